package com.multisafepay.internal.transport;

import com.multisafepay.audit.ExchangeListener;
import com.multisafepay.error.RequestRefusedException;
import feign.Capability;
import feign.Client;
import java.net.InetSocketAddress;
import java.security.KeyStore;
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
}
