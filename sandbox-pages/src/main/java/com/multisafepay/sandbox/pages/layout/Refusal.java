package com.multisafepay.sandbox.pages.layout;

import com.multisafepay.sandbox.internal.pages.Pages.Page;

/**
 * A page that says what went wrong.
 *
 * @param language the language of its texts, such as {@code nl}
 * @param title what went wrong, in a few words
 * @param text what to do about it
 */
public record Refusal(String language, String title, String text) {
    /** Returns the page with an HTTP status. */
    public Page page(int status) {
        return Html.page(status, Html.POLICY, JterefusalGenerated::render, this);
    }
}
