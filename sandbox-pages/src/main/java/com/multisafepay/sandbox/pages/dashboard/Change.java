package com.multisafepay.sandbox.pages.dashboard;

import com.multisafepay.sandbox.internal.pages.PageOrder.Moment;
import java.util.List;

/**
 * A change of an order, and its reason.
 *
 * @param moment where it stands since then
 * @param why what happened
 */
record Change(Moment moment, String why) {

    /** Returns the changes of a history, the oldest first. */
    static List<Change> of(List<Moment> history) {
        return history.stream().map(Change::of).toList();
    }

    private static Change of(Moment moment) {
        String why = why(moment.cause());
        return new Change(moment, moment.reason().isEmpty() ? why : why + ": " + moment.reason());
    }

    private static String why(String cause) {
        return switch (cause) {
            case "" -> "The order was created";
            case "METHOD_PICKED" -> "The customer started a payment";
            case "SUCCEEDED" -> "The payment succeeded";
            case "AUTHORISED" -> "The payment was authorised; it is captured later";
            case "HELD" -> "The payment is under review";
            case "REFUSED" -> "The payment was refused";
            case "CUSTOMER_CANCELLED" -> "The customer cancelled the payment";
            case "TIMED_OUT" -> "The payment timed out";
            case "SESSION_EXPIRED" -> "The payment page expired";
            case "SESSION_CANCELLED", "MERCHANT_CANCELLED" -> "The merchant cancelled the order";
            case "OPEN_ORDER_CANCELLED" -> "The order was cancelled by the merchant or never paid";
            case "ACCEPTED" -> "The payment was accepted in review";
            case "REJECTED" -> "The payment was rejected in review, or the review timed out";
            case "SETTLED" -> "The money arrived";
            case "SHIPPED" -> "The merchant marked the order as shipped";
            case "SHIP_TERM_PASSED" -> "The order was not shipped in time";
            case "CAPTURED" -> "The full amount was captured";
            case "RELEASED" -> "The remaining authorisation was released";
            case "REFUNDED" -> "The order was refunded in full";
            case "PARTLY_REFUNDED" -> "The order was refunded in part";
            case "SET_ASIDE" -> "The money is set aside";
            case "CHARGED_BACK" -> "The payment was charged back by the customer's bank";
            default -> throw new IllegalArgumentException(cause);
        };
    }
}
