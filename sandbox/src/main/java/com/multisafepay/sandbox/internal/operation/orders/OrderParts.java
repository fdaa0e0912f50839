package com.multisafepay.sandbox.internal.operation.orders;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.state.Ids;
import com.multisafepay.sandbox.internal.state.Ledger;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.OrderState;
import com.multisafepay.sandbox.internal.state.Session;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import com.multisafepay.sandbox.internal.state.UnitOfWork;
import java.time.LocalDateTime;

/** Parts of an order that become orders of their own: what was captured or shipped of it. */
final class OrderParts {
    private static final int LONGEST_KEY = 50;
    private static final int LONGEST_ENDING = 5;
    private static final int MOST_PARTS = 9999;

    private final OrderBook book;
    private final Ids ids;

    /** Parts of the orders of a book. */
    OrderParts(OrderBook book, Ids ids) {
        this.book = book;
        this.ids = ids;
    }

    /** Makes a part, by the same change that takes it from the whole; a key that is taken is refused. */
    StoredOrder make(
            UnitOfWork unit, StoredOrder whole, String asked, long amount, long transactionId, OrderState state) {
        String key = key(unit, whole, asked);
        if (unit.withKey(key).isPresent()) {
            throw ApiError.refused(ErrorCode.ORDER_ID, "order_id: already belongs to another order");
        }
        LocalDateTime now = book.local(book.now());
        ObjectNode body = whole.body().put("order_id", key).put("amount", amount);
        if (body.remove("capture") != null) {
            body.put("auth_order_id", whole.orderId());
        }
        Session session = new Session(
                ids.session(),
                whole.session().paymentUrl(),
                whole.session().until(),
                0,
                whole.session().apiKey(),
                whole.session().reminds(),
                whole.session().terminal());
        return unit.put(StoredOrder.open(
                        key,
                        session,
                        Json.write(body),
                        Ledger.of(amount, whole.ledger().currency(), false),
                        now)
                .transaction(new StoredOrder.Transaction(transactionId, whole.method(), ""))
                .bornAs(state));
    }

    /** The key of a part: the one that was asked for, else the order's with the first free number. */
    private static String key(UnitOfWork unit, StoredOrder whole, String asked) {
        if (!asked.isEmpty()) {
            return asked;
        }
        String id = whole.orderId();
        String start = id.length() + LONGEST_ENDING > LONGEST_KEY ? id.substring(0, LONGEST_KEY - LONGEST_ENDING) : id;
        for (int number = 1; number <= MOST_PARTS; number++) {
            String key = "%s-%04d".formatted(start, number);
            if (unit.find(key).isEmpty()) {
                return key;
            }
        }
        throw ApiError.refused(ErrorCode.ORDER_ID, "The order has too many parts");
    }
}
