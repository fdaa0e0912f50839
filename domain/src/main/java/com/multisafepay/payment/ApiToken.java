package com.multisafepay.payment;

import java.time.Duration;
import java.time.Instant;

/**
 * A token that payment components in a browser work with in place of the key ("Generate an API token"), for one order. It never shows in
 * {@code toString}. Immutable and thread-safe.
 */
public final class ApiToken {

    /** How long a token is good. */
    public static final Duration LIFETIME = Duration.ofMinutes(10);

    private final String value;
    private final Instant expires;

    /**
     * A token as the API gave it out.
     *
     * @param value the token
     * @param asked when it was asked for: it is good for {@link #LIFETIME} from then, or a moment longer
     */
    public ApiToken(String value, Instant asked) {
        this.value = value;
        this.expires = asked.plus(LIFETIME);
    }

    /**
     * The token itself, for the page that shows the component. Keep it out of logs.
     *
     * @return the token
     */
    public String reveal() {
        return value;
    }

    /**
     * Until when it is good.
     *
     * @return the first moment at which it may be refused
     */
    public Instant expires() {
        return expires;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApiToken token && token.value.equals(value) && token.expires.equals(expires);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Says that it is a token and until when it is good, never which. */
    @Override
    public String toString() {
        return "ApiToken[***, expires " + expires + "]";
    }
}
