package com.multisafepay.sandbox;

import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.operation.refunds.RefundOperations;
import com.multisafepay.sandbox.internal.simulation.PaymentActions;
import com.multisafepay.sandbox.internal.simulation.PaymentScript;
import com.multisafepay.sandbox.internal.simulation.TestPayments;
import com.multisafepay.sandbox.internal.state.Event;
import java.util.Objects;
import java.util.Optional;

/**
 * The actions of customers, banks and merchants on orders. Every method takes the merchant's order
 * id and throws {@link IllegalStateException} when there is no such order or its state does not allow it. Safe to use
 * from many threads.
 */
public final class SandboxOrders {
    private final PaymentActions payments;
    private final RefundOperations refunds;

    SandboxOrders(PaymentActions payments, RefundOperations refunds) {
        this.payments = payments;
        this.refunds = refunds;
    }

    /**
     * Ends the order's open payment. If the customer picked no method yet, it goes through the one
     * that the order names, else through iDEAL for euros and Visa for other currencies and at a terminal. A refund
     * without an order is reserved by it, and paid at midnight or by {@link #settle}.
     *
     * @param orderId the merchant's order id
     * @param outcome the outcome of the payment
     */
    public void pay(String orderId, PaymentOutcome outcome) {
        PaymentScript script = script(outcome);
        allowed(orderId, () -> payments.pay(orderId, Optional.empty(), script));
    }

    /**
     * Picks a method for the customer and ends the payment.
     *
     * @param orderId the merchant's order id
     * @param gateway the id of the payment method, such as {@code VISA}
     * @param outcome the outcome of the payment
     */
    public void pay(String orderId, String gateway, PaymentOutcome outcome) {
        Objects.requireNonNull(gateway, "gateway");
        PaymentScript script = script(outcome);
        allowed(orderId, () -> payments.pay(orderId, Optional.of(gateway), script));
    }

    /**
     * Approves a direct order of PayPal's button as its customer, or declines it as PayPal; the order stays initialized
     * until the merchant captures it.
     *
     * @param orderId an initialized direct order by PAYPAL
     * @param outcome {@link PaymentOutcome#SUCCESS} approves, {@link PaymentOutcome#FAILURE} declines
     */
    public void approve(String orderId, PaymentOutcome outcome) {
        PaymentScript script = script(outcome);
        allowed(orderId, () -> payments.approve(orderId, script));
    }

    /**
     * Accepts an order that is held for a review.
     *
     * @param orderId an uncleared order
     */
    public void accept(String orderId) {
        allowed(orderId, () -> payments.happen(orderId, Event.ACCEPTED));
    }

    /**
     * Declines an order that is held for a review, or a reserved refund without an order.
     *
     * @param orderId an uncleared order, or a reserved refund
     */
    public void decline(String orderId) {
        allowed(orderId, () -> payments.happen(orderId, Event.REJECTED));
    }

    /**
     * Settles an order: its money arrives, as it does some time after a pay-later order was shipped.
     *
     * @param orderId an order whose money is uncleared, or a reserved refund
     */
    public void settle(String orderId) {
        allowed(orderId, () -> payments.happen(orderId, Event.SETTLED));
    }

    /**
     * Charges back what was paid and not refunded.
     *
     * @param orderId a paid order
     */
    public void chargeBack(String orderId) {
        allowed(orderId, () -> payments.chargeBack(orderId));
    }

    /**
     * Pays a refund out now instead of at midnight.
     *
     * @param orderId the order that is refunded
     * @param refundId the refund's id, as the API answered it
     */
    public void acceptRefund(String orderId, long refundId) {
        allowed(orderId, () -> refunds.accept(orderId, refundId));
    }

    /**
     * Declines a refund: the money stays with the merchant.
     *
     * @param orderId the order that is refunded
     * @param refundId the refund's id, as the API answered it
     */
    public void declineRefund(String orderId, long refundId) {
        allowed(orderId, () -> refunds.decline(orderId, refundId));
    }

    private static PaymentScript script(PaymentOutcome outcome) {
        return TestPayments.outcome(Objects.requireNonNull(outcome, "outcome").name())
                .orElseThrow();
    }

    private static void allowed(String orderId, Runnable action) {
        Objects.requireNonNull(orderId, "orderId");
        try {
            action.run();
        } catch (ApiError refused) {
            throw new IllegalStateException(refused.info(), refused);
        }
    }
}
