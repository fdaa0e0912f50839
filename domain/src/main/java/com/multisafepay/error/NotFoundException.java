package com.multisafepay.error;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was asked for does not exist under this key. */
public final class NotFoundException extends MultiSafepayException {

    private static final long serialVersionUID = 1L;

    /**
     * An error that the API named.
     *
     * @param error what the API said
     */
    public NotFoundException(ProviderError error) {
        super("Not found: " + Objects.requireNonNull(error, "error"), error, null);
    }

    /**
     * An error known without the API's words.
     *
     * @param message what happened
     * @param cause why, null when there is no deeper reason
     */
    public NotFoundException(String message, @Nullable Throwable cause) {
        super(message, null, cause);
    }
}
