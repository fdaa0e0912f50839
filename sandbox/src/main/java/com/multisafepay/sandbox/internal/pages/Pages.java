package com.multisafepay.sandbox.internal.pages;

import java.util.Optional;

/** The pages of a sandbox. Used from many threads. */
public interface Pages {
    /** Returns the answer to a call; empty where there is no such page. */
    Optional<Page> answer(PageCall call);

    /**
     * Returns a page that tells why a request is refused.
     *
     * @param status the HTTP status
     * @param title what went wrong, in a few words
     * @param text what to do about it
     */
    Page refusal(int status, String title, String text);
}
