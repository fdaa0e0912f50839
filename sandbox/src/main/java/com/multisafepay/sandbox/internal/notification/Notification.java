package com.multisafepay.sandbox.internal.notification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.PercentEncoding;
import com.multisafepay.sandbox.internal.state.StoredOrder;
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

    String orderId() {
        return orderId;
    }

    String method() {
        return post ? "POST" : "GET";
    }

    boolean post() {
        return post;
    }

    /** The key of whoever made the order. */
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
        int fragment = url.indexOf('#');
        String address = fragment < 0 ? url : url.substring(0, fragment);
        String addressed = PercentEncoding.with(address, "transactionid", orderId());
        return PercentEncoding.with(addressed, "timestamp", Long.toString(seconds));
    }
}
