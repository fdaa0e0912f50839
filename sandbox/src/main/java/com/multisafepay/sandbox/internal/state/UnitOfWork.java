package com.multisafepay.sandbox.internal.state;

import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The orders as one change sees them: those of the book, and what the change has written so far. All of it becomes final at
 * once when the change returns; nothing does when it throws.
 */
public final class UnitOfWork {
    private final OrderTable table;
    private final Consumer<String> yieldPoint;
    private final Map<String, StoredOrder> written = new LinkedHashMap<>();
    private final Map<String, String> keysBefore = new HashMap<>();

    UnitOfWork(OrderTable table, Consumer<String> yieldPoint) {
        this.table = table;
        this.yieldPoint = yieldPoint;
    }

    /** Returns the order of a key. */
    public Optional<StoredOrder> withKey(String key) {
        StoredOrder own = written.get(key);
        if (own != null) {
            return Optional.of(own);
        }
        return keysBefore.containsValue(key) ? Optional.empty() : table.ofKey(key);
    }

    /** Returns the order of a key, else of the id of a payment. */
    public Optional<StoredOrder> find(String id) {
        Optional<StoredOrder> found =
                withKey(id).or(() -> table.ofPayment(id).flatMap(order -> withKey(order.orderId())));
        yieldPoint.accept(OrderBook.ORDER_READ);
        return found;
    }

    /** Returns the order of a key or of the id of a payment; one that does not exist is refused. */
    public StoredOrder need(String id) {
        return find(id).orElseThrow(OrderBook::unknown);
    }

    /** Returns the order of a session. */
    Optional<StoredOrder> ofSession(String sessionId) {
        return table.ofSession(sessionId).flatMap(order -> withKey(order.orderId()));
    }

    /** Returns the key of the order that waits at a terminal. */
    public Optional<String> waitsAt(String terminal) {
        return table.waitsAt(terminal);
    }

    /** Writes an order under its key: a new one, or in the place of the one that was there. */
    public StoredOrder put(StoredOrder order) {
        written.put(order.orderId(), order);
        return order;
    }

    /** Changes an order; one that does not exist is refused. */
    public StoredOrder change(String id, UnaryOperator<StoredOrder> change) {
        return put(change.apply(need(id)));
    }

    /** Gives an order another key; one that is taken is refused. */
    public void rename(StoredOrder order, String other) {
        if (withKey(other).isPresent()) {
            throw ApiError.refused(ErrorCode.ORDER_ID, "new_order_id: already belongs to another order");
        }
        written.remove(order.orderId());
        keysBefore.put(other, order.orderId());
        put(order.orderId(other));
    }

    /** Takes what was written, each with the key that it had before. */
    void forEach(Written each) {
        written.forEach((key, order) -> each.accept(keysBefore.getOrDefault(key, key), order));
    }

    /** Takes an order that was written. */
    interface Written {
        void accept(String keyBefore, StoredOrder order);
    }
}
