package com.multisafepay.sandbox.pages.payment;

import com.multisafepay.sandbox.internal.pages.Pages.Page;

/**
 * The end that the customer reads where the shop has no page for it, or where their window is to be closed.
 *
 * @param visit the customer on the page
 * @param state how the order stands, as the texts name it
 */
record ResultView(Visit visit, String state) {
    /** The hash of the script that closes a window which the shop opened for the page. */
    private static final String CLOSING_HASH = "'sha256-jqxtvDkBbRAl9Hpqv68WdNOieepg8tJSYu1xIy7zT34='";

    static Page show(Visit visit) {
        ResultView view = new ResultView(visit, state(visit.order().status()));
        String more = view.closing() ? "; script-src " + CLOSING_HASH : "";
        return visit.page(200, more, JteresultGenerated::render, view);
    }

    boolean failed() {
        return state.equals("declined") || state.equals("cancelled") || state.equals("expired");
    }

    /** Returns the style of its notice: plain while nothing is decided. */
    String tone() {
        return failed() ? "bad" : state.equals("paid") ? "good" : "";
    }

    boolean closing() {
        return visit.flag("/payment_options/close_window");
    }

    String amount() {
        return visit.texts().money(visit.order().amount(), visit.currency());
    }

    private static String state(String status) {
        return switch (status) {
            case "declined" -> "declined";
            case "void", "cancelled" -> "cancelled";
            case "expired" -> "expired";
            case "initialized" -> "pending";
            case "uncleared" -> "uncleared";
            default -> "paid";
        };
    }
}
