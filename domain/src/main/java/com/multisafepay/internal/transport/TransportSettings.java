package com.multisafepay.internal.transport;

import com.multisafepay.audit.ExchangeListener;
import com.multisafepay.error.RequestRefusedException;
import feign.Capability;
import feign.Client;
import java.net.InetSocketAddress;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settings of the calls; {@code MultiSafepayBuilder} documents each for users.
 *
 * @param timeouts limits of a call
 * @param attempts greatest number of attempts of a call
 * @param client a Feign client of the user's own; null for the built-in one
 * @param proxy an HTTP proxy; null for none
 * @param trustStore certificates of the authorities that are trusted; null for those of the JVM
 * @param listener receives each exchange; null for none
 * @param redacted true to mask secrets and personal data in what the listener receives
 * @param capabilities Feign's capabilities, in the order in which they are added
 * @param applicationName the application in {@code User-Agent}; null for none
 */
public record TransportSettings(
        Timeouts timeouts,
        int attempts,
        @Nullable Client client,
        @Nullable InetSocketAddress proxy,
        @Nullable KeyStore trustStore,
        @Nullable ExchangeListener listener,
        boolean redacted,
        List<Capability> capabilities,
        @Nullable String applicationName) {

    /** Refuses a client of the user's own together with what only the built-in one takes. */
    public TransportSettings {
        if (client != null && (proxy != null || trustStore != null)) {
            throw RequestRefusedException.of(
                    "http client", "must be given its proxy and trust store itself when it is one of your own");
        }
        capabilities = List.copyOf(capabilities);
    }

    /**
     * Checks the name of an application.
     *
     * @param name the name
     * @return the same name
     * @throws RequestRefusedException if it is not 1 to 100 printable ASCII characters
     */
    public static String applicationName(String name) {
        return UserAgent.application(name);
    }

    /**
     * Limits how long a call takes, each from 1 ms to a day.
     *
     * @param connect time to make a connection, TLS included
     * @param read time until the next bytes of the answer
     * @param total time from the first step to the last byte of the answer, repeats and pauses included
     */
    public record Timeouts(Duration connect, Duration read, Duration total) {

        private static final Duration LONGEST = Duration.ofDays(1);

        /** Refuses a limit that is out of bounds. */
        public Timeouts {
            check("connect timeout", connect);
            check("read timeout", read);
            check("total timeout", total);
        }

        /**
         * Checks a limit.
         *
         * @param field the limit's name
         * @param value the limit
         * @return the limit
         * @throws RequestRefusedException if it is out of bounds
         */
        public static Duration check(String field, Duration value) {
            if (value.toMillis() < 1 || value.compareTo(LONGEST) > 0) {
                throw RequestRefusedException.of(field, "must be at least 1 ms and at most a day", value.toString());
            }
            return value;
        }
    }
}
