package com.multisafepay.sandbox.internal.notification;

import com.multisafepay.sandbox.internal.state.StoredOrder;
import java.util.Optional;

/** Which changes of an order merchants hear of. */
final class NotifiableChange {
    private NotifiableChange() {}

    /**
     * Whether a change is news: another status, another status of the money, or a refund that went through. An order that waits for its
     * customer to pick a method is none.
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
