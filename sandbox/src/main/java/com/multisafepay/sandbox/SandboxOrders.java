package com.multisafepay.sandbox;

import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.operation.refunds.Refunds;
import com.multisafepay.sandbox.internal.simulation.PaymentScript;
import com.multisafepay.sandbox.internal.simulation.Payments;
import com.multisafepay.sandbox.internal.simulation.TestPayments;
import com.multisafepay.sandbox.internal.state.Event;
import java.util.Optional;

/**
 * Does to orders what customers, banks and people in the dashboard do to them. Every method takes the merchant's order
 * id and throws {@link IllegalStateException} when there is no such order or its state does not allow it. Safe to use
 * from many threads.
 */
public final class SandboxOrders {
    private final Payments payments;
    private final Refunds refunds;

    SandboxOrders(Payments payments, Refunds refunds) {
        this.payments = payments;
        this.refunds = refunds;
    }

    /**
     * Lets the order's open payment come to its end. Where the customer picked no method yet, it goes through the one
     * that the order names, else through iDEAL for euros and Visa for other currencies and at a terminal. A refund
     * without an order is set aside by it, and paid at midnight or by {@link #settle}.
     *
     * @param orderId the merchant's order id
     * @param outcome what the payment comes to
     */
    public void pay(String orderId, PaymentOutcome outcome) {
        allowed(() -> payments.pay(orderId, Optional.empty(), script(outcome)));
    }

    /**
     * Lets the customer pick a method and the payment come to its end.
     *
     * @param orderId the merchant's order id
     * @param gateway the id of the payment method, such as {@code VISA}
     * @param outcome what the payment comes to
     */
    public void pay(String orderId, String gateway, PaymentOutcome outcome) {
        allowed(() -> payments.pay(orderId, Optional.of(gateway), script(outcome)));
    }

    /**
     * Ends a review well.
     *
     * @param orderId an uncleared order
     */
    public void accept(String orderId) {
        allowed(() -> payments.happen(orderId, Event.ACCEPTED));
    }

    /**
     * Ends a review badly, or declines a refund without an order that was set aside.
     *
     * @param orderId an uncleared order, or a reserved refund
     */
    public void decline(String orderId) {
        allowed(() -> payments.happen(orderId, Event.REJECTED));
    }

    /**
     * Lets the money arrive, as it does some time after a pay-later order was shipped.
     *
     * @param orderId an order whose money is uncleared, or a reserved refund
     */
    public void settle(String orderId) {
        allowed(() -> payments.happen(orderId, Event.SETTLED));
    }

    /**
     * Lets the customer's bank take back what was paid and not refunded.
     *
     * @param orderId a paid order
     */
    public void chargeBack(String orderId) {
        allowed(() -> payments.chargeBack(orderId));
    }

    /**
     * Pays a refund out, which happens at midnight otherwise.
     *
     * @param orderId the order that is refunded
     * @param refundId the refund's id, as the API answered it
     */
    public void acceptRefund(String orderId, long refundId) {
        allowed(() -> refunds.accept(orderId, refundId));
    }

    /**
     * Refuses a refund: the money stays.
     *
     * @param orderId the order that is refunded
     * @param refundId the refund's id, as the API answered it
     */
    public void declineRefund(String orderId, long refundId) {
        allowed(() -> refunds.decline(orderId, refundId));
    }

    private static PaymentScript script(PaymentOutcome outcome) {
        return TestPayments.outcome(outcome.name()).orElseThrow();
    }

    private static void allowed(Runnable action) {
        try {
            action.run();
        } catch (ApiError refused) {
            throw new IllegalStateException(refused.info(), refused);
        }
    }
}
