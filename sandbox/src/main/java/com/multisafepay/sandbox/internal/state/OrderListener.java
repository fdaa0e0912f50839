package com.multisafepay.sandbox.internal.state;

import java.util.Optional;

/** Hears of the changes of orders, in sequence, each after it became final. It may read and change orders itself. */
public interface OrderListener {
    /** Takes note of a change; a new order has nothing before it. */
    void changed(Optional<StoredOrder> before, StoredOrder after);

    /** Lets go of whatever belongs to an order that was forgotten to make room. */
    default void forgotten(StoredOrder order) {}
}
