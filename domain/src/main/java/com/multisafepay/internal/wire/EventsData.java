package com.multisafepay.internal.wire;

import com.multisafepay.client.model.Order;
import com.multisafepay.order.CreatedOrder;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds what was read of the stream of an order's events. Its address is taken apart when somebody asks for it: hardly any stream is followed. */
record EventsData(
        String token,
        @Nullable String eventsStreamUrl,
        @Nullable String eventStreamUrl,
        @Nullable String eventsUrl,
        @Nullable String eventUrl)
        implements CreatedOrder.Events {

    /** Returns the first address that can be read. */
    @Override
    public Optional<URI> url() {
        return read("events_stream_url", eventsStreamUrl)
                .or(() -> read("event_stream_url", eventStreamUrl))
                .or(() -> read("events_url", eventsUrl))
                .or(() -> read("event_url", eventUrl));
    }

    private static Optional<URI> read(String member, @Nullable String value) {
        return WireValues.uri(Order.class, member, value);
    }

    @Override
    public String toString() {
        return "Events[" + url() + "]";
    }
}
