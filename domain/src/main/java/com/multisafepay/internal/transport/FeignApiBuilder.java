package com.multisafepay.internal.transport;

import com.multisafepay.audit.ExchangeListener;
import com.multisafepay.error.RequestRefusedException;
import feign.Capability;
import feign.Client;
import java.net.InetSocketAddress;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects how calls are sent. Not thread-safe. The builder of the client documents the settings for users. */
public final class FeignApiBuilder {

    Duration connectTimeout = Duration.ofSeconds(10);
    Duration readTimeout = Duration.ofSeconds(30);
    Duration totalTimeout = Duration.ofSeconds(60);
    int attempts = 3;

    @Nullable
    Client client;

    @Nullable
    InetSocketAddress proxy;

    @Nullable
    KeyStore trustStore;

    @Nullable
    ExchangeListener listener;

    boolean redacted = true;
    final List<Capability> capabilities = new ArrayList<>();

    @Nullable
    String applicationName;

    FeignApiBuilder() {}

    /**
     * Sets the maximum time to make a connection.
     *
     * @param timeout 1 ms to a day; default 10 seconds
     */
    public void connectTimeout(Duration timeout) {
        this.connectTimeout = timeout;
    }

    /**
     * Sets the maximum time until the next bytes of an answer.
     *
     * @param timeout 1 ms to a day; default 30 seconds
     */
    public void readTimeout(Duration timeout) {
        this.readTimeout = timeout;
    }

    /**
     * Sets the maximum time of a call, repeats and pauses included.
     *
     * @param timeout 1 ms to a day; default 60 seconds
     */
    public void totalTimeout(Duration timeout) {
        this.totalTimeout = timeout;
    }

    /**
     * Sets how often a call is made at the most.
     *
     * @param attempts 1 for no repeats, to 10; default 3
     * @throws RequestRefusedException if it is out of bounds
     */
    public void attempts(int attempts) {
        if (attempts < 1 || attempts > 10) {
            throw RequestRefusedException.of("read attempts", "must be 1 to 10", Integer.toString(attempts));
        }
        this.attempts = attempts;
    }

    /**
     * Sends through a Feign client of the user's own.
     *
     * @param client the client; null for the built-in one
     */
    public void client(@Nullable Client client) {
        this.client = client;
    }

    /**
     * Goes through an HTTP proxy.
     *
     * @param proxy its address; null for none
     */
    public void proxy(@Nullable InetSocketAddress proxy) {
        this.proxy = proxy;
    }

    /**
     * Sets who may vouch for the server.
     *
     * @param trustStore their certificates; null for those that the JVM trusts
     */
    public void trustStore(@Nullable KeyStore trustStore) {
        this.trustStore = trustStore;
    }

    /**
     * Tells a listener of each exchange.
     *
     * @param listener the listener; null for none
     * @param redacted true to mask secrets and what tells of a person
     */
    public void listener(@Nullable ExchangeListener listener, boolean redacted) {
        this.listener = listener;
        this.redacted = redacted;
    }

    /**
     * Adds a capability of Feign's.
     *
     * @param capability the capability
     */
    public void capability(Capability capability) {
        capabilities.add(capability);
    }

    /**
     * Names the application in {@code User-Agent}.
     *
     * @param name 1 to 100 printable ASCII characters
     * @throws RequestRefusedException if the name has other characters or is longer
     */
    public void applicationName(String name) {
        this.applicationName = UserAgent.application(name);
    }

    /**
     * Creates the implementation; no connection is made yet.
     *
     * @param url the API's address, without a slash at its end
     * @param apiKey the key, as it goes over the wire
     * @return the implementation
     * @throws RequestRefusedException if a timeout is out of bounds, or settings contradict each other
     */
    public FeignApi build(String url, String apiKey) {
        if (client != null && (proxy != null || trustStore != null)) {
            throw RequestRefusedException.of(
                    "http client", "must be given its proxy and trust store itself when it is one of your own");
        }
        return new FeignApi(this, url, apiKey);
    }
}
