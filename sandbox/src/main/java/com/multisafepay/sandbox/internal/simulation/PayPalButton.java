package com.multisafepay.sandbox.internal.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.state.Event;
import com.multisafepay.sandbox.internal.state.StoredOrder;

/**
 * The flow of PayPal's button: the customer approves in PayPal's window, the order stays initialized, and the merchant
 * captures it. The approval is kept beside the payment's details.
 */
final class PayPalButton {
    private static final String APPROVAL = "approval";
    private static final String APPROVED = "approved";
    private static final String DECLINED = "declined";

    private PayPalButton() {}

    /** Returns whether an order waits for PayPal: its payment is captured once it is approved. */
    static boolean waits(StoredOrder order) {
        return order.method().equals("PAYPAL")
                && order.state().open()
                && order.body().path("type").asText().equals("direct");
    }

    /** Returns whether the merchant of a new order has asked to capture it later. */
    static boolean asked(StoredOrder order) {
        return waits(order) && order.body().path("manual").asBoolean();
    }

    /** Returns an order after the customer approved, or PayPal declined; either can happen again until it is captured. */
    static StoredOrder decided(StoredOrder order, PaymentScript script) {
        ObjectNode body = order.body();
        boolean approved = script.atOnce().filter(Event.SUCCEEDED::equals).isPresent();
        body.withObject("/gateway_info").put(APPROVAL, approved ? APPROVED : DECLINED);
        return order.request(body);
    }

    /** Refuses a capture that the customer has not approved, or that PayPal declines. */
    static void check(StoredOrder order) {
        JsonNode approval = order.body().path("gateway_info").path(APPROVAL);
        if (approval.asText("").equals(DECLINED)) {
            throw ApiError.told(ErrorCode.UNSPECIFIED, "INSTRUMENT_DECLINED");
        }
        if (!approval.asText("").equals(APPROVED)) {
            throw ApiError.refused(ErrorCode.UNSPECIFIED, "Not possible: the customer has not approved the payment");
        }
    }
}
