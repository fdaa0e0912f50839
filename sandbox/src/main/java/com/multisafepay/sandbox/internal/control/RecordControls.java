package com.multisafepay.sandbox.internal.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.mail.Outbox;
import com.multisafepay.sandbox.internal.state.OrderBook;
import java.util.Map;
import java.util.function.Function;

/** Controls that read what the sandbox recorded: calls, their effects, and mails. */
final class RecordControls {
    private RecordControls() {}

    static Map<String, Function<JsonNode, JsonNode>> of(Journal journal, OrderBook book, Outbox outbox) {
        return Map.of(
                "GET /journal", query -> calls(journal),
                "GET /journal/effects",
                        query -> effects(book, query.path("order_id").asText("")),
                "GET /outbox", query -> mails(outbox));
    }

    private static ObjectNode calls(Journal journal) {
        ObjectNode answer = Json.object();
        ArrayNode exchanges = answer.putArray("exchanges");
        journal.calls().forEach(each -> {
            ArrayNode violations = exchanges
                    .addObject()
                    .put("at", each.at().toString())
                    .put("method", each.method())
                    .put("target", each.target())
                    .put("request", each.request())
                    .put("status", each.status())
                    .put("answer", each.answer())
                    .putArray("violations");
            each.violations().forEach(violations::add);
        });
        return answer;
    }

    private static ObjectNode effects(OrderBook book, String orderId) {
        ObjectNode answer = Json.object();
        ArrayNode list = answer.putArray("effects");
        book.effects().stream()
                .filter(each -> orderId.isEmpty() || each.orderId().equals(orderId))
                .forEach(each -> list.addObject()
                        .put("number", each.number())
                        .put("at", each.at().toString())
                        .put("operation", each.operation())
                        .put("type", each.type())
                        .put("order_id", each.orderId())
                        .put("id", each.id())
                        .put("amount", each.amount())
                        .put("currency", each.currency()));
        return answer;
    }

    private static ObjectNode mails(Outbox outbox) {
        ObjectNode answer = Json.object();
        ArrayNode mails = answer.putArray("mails");
        outbox.mails()
                .forEach(each -> mails.addObject()
                        .put("at", each.at().toString())
                        .put("to", each.to())
                        .put("order_id", each.orderId())
                        .put("locale", each.locale())
                        .put("subject", each.subject())
                        .put("text", each.text())
                        .put("link", each.link().toString()));
        return answer;
    }
}
