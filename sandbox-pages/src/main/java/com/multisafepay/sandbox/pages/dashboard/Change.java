package com.multisafepay.sandbox.pages.dashboard;

import com.multisafepay.sandbox.internal.pages.PageOrder.Moment;
import java.util.ArrayList;
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
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            Moment now = history.get(i);
            String why = i == 0 ? "The order was created" : why(history.get(i - 1), now);
            changes.add(new Change(now, now.reason().isEmpty() ? why : why + ": " + now.reason()));
        }
        return changes;
    }

    private static String why(Moment before, Moment now) {
        if (before.status().equals(now.status())) {
            return switch (now.financialStatus()) {
                case "completed" -> "The money arrived, or was captured";
                case "initialized" -> "The customer started a payment";
                default -> "The payment went on";
            };
        }
        return switch (now.status()) {
            case "initialized" -> "The customer tried again";
            case "completed" ->
                now.financialStatus().equals("completed")
                        ? "The payment succeeded"
                        : "The payment was authorised; its money comes later";
            case "uncleared" -> "The payment is held for a review";
            case "declined" -> "The payment was refused";
            case "cancelled", "void" -> "The payment was cancelled, released or charged back";
            case "expired" -> "Time ran out";
            case "shipped" -> "The merchant reported that the goods were sent";
            case "partial_refunded" -> "A part of the money went back";
            case "refunded" -> "All of the money went back";
            case "reserved" -> "The money is set aside";
            default -> "The order changed";
        };
    }
}
