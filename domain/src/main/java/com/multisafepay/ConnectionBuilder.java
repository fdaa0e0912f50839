package com.multisafepay;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.check.Check;
import java.net.InetSocketAddress;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects how the API is reached: timeouts, attempts, proxy and trusted certificates. Not thread-safe.
 *
 * @param <B> the builder itself
 */
public abstract sealed class ConnectionBuilder<B extends ConnectionBuilder<B>> permits MultiSafepayBuilder {

    private static final int MOST_ATTEMPTS = 10;

    Duration connectTimeout = Duration.ofSeconds(10);
    Duration readTimeout = Duration.ofSeconds(30);
    Duration totalTimeout = Duration.ofSeconds(60);
    int attempts = 3;

    @Nullable
    InetSocketAddress proxy;

    @Nullable
    KeyStore trustStore;

    ConnectionBuilder() {}

    abstract B self();

    /**
     * Sets the maximum time to establish a connection. Default: 10 seconds.
     *
     * @param timeout 1 ms to a day; checked by {@code build}
     * @return this builder
     */
    public B connectTimeout(Duration timeout) {
        this.connectTimeout = Objects.requireNonNull(timeout, "timeout");
        return self();
    }

    /**
     * Sets the maximum time between two packets of an answer. Default: 30 seconds.
     *
     * @param timeout 1 ms to a day; checked by {@code build}
     * @return this builder
     */
    public B readTimeout(Duration timeout) {
        this.readTimeout = Objects.requireNonNull(timeout, "timeout");
        return self();
    }

    /**
     * Sets the maximum time of a call, repeats of reads included. Default: 60 seconds. A Feign client of your own has to keep it
     * itself.
     *
     * @param timeout 1 ms to a day; checked by {@code build}
     * @return this builder
     */
    public B totalTimeout(Duration timeout) {
        this.totalTimeout = Objects.requireNonNull(timeout, "timeout");
        return self();
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
    public B readAttempts(int attempts) {
        this.attempts = (int) Check.range("read attempts", attempts, 1, MOST_ATTEMPTS);
        return self();
    }

    /**
     * Sends calls through an HTTP proxy.
     *
     * @param proxy its address
     * @return this builder
     */
    public B proxy(InetSocketAddress proxy) {
        this.proxy = Objects.requireNonNull(proxy, "proxy");
        return self();
    }

    /**
     * Sets the certificate authorities that are trusted, in place of those of the JVM: your own authority, or a pinned certificate.
     * TLS is 1.2 or newer, and the server's name is verified in any case.
     *
     * @param trustStore certificates, such as a PKCS #12 file that was loaded
     * @return this builder
     */
    public B trustStore(KeyStore trustStore) {
        this.trustStore = Objects.requireNonNull(trustStore, "trustStore");
        return self();
    }
}
