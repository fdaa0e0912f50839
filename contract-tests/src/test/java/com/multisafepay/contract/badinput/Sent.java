package com.multisafepay.contract.badinput;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.MultiSafepay;
import com.multisafepay.order.request.OrderRequest;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Captures the body that the library sends for an order, and spoils it. */
final class Sent implements Client {

    private static final String CREATED =
            "{\"success\":true,\"data\":{\"order_id\":\"shop-1\",\"payment_url\":\"https://pay.example/\"}}";

    private byte[] body = {};

    private Sent() {}

    static ObjectNode of(OrderRequest order) throws IOException {
        Sent wire = new Sent();
        try (MultiSafepay client =
                MultiSafepay.builder().apiKey("key-of-a-test").httpClient(wire).build()) {
            client.orders().create(order);
        }
        return (ObjectNode) Raw.JSON.readTree(wire.body);
    }

    /** Puts a value at a path such as {@code shopping_cart.items[0].name}; a missing one takes the member away. */
    static void spoil(ObjectNode order, String path, JsonNode value) {
        String[] steps = path.split("\\.", -1);
        ObjectNode holder = order;
        for (int i = 0; i < steps.length - 1; i++) {
            holder = child(holder, steps[i]);
        }
        String last = steps[steps.length - 1];
        if (value.isMissingNode()) {
            holder.remove(last);
        } else if (last.endsWith("[0]")) {
            holder.set(name(last), holder.arrayNode().add(value));
        } else {
            holder.set(last, value);
        }
    }

    private static ObjectNode child(ObjectNode holder, String step) {
        if (!step.endsWith("[0]")) {
            return holder.withObjectProperty(step);
        }
        ArrayNode array = holder.withArrayProperty(name(step));
        return array.isEmpty() ? array.addObject() : (ObjectNode) array.get(0);
    }

    private static String name(String step) {
        return step.replace("[0]", "");
    }

    /** The value at a path; missing where there is none. */
    static JsonNode at(JsonNode order, String path) {
        return order.at('/' + path.replace("[0]", "/0").replace('.', '/'));
    }

    @Override
    public Response execute(Request request, Request.Options options) {
        body = request.body();
        return Response.builder()
                .request(request)
                .status(200)
                .headers(Map.of("Content-Type", List.of("application/json")))
                .body(CREATED, UTF_8)
                .build();
    }
}
