package com.multisafepay.sandbox.internal.pages;

/** The sandbox refuses what a page asked for. The message is fit to be shown. */
public final class PageRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    /** Creates a refusal with its HTTP status and a text. */
    public PageRefusal(int status, String text) {
        super(text, null, false, false);
        this.status = status;
    }

    /** Returns the HTTP status. */
    public int status() {
        return status;
    }

    /** Returns the text. */
    public String text() {
        return String.valueOf(getMessage());
    }
}
