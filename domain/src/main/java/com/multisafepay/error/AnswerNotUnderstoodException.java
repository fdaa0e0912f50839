package com.multisafepay.error;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer cannot be read, lacks what it must hold, or leads elsewhere. After a write the request may well have
 * taken effect: look up the order by its id before anything else.
 */
public final class AnswerNotUnderstoodException extends MultiSafepayException {

    private static final long serialVersionUID = 1L;

    /**
     * An answer that cannot be read.
     *
     * @param message the description
     * @param error the status and what could be read
     * @param cause the cause, null for none
     */
    public AnswerNotUnderstoodException(String message, @Nullable ProviderError error, @Nullable Throwable cause) {
        super("The answer was not understood: " + Objects.requireNonNull(message, "message"), error, cause);
    }
}
