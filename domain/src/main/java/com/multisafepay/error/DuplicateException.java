package com.multisafepay.error;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The id is taken, or the same thing was asked a moment ago. Look up what exists before using another id. */
public final class DuplicateException extends MultiSafepayException {

    private static final long serialVersionUID = 1L;

    /**
     * An error that the API named.
     *
     * @param error the error that the API sent
     */
    public DuplicateException(ProviderError error) {
        super("Already exists: " + Objects.requireNonNull(error, "error"), error, null);
    }

    /**
     * An error known without the API's words.
     *
     * @param message the description
     * @param cause the cause, null for none
     */
    public DuplicateException(String message, @Nullable Throwable cause) {
        super(message, null, cause);
    }
}
