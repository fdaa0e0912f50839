package com.multisafepay.sandbox.internal.notification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.PercentEncoding;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An order as it was after a change, and the address to send it to. Every attempt sends the same body. */
final class Notification {
    private final String orderId;
    private final String key;
    private final String url;
    private final boolean post;
    /** Until the body is built. */
    private @Nullable StoredOrder order;

    private byte @Nullable [] body;

    private Notification(StoredOrder order, String url, boolean post) {
        this.orderId = order.orderId();
        this.key = order.session().apiKey();
        this.order = order;
        this.url = url;
        this.post = post;
    }

    /** Returns the notification of an order to its own address, else to that of the site; empty where there is neither. */
    static Optional<Notification> of(StoredOrder order, Optional<String> siteUrl) {
        ObjectNode request = order.body();
        JsonNode options = request.path("payment_options");
        String own = options.path("notification_url").asText("");
        boolean post = !options.path("notification_method").asText("").equals("GET");
        return Optional.of(own)
                .filter(url -> !url.isEmpty())
                .or(() -> siteUrl)
                .map(url -> new Notification(order, url, post));
    }

    /** Returns where the shop is asked for ways to ship: at an address of its own, by POST, else where it is notified. */
    static Optional<Notification> ofShipping(StoredOrder order, Optional<String> siteUrl) {
        String feed = order.body().at("/payment_options/feed_url").asText("");
        return feed.isEmpty() ? of(order, siteUrl) : Optional.of(new Notification(order, feed, true));
    }

    /** The address with these parameters in its query. */
    String url(Map<String, String> parameters) {
        String addressed = withoutFragment();
        for (Map.Entry<String, String> each : parameters.entrySet()) {
            addressed = PercentEncoding.with(addressed, each.getKey(), each.getValue());
        }
        return addressed;
    }

    private String withoutFragment() {
        int fragment = url.indexOf('#');
        return fragment < 0 ? url : url.substring(0, fragment);
    }

    String orderId() {
        return orderId;
    }

    String method() {
        return post ? "POST" : "GET";
    }

    boolean post() {
        return post;
    }

    /** The key that the order was made with. */
    String key() {
        return key;
    }

    /** The bytes that every attempt sends, built at the first. A hint by GET has none. */
    synchronized Optional<byte[]> body(Function<StoredOrder, Optional<byte[]>> build) {
        StoredOrder told = order;
        if (told != null) {
            body = post ? build.apply(told).orElse(null) : new byte[0];
            order = null;
        }
        return Optional.ofNullable(body);
    }

    /** The address with what belongs to one attempt. */
    String url(long seconds) {
        String addressed = PercentEncoding.with(withoutFragment(), "transactionid", orderId());
        return PercentEncoding.with(addressed, "timestamp", Long.toString(seconds));
    }
}
