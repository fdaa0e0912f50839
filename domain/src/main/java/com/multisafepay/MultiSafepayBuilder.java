package com.multisafepay;

import com.multisafepay.audit.ExchangeListener;
import com.multisafepay.customer.LocaleCode;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.check.Check;
import com.multisafepay.internal.transport.ConnectionPool;
import com.multisafepay.internal.transport.TransportSettings;
import com.multisafepay.internal.transport.TransportSettings.Timeouts;
import com.multisafepay.order.ExactlyOnce;
import feign.Capability;
import feign.Client;
import java.net.InetSocketAddress;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a client of the API. Not thread-safe. */
public final class MultiSafepayBuilder {

    private static final int MOST_ATTEMPTS = 10;

    private Environment environment = Environment.TEST;
    private @Nullable ExactlyOnce exactlyOnce;
    private @Nullable LocaleCode language;
    private @Nullable ApiKey apiKey;
    private Duration connectTimeout = Duration.ofSeconds(10);
    private Duration readTimeout = Duration.ofSeconds(30);
    private Duration totalTimeout = Duration.ofSeconds(60);
    private int attempts = 3;
    private @Nullable Client client;
    private @Nullable InetSocketAddress proxy;
    private @Nullable KeyStore trustStore;
    private @Nullable ExchangeListener listener;
    private boolean redacted = true;
    private final List<Capability> capabilities = new ArrayList<>();
    private @Nullable String applicationName;

    MultiSafepayBuilder() {}

    /**
     * Sets the API key of the site; required.
     *
     * @param apiKey the key
     * @return this builder
     */
    public MultiSafepayBuilder apiKey(ApiKey apiKey) {
        this.apiKey = Objects.requireNonNull(apiKey, "apiKey");
        return this;
    }

    /**
     * Sets the API key of the site; required.
     *
     * @param apiKey the key, from the dashboard
     * @return this builder
     */
    public MultiSafepayBuilder apiKey(String apiKey) {
        Objects.requireNonNull(apiKey, "apiKey");
        return apiKey(ApiKey.of(apiKey));
    }

    /**
     * Sets the environment. Default: the test environment.
     *
     * @param environment the environment
     * @return this builder
     */
    public MultiSafepayBuilder environment(Environment environment) {
        this.environment = Objects.requireNonNull(environment, "environment");
        return this;
    }

    /**
     * Sets the maximum time to establish a connection. Default: 10 seconds.
     *
     * @param timeout 1 ms to a day; checked by {@link #build()}
     * @return this builder
     */
    public MultiSafepayBuilder connectTimeout(Duration timeout) {
        this.connectTimeout = Objects.requireNonNull(timeout, "timeout");
        return this;
    }

    /**
     * Sets the maximum time between two packets of an answer. Default: 30 seconds.
     *
     * @param timeout 1 ms to a day; checked by {@link #build()}
     * @return this builder
     */
    public MultiSafepayBuilder readTimeout(Duration timeout) {
        this.readTimeout = Objects.requireNonNull(timeout, "timeout");
        return this;
    }

    /**
     * Sets the maximum time of a call, repeats of reads included. Default: 60 seconds. A Feign client of your own has to keep it
     * itself.
     *
     * @param timeout 1 ms to a day; checked by {@link #build()}
     * @return this builder
     */
    public MultiSafepayBuilder totalTimeout(Duration timeout) {
        this.totalTimeout = Objects.requireNonNull(timeout, "timeout");
        return this;
    }

    /**
     * Sets the maximum number of attempts of a call, within the total timeout. Default: 3. A read is repeated when the API cannot be
     * reached, the connection breaks, or the API is busy (429) or briefly down (502 to 504); a write only when the API cannot be
     * reached, so that not a byte of it was sent. Pauses grow and vary, or are as long as the API asks for.
     *
     * @param attempts from 1, for no repeats, to 10
     * @return this builder
     * @throws RequestRefusedException when it is out of bounds
     */
    public MultiSafepayBuilder readAttempts(int attempts) {
        this.attempts = (int) Check.range("read attempts", attempts, 1, MOST_ATTEMPTS);
        return this;
    }

    /**
     * Resolves every order, refund and capture whose outcome is unknown before {@code create} returns or throws, as {@code resolve} of the
     * services does. Default: callers do that themselves. A call can then take as long as {@link ExactlyOnce} tells.
     *
     * @param bounds the time to look up, and what may be sent again
     * @return this builder
     */
    public MultiSafepayBuilder exactlyOnce(ExactlyOnce bounds) {
        this.exactlyOnce = Objects.requireNonNull(bounds, "bounds");
        return this;
    }

