package com.multisafepay.error;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The order exists and its state does not allow this. Read the order to see where it stands. */
public final class StateConflictException extends MultiSafepayException {

    private static final long serialVersionUID = 1L;

    /**
     * An error that the API named.
     *
     * @param error the error that the API sent
     */
    public StateConflictException(ProviderError error) {
        super("Not allowed in this state: " + Objects.requireNonNull(error, "error"), error, null);
    }

    /**
     * An error known without the API's words.
     *
     * @param message the description
     * @param cause the cause, null for none
     */
    public StateConflictException(String message, @Nullable Throwable cause) {
        super(message, null, cause);
    }
}
