package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Calls.Answer;
import java.net.http.HttpRequest.BodyPublishers;

/** Calls that make an order live: created, paid, changed, captured, refunded. */
final class LifeCalls {
    private final Sandbox sandbox;

    LifeCalls(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    String create(ObjectNode body) {
        Answer answer = Calls.post(sandbox, body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.at("/data/order_id").asText();
    }

    Answer patch(String path, String body) {
        return send("PATCH", path, body);
    }

    Answer post(String path, String body) {
        return send("POST", path, body);
    }

    Answer send(String method, String path, String body) {
        return Calls.send(Calls.request(sandbox, path)
                .method(method, BodyPublishers.ofString(Bodies.json(body).toString())));
    }

    JsonNode order(String orderId) {
        return Calls.get(sandbox, "/orders/" + orderId).at("/data");
    }

    /** Both statuses, such as {@code completed/uncleared}. */
    String state(String orderId) {
        JsonNode order = order(orderId);
        return order.path("status").asText()
                + '/'
                + order.path("financial_status").asText("");
    }
}
