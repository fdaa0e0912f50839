package com.multisafepay.sandbox;

import com.multisafepay.sandbox.internal.api.Contract;
import com.multisafepay.sandbox.internal.proxy.Proxy;
import com.multisafepay.spec.GatewayTable;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Collects where a sandbox listens, by which names it is called, and where it passes calls on to. Not safe to use from many threads.
 *
 * @param <B> the builder itself
 */
public abstract sealed class ListenerBuilder<B extends ListenerBuilder<B>> permits AccountBuilder {
    private static final int LARGEST_PORT = 65535;

    String host = "127.0.0.1";
    int port;
    Optional<URI> baseUrl = Optional.empty();
    final Set<String> allowedHosts = new TreeSet<>();
    boolean tls;
    Optional<Path> certificateFile = Optional.empty();
    Optional<URI> upstream = Optional.empty();
    Optional<Path> recordings = Optional.empty();

    ListenerBuilder() {}

    abstract B self();

    /**
     * Sets the address to listen on. Default: 127.0.0.1.
     *
     * @param host a name or address of this machine
     * @return these settings
     */
    public B host(String host) {
        this.host = Objects.requireNonNull(host, "host");
        return self();
    }

    /**
     * Sets the port to listen on. Default: any free one.
     *
     * @param port 0 to 65535, 0 for any free one
     * @return these settings
     */
    public B port(int port) {
        if (port < 0 || port > LARGEST_PORT) {
            throw new IllegalArgumentException("port: has to be 0 to 65535, and is " + port);
        }
        this.port = port;
        return self();
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
    public B baseUrl(URI baseUrl) {
        this.baseUrl = Optional.of(
                BaseUrl.of("baseUrl", Objects.requireNonNull(baseUrl, "baseUrl").toString()));
        return self();
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
    public B allowHost(String host) {
        allowedHosts.add(HostName.of("allowHost", Objects.requireNonNull(host, "host")));
        return self();
    }

    /**
     * Passes the calls of the API on to a server instead of answering them, and holds both directions to the contract. Where they break it
     * stands in {@link Sandbox#journal()} and on the dashboard. All values are masked there that the contract's {@code x-loggable} does not
     * name. The server's certificate has to be trusted by this JVM.
     *
     * @param upstream the address of the API with its path, such as {@code https://testapi.multisafepay.com/v1/json}
     * @return these settings
     * @throws IllegalArgumentException when it is anything else
     */
    public B proxy(URI upstream) {
        this.upstream = Optional.of(BaseUrl.ofApi(
                "proxy", Objects.requireNonNull(upstream, "upstream").toString()));
        return self();
    }

    /**
     * Records the bodies of calls that are passed on, in a folder with an {@code index.tsv}: file, method, path and part. Values are masked
     * unless the contract's {@code x-loggable} names their member; keys are never written. Needs {@link #proxy(URI)}.
     *
     * @param folder is made where it is missing; what it holds stays
     * @return these settings
     */
    public B record(Path folder) {
        this.recordings = Optional.of(Objects.requireNonNull(folder, "folder"));
        return self();
    }

    Optional<Proxy> proxyTo(Contract contract, GatewayTable gateways) {
        if (recordings.isPresent() && upstream.isEmpty()) {
            throw new IllegalArgumentException("record: needs a proxy, as only what is passed on is recorded");
        }
        return upstream.map(to -> new Proxy(to, recordings, contract, gateways));
    }

    /**
     * Serves https, TLS 1.2 and 1.3, with its own certificate that is created at the start; {@link Sandbox#tls()}
     * has it.
     *
     * @return these settings
     */
    public B tls() {
        this.tls = true;
        return self();
    }
}
