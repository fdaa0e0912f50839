package com.multisafepay.payment;

import java.time.Duration;
import java.time.Instant;

/**
 * A token that lets payment components in a browser work without the API key ("Generate an API token"), for one order. The token is not part
 * of {@code toString}. Immutable and thread-safe.
 */
public interface ApiToken {

    /** The lifetime of a token. */
    Duration LIFETIME = Duration.ofMinutes(10);

    /**
     * Returns the token itself, for the page that shows the component. Keep it out of logs.
     *
     * @return the token; a secret
     */
    String reveal();

    /** {@return the time from which the token may be refused: {@link #LIFETIME} after it was asked for} */
    Instant expires();

    /**
     * Returns the JSON that the API sent, with the members that this version of the library does not know.
     *
     * @return a JSON object; it holds the token
     */
    String json();
}
