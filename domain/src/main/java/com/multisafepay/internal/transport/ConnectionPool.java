package com.multisafepay.internal.transport;

import com.multisafepay.internal.Lazy;
import feign.Client;
import org.jspecify.annotations.Nullable;

/** The connections under the calls, of one key or of many: the entry point of this package. Thread-safe. */
public final class ConnectionPool implements AutoCloseable {

    private final TransportSettings settings;
    private final Transport wire;
    private final @Nullable HttpClientTransport own;
    private final Lazy<EventConnections> streams;
    private volatile boolean streaming;

    private ConnectionPool(Transport wire, @Nullable HttpClientTransport own, TransportSettings settings) {
        this.settings = settings;
        this.wire = wire;
        this.own = own;
        this.streams = new Lazy<>(() -> new EventConnections(settings));
    }

    /** Prepares connections; none is made yet. */
    public static ConnectionPool of(TransportSettings settings) {
        Client given = settings.client();
        if (given != null) {
            return new ConnectionPool(new FeignClientTransport(given), null, settings);
        }
        HttpClientTransport own = new HttpClientTransport(settings.timeouts(), settings.proxy(), settings.trustStore());
        return new ConnectionPool(own, own, settings);
    }

    /**
     * Puts the chain of calls of one key together; no connection is made yet. They stay open until this pool is closed.
     *
     * @param url the API's address, without a slash at its end
     * @param apiKey the key, as it goes over the wire
     */
    public FeignApi api(String url, String apiKey) {
        return new FeignApi(new ApiEndpoint(settings, this, url, apiKey));
    }

    Transport wire() {
        return wire;
    }

    /** Returns the connections of streams, which are apart from those of calls. */
    EventConnections streams() {
        streaming = true;
        return streams.get();
    }

    /** Closes idle connections. */
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
        if (streaming) {
            streams.get().close();
        }
    }
}
