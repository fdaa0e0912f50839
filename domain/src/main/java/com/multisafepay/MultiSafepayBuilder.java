package com.multisafepay;

import com.multisafepay.audit.ExchangeListener;
import com.multisafepay.customer.LocaleCode;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.transport.ConnectionPool;
import com.multisafepay.internal.transport.TransportSettings;
import com.multisafepay.internal.transport.TransportSettings.Timeouts;
import com.multisafepay.order.ExactlyOnce;
import feign.Capability;
import feign.Client;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a client of the API. Not thread-safe. */
public final class MultiSafepayBuilder extends ConnectionBuilder<MultiSafepayBuilder> {

    private Environment environment = Environment.TEST;
    private @Nullable ExactlyOnce exactlyOnce;
    private @Nullable LocaleCode language;
    private @Nullable ApiKey apiKey;
    private @Nullable Client client;
    private @Nullable ExchangeListener listener;
    private boolean redacted = true;
    private final List<Capability> capabilities = new ArrayList<>();
    private @Nullable String applicationName;

    MultiSafepayBuilder() {}

    @Override
    MultiSafepayBuilder self() {
        return this;
    }

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
     * or follow redirects, which Apache's and OkHttp's do unless they are configured not to; TLS, proxy and trust store are its own. If it throws,
     * a write may have gone out: even a refused connection leaves its outcome unknown.
     *
     * @param client the client
     * @return this builder
     */
    public MultiSafepayBuilder httpClient(Client client) {
        this.client = Objects.requireNonNull(client, "client");
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
