package com.multisafepay.sandbox.fault;

import java.time.Duration;
import java.util.Optional;

/**
 * Something that goes wrong with calls of the API to come: with the next one, unless it is said that more are hit, only
 * those of one operation, or a share of them by chance. Immutable and thread-safe.
 *
 * <pre>{@code
 * sandbox.faults().add(ApiFault.of(FaultKind.RESET_AFTER).ofOperation("refundOrder"));
 * sandbox.faults().add(ApiFault.of(FaultKind.STALL).lasting(Duration.ofSeconds(2)).rate(0.01));
 * }</pre>
 *
 * @param kind what goes wrong
 * @param lasting how long nobody listens, how long no answer comes, the pause between two bytes that drip, or when to
 *     come again after a 429; by the machine's clock, and nothing for other kinds
 * @param times how many calls it hits, 1 or more; does not matter where it hits by chance
 * @param rate which share of calls it hits, from 0 to 1; 0 where it does not hit by chance
 * @param operation the operation of the contract whose calls it hits; empty for those of any
 */
public record ApiFault(FaultKind kind, Duration lasting, int times, double rate, Optional<String> operation) {

    /** Checks the numbers. */
    public ApiFault {
        if (lasting.isNegative()) {
            throw new IllegalArgumentException("lasting: has to be nothing or more, and is " + lasting);
        }
        if (times < 1) {
            throw new IllegalArgumentException("times: has to be 1 or more, and is " + times);
        }
        if (!(rate >= 0 && rate <= 1)) {
            throw new IllegalArgumentException("rate: has to be from 0 to 1, and is " + rate);
        }
    }

    /**
     * Something that goes wrong with the next call.
     *
     * @param kind what goes wrong
     * @return the fault
     */
    public static ApiFault of(FaultKind kind) {
        return new ApiFault(kind, kind.lasting(), 1, 0, Optional.empty());
    }

    /**
     * The same for another time.
     *
     * @param time a minute for {@link FaultKind#STALL}, a second for {@link FaultKind#REFUSE} and {@link
     *     FaultKind#TOO_MANY_REQUESTS}, and 100 milliseconds for {@link FaultKind#DRIP} where it is not said
     * @return the fault
     */
    public ApiFault lasting(Duration time) {
        return new ApiFault(kind, time, times, rate, operation);
    }

    /**
     * The same for more calls than one.
     *
     * @param calls how many calls it hits; 1 or more
     * @return the fault
     */
    public ApiFault times(int calls) {
        return new ApiFault(kind, lasting, calls, rate, operation);
    }

    /**
     * The same by chance, until faults are cleared.
     *
     * @param share which share of calls it hits, from 0 to 1
     * @return the fault
     */
    public ApiFault rate(double share) {
        return new ApiFault(kind, lasting, times, share, operation);
    }

    /**
     * The same for calls of one operation only.
     *
     * @param operationId such as {@code createOrder}
     * @return the fault
     */
    public ApiFault ofOperation(String operationId) {
        return new ApiFault(kind, lasting, times, rate, Optional.of(operationId));
    }

    /**
     * Whether it hits calls of an operation.
     *
     * @param operationId the operation
     * @return true where it does
     */
    public boolean hits(String operationId) {
        return operation.isEmpty() || operation.get().equals(operationId);
    }
}
