package com.multisafepay.error;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The call did not take effect and may succeed later: the API could not be reached, is busy or is down. */
public final class TryLaterException extends MultiSafepayException {

    private static final long serialVersionUID = 1L;

    private final @Nullable Duration retryAfter;

    /**
     * An error that the API named.
     *
     * @param error the error that the API sent
     */
    public TryLaterException(ProviderError error) {
        super("Try again later: " + Objects.requireNonNull(error, "error"), error, null);
        this.retryAfter = error.metadata().retryAfter().orElse(null);
    }

    /**
     * An error known without the API's words.
     *
     * @param message the description
     * @param cause the cause, null for none
     */
    public TryLaterException(String message, @Nullable Throwable cause) {
        super(message, null, cause);
        this.retryAfter = null;
    }

    /**
     * Returns the time that the API asks to wait, counted from the answer: its header {@code Retry-After}, seconds or a date.
     *
     * @return the time, zero or longer; empty where the API asked for none, or no answer came
     */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
