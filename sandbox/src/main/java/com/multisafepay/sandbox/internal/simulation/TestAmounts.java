package com.multisafepay.sandbox.internal.simulation;

import com.multisafepay.sandbox.internal.state.Event;
import java.time.Duration;

/** The documented amounts, which decide on MB WAY and Multibanco payments. */
final class TestAmounts {
    private static final long SMALLEST_PAID = 1000;
    private static final long LARGEST_PAID = 2000;
    private static final Duration NEVER_PAID = Duration.ofHours(84);

    private TestAmounts() {}

    /** Returns the script of an amount in cents. */
    static PaymentScript of(long amount) {
        if (amount < SMALLEST_PAID) {
            return PaymentScript.DECLINED;
        }
        return amount <= LARGEST_PAID ? PaymentScript.PAID : PaymentScript.after(NEVER_PAID, Event.TIMED_OUT);
    }
}
