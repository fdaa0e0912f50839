package com.multisafepay.sandbox.internal.notification;

import com.multisafepay.sandbox.internal.state.StoredOrder;
import java.util.Optional;

/** Selects the changes of orders that merchants are notified of. */
final class NotifiableChange {
    private NotifiableChange() {}

    /**
     * Returns whether a change is notified: another status, another financial status, or a completed refund. An order that waits for its
     * customer to pick a method is not.
     */
    static boolean in(Optional<StoredOrder> before, StoredOrder after) {
        boolean untouched = after.state().open() && after.transaction().isEmpty();
        if (untouched) {
            return false;
        }
        if (before.isEmpty()) {
            return !after.state().open();
        }
        StoredOrder old = before.get();
        return !old.state().pair().equals(after.state().pair())
                || old.ledger().refundedForGood() != after.ledger().refundedForGood();
    }
}
