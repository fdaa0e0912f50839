package com.multisafepay.error;

import org.jspecify.annotations.Nullable;

/**
 * A write was sent and no usable answer came: it may have taken effect or not. Do not repeat it; look up the order by its id first.
 */
public final class OutcomeUnknownException extends MultiSafepayException {

    private static final long serialVersionUID = 1L;

    /**
     * An error that the API named, such as a failure of its own.
     *
     * @param error what the API said
     */
    public OutcomeUnknownException(ProviderError error) {
        super("Whether the request took effect is not known: " + error, error, null);
    }

    /**
     * A connection that broke or timed out after the request went out.
     *
     * @param message what happened
     * @param cause why, null when there is no deeper reason
     */
    public OutcomeUnknownException(String message, @Nullable Throwable cause) {
        super("Whether the request took effect is not known: " + message, null, cause);
    }
}
