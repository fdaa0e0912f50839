package com.multisafepay.error;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The payment was refused by the provider, a bank or a risk rule. The customer can try another method. */
public final class DeclinedException extends MultiSafepayException {

    private static final long serialVersionUID = 1L;

    /**
     * An error that the API named.
     *
     * @param error the error that the API sent
     */
    public DeclinedException(ProviderError error) {
        super("The payment was declined: " + Objects.requireNonNull(error, "error"), error, null);
    }

    /**
     * An error known without the API's words.
     *
     * @param message the description
     * @param cause the cause, null for none
     */
    public DeclinedException(String message, @Nullable Throwable cause) {
        super(message, null, cause);
    }
}
