package com.multisafepay.sandbox;

import com.multisafepay.sandbox.internal.notification.Fault;
import com.multisafepay.sandbox.internal.notification.Fault.Kind;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that goes wrong with notifications to come: with the next attempt, unless it is said that more are hit, or
 * only those of one order. A repetition is an attempt too. Immutable and thread-safe.
 */
public final class NotificationFault {
    final Fault fault;

    private NotificationFault(Fault fault) {
        this.fault = fault;
    }

    private static NotificationFault of(Kind kind, Duration by) {
        return new NotificationFault(new Fault(kind, by, 1, Optional.empty()));
    }

    /**
     * It never arrives, and comes again 15 minutes later as anything does that was not acknowledged.
     *
     * @return the fault
     */
    public static NotificationFault drop() {
        return of(Kind.DROP, Duration.ZERO);
    }

    /**
     * It arrives later; those after it are not held back.
     *
     * @param by for how long it is held back, by the sandbox's clock; more than nothing
     * @return the fault
     */
    public static NotificationFault delay(Duration by) {
        if (by.isNegative() || by.isZero()) {
            throw new IllegalArgumentException("by: has to be more than nothing, and is " + by);
        }
        return of(Kind.DELAY, by);
    }

    /**
     * It arrives twice, right after one another.
     *
     * @return the fault
     */
    public static NotificationFault duplicate() {
        return of(Kind.DUPLICATE, Duration.ZERO);
    }

    /**
     * It arrives after the next one of the same order; without a next one, 15 minutes later.
     *
     * @return the fault
     */
    public static NotificationFault reorder() {
        return of(Kind.REORDER, Duration.ZERO);
    }

    /**
     * It arrives signed with a key that is not the merchant's. One by GET is not signed, and arrives as it should.
     *
     * @return the fault
     */
    public static NotificationFault wrongSignature() {
        return of(Kind.WRONG_SIGNATURE, Duration.ZERO);
    }

    /**
     * One with {@code payload_type=pretransaction} in its URL arrives before it: it tells that a session of the order ended, later than
     * what this one tells, and not of a payment.
     *
     * @return the fault
     */
    public static NotificationFault pretransaction() {
        return of(Kind.PRETRANSACTION, Duration.ZERO);
    }

    /**
     * The same for more attempts than one.
     *
     * @param times how many attempts it hits; 1 or more
     * @return the fault
     */
    public NotificationFault times(int times) {
        if (times < 1) {
            throw new IllegalArgumentException("times: has to be 1 or more, and is " + times);
        }
        return new NotificationFault(new Fault(fault.kind(), fault.by(), times, fault.orderId()));
    }

    /**
     * The same for one order only.
     *
     * @param orderId the merchant's order id
     * @return the fault
     */
    public NotificationFault ofOrder(String orderId) {
        return new NotificationFault(new Fault(
                fault.kind(), fault.by(), fault.times(), Optional.of(Objects.requireNonNull(orderId, "orderId"))));
    }

    @Override
    public String toString() {
        return fault.kind().toString().toLowerCase(Locale.ROOT) + ", " + fault.times() + " times, "
                + fault.orderId().map(id -> "order " + id).orElse("any order");
    }
}
