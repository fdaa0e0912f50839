package com.multisafepay.sandbox.internal.pages;

import java.nio.charset.StandardCharsets;

/**
 * An answer outside the API's own paths.
 *
 * @param status the HTTP status
 * @param type the media type
 * @param policy the content security policy of a page; empty for anything else
 * @param location where to go on; empty to stay
 * @param body the body
 */
@SuppressWarnings("ArrayRecordComponent")
public record Page(int status, String type, String policy, String location, byte[] body) {
    private static final int SEE_OTHER = 303;

    /** An answer to stay on. */
    public Page(int status, String type, String policy, byte[] body) {
        this(status, type, policy, "", body);
    }

    /** Returns a page of HTML. */
    public static Page html(int status, String policy, String markup) {
        return new Page(status, "text/html;charset=utf-8", policy, markup.getBytes(StandardCharsets.UTF_8));
    }

    /** The way on to another page. */
    public static Page seeOther(String location) {
        return new Page(SEE_OTHER, "text/plain;charset=utf-8", "", location, new byte[0]);
    }
}
