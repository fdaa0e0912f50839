package com.multisafepay;

import com.multisafepay.internal.transport.ConnectionPool;
import java.util.Objects;

/**
 * Makes clients of many keys, such as those of a platform's merchants, which share connections, threads and name look-ups: 1,000 keys cost
 * no more of these than one. Immutable and thread-safe.
 *
 * <pre>{@code
 * try (MultiSafepayClients clients = MultiSafepay.builder().environment(Environment.LIVE).buildClients()) {
 *     clients.of(ApiKey.of(keyOfTheMerchant)).orders().create(order);
 * }
 * }</pre>
 */
public final class MultiSafepayClients implements AutoCloseable {

    private final ClientSettings settings;
    private final ConnectionPool pool;

    MultiSafepayClients(ClientSettings settings) {
        this.settings = settings;
        this.pool = ConnectionPool.of(settings.transport());
    }

    /**
     * Makes a client of one key in the environment of the builder. It is cheap; keep it all the same, as its first call of each kind
     * costs more than the next.
     *
     * @param apiKey the key
     * @return the client; closing it closes nothing
     */
    public MultiSafepay of(ApiKey apiKey) {
        return of(apiKey, settings.environment());
    }

    /**
     * Makes a client of one key in an environment of its own.
     *
     * @param apiKey the key
     * @param environment the environment that the key belongs to
     * @return the client; closing it closes nothing
     */
    public MultiSafepay of(ApiKey apiKey, Environment environment) {
        Objects.requireNonNull(apiKey, "apiKey");
        Objects.requireNonNull(environment, "environment");
        return new MultiSafepay(apiKey, settings.in(environment), pool, () -> {});
    }

    /** Closes the connections of all clients; calls under way fail. A Feign client that was given to the builder stays open. */
    @Override
    public void close() {
        pool.close();
    }
}
