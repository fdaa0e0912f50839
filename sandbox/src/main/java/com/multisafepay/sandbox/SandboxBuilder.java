package com.multisafepay.sandbox;

import com.multisafepay.sandbox.internal.api.Contract;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Builds a {@link Sandbox}. Not safe to use from many threads. */
public final class SandboxBuilder {
    private static final int LARGEST_PORT = 65535;
    private static final Duration USUAL_TIME_TO_NOTIFY = Duration.ofSeconds(10);

    String host = "127.0.0.1";
    int port;
    Optional<URI> baseUrl = Optional.empty();
    Optional<String> apiKey = Optional.empty();
    final Map<String, List<String>> keys = new TreeMap<>();
    SandboxClock clock = SandboxClock.system();
    String returnParameter = "transactionid";
    OptionalLong seed = OptionalLong.empty();
    Optional<Contract> contract = Optional.empty();
    Duration toNotify = USUAL_TIME_TO_NOTIFY;
    final Set<String> notificationHosts = new TreeSet<>();
    final Set<String> allowedHosts = new TreeSet<>();
    Limits limits = Limits.USUAL;
    boolean tls;
    Optional<Path> certificateFile = Optional.empty();

    SandboxBuilder() {}

    /**
     * Sets the address to listen on. Default: 127.0.0.1.
     *
     * @param host a name or address of this machine
     * @return these settings
     */
    public SandboxBuilder host(String host) {
        this.host = Objects.requireNonNull(host, "host");
        return this;
    }

    /**
     * Sets the port to listen on. Default: any free one.
     *
     * @param port 0 to 65535, 0 for any free one
     * @return these settings
     */
    public SandboxBuilder port(int port) {
        if (port < 0 || port > LARGEST_PORT) {
            throw new IllegalArgumentException("port: has to be 0 to 65535, and is " + port);
        }
        this.port = port;
        return this;
    }

    /**
     * Sets the address that answers, notifications, mails and pages name, for when a container or a proxy stands in front and
     * others reach the sandbox by another address. Default: the address that it listens on. What
     * {@link Sandbox#baseUri()} returns stays the same. With {@link #tls()} the certificate is good for its host too.
     *
     * @param baseUrl such as {@code https://sandbox.shop.example} or {@code http://localhost:9080}: http or https, a
     *     host and a port where it is not the usual one; no path but {@code /}, since the sandbox lies at the root, and
     *     no query, fragment or credentials
     * @return these settings
     * @throws IllegalArgumentException when it is anything else
     */
    public SandboxBuilder baseUrl(URI baseUrl) {
        this.baseUrl = Optional.of(BaseUrl.of("baseUrl", baseUrl.toString()));
        return this;
    }

    /**
     * Sets the key that serves all: sites, accounts and the controls. Default: any that is not empty.
     *
     * @param apiKey not empty
     * @return these settings
     */
    public SandboxBuilder apiKey(String apiKey) {
        if (apiKey.isEmpty()) {
            throw new IllegalArgumentException("apiKey: must not be empty");
        }
        this.apiKey = Optional.of(apiKey);
        return this;
    }

    /**
     * Adds a key of one kind; call it again for more. The first key of a site is that of the shop's own site, each further one
     * that of another site of its account; the first key of an affiliate is that of the first affiliate that signs up, and
     * so on. Once there are such keys, others open nothing but by {@link #apiKey}.
     *
     * @param kind the kind
     * @param key not empty
     * @return these settings
     */
    public SandboxBuilder key(KeyKind kind, String key) {
        if (key.isEmpty()) {
            throw new IllegalArgumentException("key: must not be empty");
        }
        keys.computeIfAbsent(kind.word(), none -> new ArrayList<>()).add(key);
        return this;
    }

    /**
     * Sets the clock to follow; it can be moved through {@link Sandbox#clock()} even when this one cannot.
     *
     * @param clock the source of time and zone. Default: the machine's, in UTC
     * @return these settings
     */
    public SandboxBuilder clock(Clock clock) {
        this.clock = clock instanceof SandboxClock own ? own : SandboxClock.of(clock);
        return this;
    }

    /**
     * Makes ids and chance the same in every run.
     *
     * @param seed any number
     * @return these settings
     */
    public SandboxBuilder seed(long seed) {
        this.seed = OptionalLong.of(seed);
        return this;
    }

    /**
     * Sets the time for the whole answer of a notification's receiver, by the machine's clock. Default: 10
     * seconds. An answer that takes longer does not acknowledge.
     *
     * @param within more than nothing
     * @return these settings
     */
    public SandboxBuilder notificationTimeout(Duration within) {
        if (within.toMillis() < 1) {
            throw new IllegalArgumentException("within: has to be a millisecond or more, and is " + within);
        }
        this.toNotify = within;
        return this;
    }

    /**
     * Allows a host beyond this machine to receive notifications; call it again for more. Without any, they go to localhost and
     * loopback addresses alone, so that whatever address an order names, nothing leaves the machine.
     *
     * @param host as it stands in the {@code notification_url}, without a port
     * @return these settings
     */
    public SandboxBuilder notificationHost(String host) {
        if (host.isEmpty()) {
            throw new IllegalArgumentException("notificationHost: must not be empty");
        }
        notificationHosts.add(host.toLowerCase(Locale.ROOT));
        return this;
    }

    /**
     * Allows calls by a further host name or address; call it again for more. Without any, those are
     * localhost, loopback addresses, the {@link #host(String)} and that of the {@link #baseUrl(URI)}. Requests to others are
     * refused, since the name of a web page's own host can be made to lead to this machine.
     *
     * @param host such as {@code sandbox.test}, without a port
     * @return these settings
     * @throws IllegalArgumentException when it is anything else
     */
    public SandboxBuilder allowHost(String host) {
        allowedHosts.add(HostName.of("allowHost", host));
        return this;
    }

    /**
     * Serves https, TLS 1.2 and 1.3, with its own certificate that is created at the start; {@link Sandbox#tls()}
     * has it.
     *
     * @return these settings
     */
    public SandboxBuilder tls() {
        this.tls = true;
        return this;
    }

    /**
     * Sets the name of the parameter with the order's id when the payment page sends the customer back to the shop.
     * Default: {@code transactionid}. MultiSafepay's documentation names {@code transaction_id} too.
     *
     * @param name not empty
     * @return these settings
     */
    public SandboxBuilder returnParameter(String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("returnParameter: must not be empty");
        }
        this.returnParameter = name;
        return this;
    }

    SandboxBuilder mostOrders(int most) {
        this.limits = limits.mostOrders(most);
        return this;
    }

    SandboxBuilder yieldPoint(Consumer<String> point) {
        this.limits = limits.yieldPoint(point);
        return this;
    }

    SandboxBuilder contract(Contract contract) {
        this.contract = Optional.of(contract);
        return this;
    }

    /**
     * Starts a sandbox with these settings; it listens when this returns.
     *
     * @return the running sandbox; close it when done
     */
    public Sandbox start() {
        return Sandbox.start(this, port);
    }
}
