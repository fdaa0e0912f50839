package com.multisafepay.error;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The call did not take effect and may succeed later: the API could not be reached, is busy or is down. */
public final class TryLaterException extends MultiSafepayException {

    private static final long serialVersionUID = 1L;

    /**
     * An error that the API named.
     *
     * @param error the error that the API sent
     */
    public TryLaterException(ProviderError error) {
        super("Try again later: " + Objects.requireNonNull(error, "error"), error, null);
    }

    /**
     * An error known without the API's words.
     *
     * @param message the description
     * @param cause the cause, null for none
     */
    public TryLaterException(String message, @Nullable Throwable cause) {
        super(message, null, cause);
    }
}
