package com.multisafepay.error;

import java.util.Objects;

/**
 * Something exists under the merchant's own id and is not what was sent: another amount or currency. Nothing was sent again. Find out what
 * made it before anything else.
 */
public final class MismatchException extends MultiSafepayException {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final String sent;
    private final String found;

    /**
     * A difference between what was sent and what exists.
     *
     * @param id the merchant's id of the order, refund or capture
     * @param sent the amount that was sent, such as {@code EUR 25.99}
     * @param found the amount that exists
     */
    public MismatchException(String id, String sent, String found) {
        super(
                "What exists as " + Objects.requireNonNull(id, "id") + " is not what was sent: "
                        + Objects.requireNonNull(found, "found") + " instead of "
                        + Objects.requireNonNull(sent, "sent"),
                null,
                null);
        this.id = id;
        this.sent = sent;
        this.found = found;
    }

    /**
     * Returns the id that both have.
     *
     * @return the merchant's id of the order, refund or capture
     */
    public String id() {
        return id;
    }

    /**
     * Returns the amount that was sent.
     *
     * @return the amount with its currency
     */
    public String sent() {
        return sent;
    }

    /**
     * Returns the amount that exists.
     *
     * @return the amount with its currency
     */
    public String found() {
        return found;
    }
}
