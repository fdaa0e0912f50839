package com.multisafepay.sandbox.pages.payment;

/** Cleans a merchant's markup as the payment page does, for tests in other packages. */
public final class CleanedItems {

    private CleanedItems() {}

    /** Returns markup without what the page does not show. */
    public static String of(String markup) {
        return ItemsMarkup.of(markup);
    }
}
