package com.multisafepay.webhook;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.order.OrderId;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The query of a notification's URL. Parameters of the merchant's own may be among those that the provider adds. */
final class NotificationQuery {

    private final Map<String, List<String>> parameters = new HashMap<>();

    private NotificationQuery() {}

    /** Reads a query; a parameter that cannot be decoded is left out. */
    static NotificationQuery of(@Nullable String query) {
        NotificationQuery read = new NotificationQuery();
        if (query != null) {
            for (String part : query.split("&", -1)) {
                String[] pair = part.split("=", 2);
                read.add(pair[0], pair.length == 2 ? pair[1] : "");
            }
        }
        return read;
    }

    private void add(String name, String value) {
        try {
            parameters
                    .computeIfAbsent(URLDecoder.decode(name, StandardCharsets.UTF_8), each -> new ArrayList<>())
                    .add(URLDecoder.decode(value, StandardCharsets.UTF_8).strip());
        } catch (IllegalArgumentException e) {
            // Not something the provider sends.
        }
    }

    /** Returns whether the query seems complete. */
    boolean isWhole() {
        return values("timestamp").stream().anyMatch(value -> !value.isEmpty());
    }

    boolean hasTimestamp() {
        return parameters.containsKey("timestamp");
    }

    /** Returns whether the notification tells of the end of a session before there is a payment. */
    boolean isPretransaction() {
        return values("payload_type").stream().anyMatch("pretransaction"::equalsIgnoreCase);
    }

    /** Returns whether the notification is FastCheckout's request for the ways of shipping. */
    boolean asksForShipping() {
        return values("identifier").stream().anyMatch("shipping"::equalsIgnoreCase);
    }

    /** The order that it names, unless no order can have that id. */
    Optional<OrderId> orderId() {
        try {
            return values("transactionid").stream().findFirst().map(OrderId::of);
        } catch (RequestRefusedException e) {
            return Optional.empty();
        }
    }

    /** The first value of a parameter; an empty text where there is none. */
    String first(String name) {
        return values(name).stream().findFirst().orElse("");
    }

    private List<String> values(String name) {
        return parameters.getOrDefault(name, List.of());
    }
}
