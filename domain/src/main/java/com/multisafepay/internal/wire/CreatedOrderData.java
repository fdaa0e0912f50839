package com.multisafepay.internal.wire;

import com.multisafepay.order.CreatedOrder;
import com.multisafepay.order.Order;
import com.multisafepay.order.OrderId;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds what was read of a {@link CreatedOrder}. */
record CreatedOrderData(
        OrderId orderId,
        Optional<String> paymentUrl,
        Optional<String> sessionId,
        Optional<String> qrUrl,
        Optional<CreatedOrder.Verification> verification,
        Optional<CreatedOrder.Events> events,
        Optional<Order> order,
        AnswerJson source)
        implements CreatedOrder {

    /** Presents an order that a look-up found as the result of creating it. */
    static CreatedOrderData of(Order found) {
        return new CreatedOrderData(
                found.orderId(),
                found.paymentUrl(),
                found.sessionId(),
                found.qrUrl(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(found),
                AnswerJson.of(found.json()));
    }

    @Override
    public String json() {
        return source.text();
    }

    @Override
    public String toString() {
        return "CreatedOrder[" + orderId + "]";
    }

    record VerificationData(String html, String type) implements CreatedOrder.Verification {
        @Override
        public String toString() {
            return "Verification[" + type + "]";
        }
    }

    /** Takes the first address apart that can be read, and only once somebody asks: hardly any order's events are followed. */
    record EventsData(
            String token,
            @Nullable String eventsStreamUrl,
            @Nullable String eventStreamUrl,
            @Nullable String eventsUrl,
            @Nullable String eventUrl)
            implements CreatedOrder.Events {

        @Override
        public Optional<URI> url() {
            return url("events_stream_url", eventsStreamUrl)
                    .or(() -> url("event_stream_url", eventStreamUrl))
                    .or(() -> url("events_url", eventsUrl))
                    .or(() -> url("event_url", eventUrl));
        }

        private static Optional<URI> url(String member, @Nullable String value) {
            return WireValues.uri(com.multisafepay.client.model.Order.class, member, value);
        }

        @Override
        public String toString() {
            return "Events[" + url() + "]";
        }
    }
}
