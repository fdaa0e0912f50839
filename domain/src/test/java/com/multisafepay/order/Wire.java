package com.multisafepay.order;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.multisafepay.MultiSafepay;
import feign.Client;
import feign.Request;
import feign.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A transport that answers one body to everything and keeps what was asked. */
final class Wire implements Client {
    final List<String> asked = new ArrayList<>();
    private final String answer;

    private Wire(String answer) {
        this.answer = answer;
    }

    /** Answers a success with this {@code data}. */
    static Wire answering(String data) {
        return new Wire("{\"success\":true,\"data\":" + data.replace('\'', '"') + "}");
    }

    MultiSafepay client() {
        return MultiSafepay.builder().apiKey("key-of-a-test").httpClient(this).build();
    }

    /** The only call, such as {@code PATCH /orders/a {"status":"cancelled"}}. */
    String only() {
        if (asked.size() != 1) {
            throw new AssertionError("one call was expected: " + asked);
        }
        return asked.get(0);
    }

    @Override
    public Response execute(Request request, Request.Options options) {
        byte[] body = request.body();
        asked.add(request.httpMethod() + " "
                + URI.create(request.url()).getRawPath().replace("/v1/json", "")
                + (body == null || body.length == 0 ? "" : " " + new String(body, UTF_8).replace('"', '\'')));
        return Response.builder()
                .request(request)
                .status(200)
                .headers(Map.of("Content-Type", List.of("application/json")))
                .body(answer, UTF_8)
                .build();
    }

    /** An order as the API tells it, with these members on top of the usual ones. */
    static Order order(String members) {
        String usual = "'order_id':'a','currency':'EUR','amount':1000,'amount_refunded':0";
        try (MultiSafepay client =
                Wire.answering("{" + usual + "," + members + "}").client()) {
            return client.orders().get("a");
        }
    }
}