    /**
     * Sends requests with a Feign client of your own instead of the built-in one; it stays yours to close. It must not repeat requests
     * or follow redirects; TLS, proxy and trust store are its own.
     *
     * @param client the client
     * @return this builder
     */
    public MultiSafepayBuilder httpClient(Client client) {
        this.client = Objects.requireNonNull(client, "client");
        return this;
    }

    /**
     * Sends calls through an HTTP proxy.
     *
     * @param proxy its address
     * @return this builder
     */
    public MultiSafepayBuilder proxy(InetSocketAddress proxy) {
        this.proxy = Objects.requireNonNull(proxy, "proxy");
        return this;
    }

    /**
     * Sets the certificate authorities that are trusted, in place of those of the JVM: your own authority, or a pinned certificate.
     * TLS is 1.2 or newer, and the server's name is verified whatever is set here.
     *
     * @param trustStore certificates, such as a PKCS #12 file that was loaded
     * @return this builder
     */
    public MultiSafepayBuilder trustStore(KeyStore trustStore) {
        this.trustStore = Objects.requireNonNull(trustStore, "trustStore");
        return this;
    }

    /**
     * Tells a listener of each exchange, such as an audit trail. It sees ids, statuses, amounts and errors; secrets and personal data
     * are masked.
     *
     * @param listener the listener
     * @return this builder
     */
    public MultiSafepayBuilder exchangeListener(ExchangeListener listener) {
        this.listener = Objects.requireNonNull(listener, "listener");
        this.redacted = true;
        return this;
    }

    /**
     * Tells a listener of each exchange as it went over the wire, apart from the key. This includes card numbers, security codes and
     * personal data: store it as PCI DSS and the GDPR require.
     *
     * @param listener the listener
     * @return this builder
     */
    public MultiSafepayBuilder unredactedExchangeListener(ExchangeListener listener) {
        this.listener = Objects.requireNonNull(listener, "listener");
        this.redacted = false;
        return this;
    }

    /**
     * Adds to what Feign does with each call, above all metrics and traces: {@code new MicrometerCapability(registry)} of
     * {@code io.github.openfeign:feign-micrometer}. What it puts on a request goes out with it, apart from the headers of this library.
     * An exception of its own ends the call with one of this library's errors: {@link com.multisafepay.error.TryLaterException} for a read,
     * {@link com.multisafepay.error.OutcomeUnknownException} for a write.
     *
     * @param capability the capability
     * @return this builder
     */
    public MultiSafepayBuilder capability(Capability capability) {
        capabilities.add(Objects.requireNonNull(capability, "capability"));
        return this;
    }

    /**
     * Sets the language of the API's messages. Default: English.
     *
     * @param language the language
     * @return this builder
     */
    public MultiSafepayBuilder language(LocaleCode language) {
        this.language = Objects.requireNonNull(language, "language");
        return this;
    }

    /**
     * Names the application in the {@code User-Agent} of every call, after this library and the version of Java.
     *
     * @param name name and version, such as {@code webshop/3.1}: 1 to 100 printable ASCII characters
     * @return this builder
     * @throws RequestRefusedException if the name has other characters or is longer
     */
    public MultiSafepayBuilder applicationName(String name) {
        this.applicationName = TransportSettings.applicationName(Objects.requireNonNull(name, "name"));
        return this;
    }

    /**
     * Creates the client; no connection is made yet.
     *
     * @return the client
     * @throws RequestRefusedException when the key is missing, a timeout is out of bounds, or settings contradict each other
     */
    public MultiSafepay build() {
        ClientSettings settings = settings();
        if (apiKey == null) {
            throw RequestRefusedException.of("api_key", "is required");
        }
        ConnectionPool pool = ConnectionPool.of(settings.transport());
        return new MultiSafepay(apiKey, settings, pool, pool::close);
    }

    /**
     * Creates what makes clients of many keys that share their connections. A key of this builder counts for nothing.
     *
     * @return the clients
     * @throws RequestRefusedException when a timeout is out of bounds, or settings contradict each other
     */
    public MultiSafepayClients buildClients() {
        return new MultiSafepayClients(settings());
    }

    private ClientSettings settings() {
        TransportSettings transport = new TransportSettings(
                new Timeouts(connectTimeout, readTimeout, totalTimeout),
                attempts,
                client,
                proxy,
                trustStore,
                listener,
                redacted,
                capabilities,
                applicationName);
        return new ClientSettings(environment, transport, language, exactlyOnce);
    }
}
