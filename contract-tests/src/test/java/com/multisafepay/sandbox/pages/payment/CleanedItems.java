package com.multisafepay.sandbox.pages.payment;

/** What the payment page shows of a merchant's markup, for tests in other packages. */
public final class CleanedItems {

    private CleanedItems() {}

    /** What stays of some markup. */
    public static String of(String markup) {
        return ItemsMarkup.of(markup);
    }
}
