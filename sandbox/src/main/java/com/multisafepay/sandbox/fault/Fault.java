package com.multisafepay.sandbox.fault;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * A fault to inject into calls of the API or into notifications: into the next one, into several, or by chance; into
 * those of one operation or order, or into any. Immutable and thread-safe.
 *
 * <pre>{@code
 * sandbox.faults().add(Fault.of(FaultKind.RESET_AFTER).ofOperation("refundOrder"));
 * sandbox.faults().add(Fault.of(FaultKind.STALL).lasting(Duration.ofSeconds(2)).rate(0.01));
 * sandbox.faults().add(Fault.of(FaultKind.NOTIFICATION_DROP).times(2).ofOrder("shop-2026-0001"));
 * }</pre>
 *
 * @param kind the kind of the fault
 * @param lasting the duration of the refusal, of the stall, of the pause between two bytes that drip, of the {@code
 *     Retry-After} of a 429, all by the machine's clock, or of a notification's delay by the sandbox's clock; zero for
 *     other kinds
 * @param times the number of calls or attempts to hit, 1 or more; ignored when the rate is above zero
 * @param rate the share of calls or attempts to hit by chance, from 0 to 1; 0 to hit the next ones instead
 * @param operation the operation of the contract whose calls to hit; empty for any
 * @param orderId the order whose notifications to hit; empty for any
 */
public record Fault(
        FaultKind kind,
        Duration lasting,
        int times,
        double rate,
        Optional<String> operation,
        Optional<String> orderId) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException when a value is out of its range or does not go with the kind
     */
    public Fault {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(lasting, "lasting");
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(orderId, "orderId");
        require(!lasting.isNegative(), "lasting: must not be negative, and is " + lasting);
        require(
                kind != FaultKind.NOTIFICATION_DELAY || !lasting.isZero(),
                "lasting: must be more than zero for a delay, and is " + lasting);
        require(times >= 1, "times: must be 1 or more, and is " + times);
        require(rate >= 0 && rate <= 1, "rate: must be from 0 to 1, and is " + rate);
        require(
                operation.isEmpty() || !kind.ofNotification(),
                "operation: must not be set for a fault of notifications, and is " + operation.orElse(""));
        require(
                orderId.isEmpty() || kind.ofNotification(),
                "order_id: must not be set for a fault of calls, and is " + orderId.orElse(""));
    }

    /**
     * Creates a fault of the next call or notification.
     *
     * @param kind the kind of the fault
     * @return the fault, with the usual duration of its kind
     */
    public static Fault of(FaultKind kind) {
        return new Fault(
                Objects.requireNonNull(kind, "kind"), kind.lasting(), 1, 0, Optional.empty(), Optional.empty());
    }

    /**
     * Returns a copy with the given duration.
     *
     * @param time the duration; default: a minute for {@link FaultKind#STALL}, a second for {@link FaultKind#REFUSE}
     *     and {@link FaultKind#TOO_MANY_REQUESTS}, 100 milliseconds for {@link FaultKind#DRIP}, and five minutes for
     *     {@link FaultKind#NOTIFICATION_DELAY}
     * @return the fault
     * @throws IllegalArgumentException when the duration is negative, or zero for a delay
     */
    public Fault lasting(Duration time) {
        return new Fault(kind, Objects.requireNonNull(time, "time"), times, rate, operation, orderId);
    }

    /**
     * Returns a copy that hits the given number of calls or attempts.
     *
     * @param number 1 or more
     * @return the fault
     * @throws IllegalArgumentException when the number is below 1
     */
    public Fault times(int number) {
        return new Fault(kind, lasting, number, rate, operation, orderId);
    }

    /**
     * Returns a copy that hits by chance until faults are cleared.
     *
     * @param share the share of calls or attempts to hit, from 0 to 1
     * @return the fault
     * @throws IllegalArgumentException when the share is out of range
     */
    public Fault rate(double share) {
        return new Fault(kind, lasting, times, share, operation, orderId);
    }

    /**
     * Returns a copy that hits only calls of one operation.
     *
     * @param operationId an operation of the contract, such as {@code createOrder}
     * @return the fault
     * @throws IllegalArgumentException when this is a fault of notifications
     */
    public Fault ofOperation(String operationId) {
        return new Fault(
                kind, lasting, times, rate, Optional.of(Objects.requireNonNull(operationId, "operationId")), orderId);
    }

    /**
     * Returns a copy that hits only notifications of one order.
     *
     * @param id the merchant's order id
     * @return the fault
     * @throws IllegalArgumentException when this is a fault of calls
     */
    public Fault ofOrder(String id) {
        return new Fault(kind, lasting, times, rate, operation, Optional.of(Objects.requireNonNull(id, "id")));
    }

    private static void require(boolean kept, String rule) {
        if (!kept) {
            throw new IllegalArgumentException(rule);
        }
    }
}
