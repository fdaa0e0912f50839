package com.multisafepay.sandbox.internal.effect;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.api.PagedHandler;
import com.multisafepay.sandbox.internal.order.OrderListener;
import com.multisafepay.sandbox.internal.order.RelatedTransaction;
import com.multisafepay.sandbox.internal.order.StoredOrder;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What calls of the API did to orders and their money, in sequence: it hears of each change itself, whatever is answered
 * afterwards. Changes that no call made, such as those that time or a customer makes, are none of its own.
 */
public final class Effects implements OrderListener {
    private static final String ORDER = "order";
    private static final String CREATE = "createOrder";

    /**
     * One thing that a call did.
     *
     * @param number its place in the sequence, from 1
     * @param at when
     * @param operation the operation that was called
     * @param type what it was done to: an order itself, or a transaction of one
     * @param orderId the merchant's key of the order
     * @param id the id of the transaction; 0 for the order itself
     * @param amount in minor units
     * @param currency ISO 4217 code
     */
    public record Entry(
            long number,
            Instant at,
            String operation,
            String type,
            String orderId,
            long id,
            long amount,
            String currency) {}

    private final Clock clock;
    private final int most;
    private final Deque<Entry> entries = new ArrayDeque<>();
    /** A call changes orders on the thread that answers it. */
    private final ThreadLocal<String> operation = new ThreadLocal<>();

    private long count;

    /** No effects yet, by a clock; at most this many are kept. */
    public Effects(Clock clock, int most) {
        this.clock = clock;
        this.most = most;
    }

    /** The same handler, with what it does written down. A paged one only reads. */
    public OperationHandler of(OperationHandler handler) {
        return handler instanceof PagedHandler ? handler : new Watched(handler);
    }

    @Override
    public void changed(Optional<StoredOrder> before, StoredOrder after) {
        String called = operation.get();
        // A part of an order that becomes an order of its own shows as what was captured or shipped of the whole.
        if (called == null || (before.isEmpty() && !called.equals(CREATE))) {
            return;
        }
        List<RelatedTransaction> known =
                before.map(order -> order.ledger().related()).orElse(List.of());
        List<RelatedTransaction> moved = after.ledger().related().stream()
                .filter(each -> !known.contains(each))
                .toList();
        if (called.equals(CREATE) || moved.isEmpty()) {
            add(called, ORDER, after, 0, after.ledger().amount());
        } else {
            moved.forEach(each -> add(called, each.type(), after, each.id(), each.amount()));
        }
    }

    private synchronized void add(String called, String type, StoredOrder order, long id, long amount) {
        entries.addLast(new Entry(
                ++count,
                clock.instant(),
                called,
                type,
                order.orderId(),
                id,
                amount,
                order.ledger().currency()));
        if (entries.size() > most) {
            entries.removeFirst();
        }
    }

    /** The latest effects, the oldest first. */
    public synchronized List<Entry> entries() {
        return new ArrayList<>(entries);
    }

    /** Forgets all effects. */
    public synchronized void clear() {
        entries.clear();
        count = 0;
    }

    private final class Watched implements OperationHandler {
        private final OperationHandler handler;

        private Watched(OperationHandler handler) {
            this.handler = handler;
        }

        @Override
        public String operationId() {
            return handler.operationId();
        }

        @Override
        public JsonNode answer(ApiCall call) {
            operation.set(operationId());
            try {
                return handler.answer(call);
            } finally {
                operation.remove();
            }
        }
    }
}
