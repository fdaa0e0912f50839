package com.multisafepay.error;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The key is missing, wrong, of the other environment, or may not do this. Check the key; repeating the call does not help. */
public final class CredentialsRefusedException extends MultiSafepayException {

    private static final long serialVersionUID = 1L;

    /**
     * An error that the API named.
     *
     * @param error the error that the API sent
     */
    public CredentialsRefusedException(ProviderError error) {
        super("The API key was refused: " + Objects.requireNonNull(error, "error"), error, null);
    }

    /**
     * An error known without the API's words.
     *
     * @param message the description
     * @param cause the cause, null for none
     */
    public CredentialsRefusedException(String message, @Nullable Throwable cause) {
        super(message, null, cause);
    }
}
