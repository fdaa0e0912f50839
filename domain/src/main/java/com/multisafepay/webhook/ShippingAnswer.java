package com.multisafepay.webhook;

import java.util.Objects;

/**
 * The answer to the question for ways of shipping, to be sent as it is.
 *
 * @param httpStatus the HTTP status: 200, or 403 where the question is not to be trusted, or 400 where it is not understood
 * @param contentType the header {@code Content-Type}
 * @param text the body
 */
public record ShippingAnswer(int httpStatus, String contentType, String text) {

    /** Refuses null. */
    public ShippingAnswer {
        Objects.requireNonNull(contentType, "contentType");
        Objects.requireNonNull(text, "text");
    }

    static ShippingAnswer refused(int status, String reason) {
        return new ShippingAnswer(status, "text/plain", reason);
    }
}
