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
            case "AUTHORISED" -> "The payment was authorised; its money comes later";
            case "HELD" -> "The payment is held for a review";
            case "REFUSED" -> "The payment was refused";
            case "CUSTOMER_CANCELLED" -> "The customer cancelled the payment";
            case "TIMED_OUT" -> "The time to pay by the method ran out";
            case "SESSION_EXPIRED" -> "The time to choose a payment method ran out";
            case "SESSION_CANCELLED", "MERCHANT_CANCELLED" -> "The merchant cancelled the order";
            case "OPEN_ORDER_CANCELLED" -> "The merchant cancelled the order, or nobody came to pay it";
            case "ACCEPTED" -> "The review ended well";
            case "REJECTED" -> "The review ended badly, or nobody reviewed it in time";
            case "SETTLED" -> "The money arrived";
            case "SHIPPED" -> "The merchant reported that the goods were sent";
            case "SHIP_TERM_PASSED" -> "The merchant did not ship in time";
            case "CAPTURED" -> "The merchant captured all that was authorised";
            case "RELEASED" -> "What was not captured was released";
            case "REFUNDED" -> "All of the money went back";
            case "PARTLY_REFUNDED" -> "A part of the money went back";
            case "SET_ASIDE" -> "The money is set aside";
            case "CHARGED_BACK" -> "The customer's bank took the money back";
            default -> throw new IllegalArgumentException(cause);
        };
    }
}
