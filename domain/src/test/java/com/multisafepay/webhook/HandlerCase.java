package com.multisafepay.webhook;

import com.multisafepay.MultiSafepay;
import com.multisafepay.order.Orders;
import feign.Client;
import feign.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A handler of one shop's notifications, with what it handed on. */
abstract class HandlerCase {
    static final Vectors SMALL = Vectors.SMALL;
    static final String QUERY = "transactionid=my-order-id-1&timestamp=1700000000";

    final List<OrderEvent> events = new ArrayList<>();
    final NotificationHandlerBuilder builder = NotificationHandler.builder(
                    SMALL.verifier(), new InMemoryNotificationStore())
            .on(OrderEvent.class, events::add);
    final NotificationHandler handler = builder.build();

    List<String> kinds() {
        return events.stream().map(event -> event.getClass().getSimpleName()).toList();
    }

    /** The answer of the API to a look-up of the small order. */
    static String answered() {
        return "{\"success\":true,\"data\":" + SMALL.body + "}";
    }

    /** The orders of an API that answers this to everything. */
    static Orders api(int status, String body) {
        Client transport = (request, options) -> Response.builder()
                .request(request)
                .status(status)
                .headers(Map.of("Content-Type", List.of("application/json")))
                .body(body, StandardCharsets.UTF_8)
                .build();
        return MultiSafepay.builder()
                .apiKey("key-of-a-test")
                .httpClient(transport)
                .build()
                .orders();
    }
}
