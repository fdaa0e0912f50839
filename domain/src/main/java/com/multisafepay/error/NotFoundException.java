package com.multisafepay.error;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The order, refund or token does not exist under this key. */
public final class NotFoundException extends MultiSafepayException {

    private static final long serialVersionUID = 1L;

    /**
     * An error that the API named.
     *
     * @param error the error that the API sent
     */
    public NotFoundException(ProviderError error) {
        super("Not found: " + Objects.requireNonNull(error, "error"), error, null);
    }

    /**
     * An error known without the API's words.
     *
     * @param message the description
     * @param cause the cause, null for none
     */
    public NotFoundException(String message, @Nullable Throwable cause) {
        super(message, null, cause);
    }
}
