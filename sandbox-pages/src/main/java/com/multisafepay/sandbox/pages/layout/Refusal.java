package com.multisafepay.sandbox.pages.layout;

import com.multisafepay.sandbox.internal.pages.Pages.Page;

/**
 * A page that says what went wrong.
 *
 * @param language the language of its texts, such as {@code nl}
 * @param title what went wrong, in a few words
 * @param text what to do about it
 * @param inside whether people who test read it, who find the ways to their other pages above it
 */
public record Refusal(String language, String title, String text, boolean inside) {
    /** Returns the page with an HTTP status. */
    public Page page(int status) {
        return Html.page(status, Html.POLICY, JterefusalGenerated::render, this);
    }
}
