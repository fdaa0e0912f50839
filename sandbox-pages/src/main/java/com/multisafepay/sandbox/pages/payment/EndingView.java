package com.multisafepay.sandbox.pages.payment;

import com.multisafepay.sandbox.internal.pages.Pages.Page;

/**
 * The reason why there is nothing to pay here.
 *
 * @param visit the customer on the page
 * @param key the key of its texts
 * @param goesOn whether another method can be chosen
 */
record EndingView(Visit visit, String key, boolean goesOn) {
    private static final int GONE = 410;
    private static final int NOT_FOUND = 404;

    /** Returns the page of a link that has ended: by time, by the merchant, or because it was opened too often. */
    static Page ended(Visit visit, String why) {
        return visit.page(GONE, JteendingGenerated::render, new EndingView(visit, "ended." + why, false));
    }

    /** Returns the page of a method that the order cannot be paid by. */
    static Page notOffered(Visit visit) {
        return visit.page(NOT_FOUND, JteendingGenerated::render, new EndingView(visit, "not_offered", true));
    }
}
