package com.multisafepay.internal.transport;

import feign.Client;
import org.jspecify.annotations.Nullable;

/** The connections under the calls, of one key or of many. Thread-safe. */
public final class ConnectionPool implements AutoCloseable {

    private final Transport wire;
    private final @Nullable HttpClientTransport own;

    private ConnectionPool(Transport wire, @Nullable HttpClientTransport own) {
        this.wire = wire;
        this.own = own;
    }

    /** Prepares connections; none is made yet. */
    public static ConnectionPool of(TransportSettings settings) {
        Client given = settings.client();
        if (given != null) {
            return new ConnectionPool(new FeignClientTransport(given), null);
        }
        HttpClientTransport own = new HttpClientTransport(settings.timeouts(), settings.proxy(), settings.trustStore());
        return new ConnectionPool(own, own);
    }

    Transport wire() {
        return wire;
    }

    /** Gives up the connections that nobody uses. */
    void distrustIdle() {
        if (own != null) {
            own.distrustIdle();
        }
    }

    /** Closes the connections; calls under way fail. A Feign client of the user's own stays open. */
    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}
