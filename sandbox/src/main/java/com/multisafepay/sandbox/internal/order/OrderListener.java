package com.multisafepay.sandbox.internal.order;

import java.util.Optional;

/** Hears of every change of an order, in the order of the changes of each order. It must not block or change orders. */
@FunctionalInterface
public interface OrderListener {
    /** An order was made or changed. */
    void changed(Optional<StoredOrder> before, StoredOrder after);
}
