package com.multisafepay.sandbox.internal.order;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where orders are kept: by the merchant's exact key, and by the ids of their payment and session. */
public interface OrderStore {
    /** Makes or changes the order of a key, at once for everybody; a change that throws leaves all as it was. */
    StoredOrder change(String orderId, Function<Optional<StoredOrder>, StoredOrder> change);

    /** Gives an order another key, at once for everybody; false where that key is taken or the order is gone. */
    boolean rename(String orderId, String other);

    /** Forgets an order. */
    void remove(String orderId);

    /** The order of a key. */
    Optional<StoredOrder> byOrderId(String orderId);

    /** The order of a payment. */
    Optional<StoredOrder> byTransactionId(String transactionId);

    /** The order of a session; earlier sessions of an order lead to it too. */
    Optional<StoredOrder> bySession(String sessionId);

    /** Every order, in the order in which they came. */
    Stream<StoredOrder> all();

    /** Forgets all orders. */
    void clear();
}
