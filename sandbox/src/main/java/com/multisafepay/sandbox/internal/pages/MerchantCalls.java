package com.multisafepay.sandbox.internal.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.ApiAnswer;
import com.multisafepay.sandbox.internal.api.PercentEncoding;
import com.multisafepay.sandbox.internal.api.RawCall;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.pages.PageBackend.MerchantAction;
import com.multisafepay.sandbox.internal.pages.Pages.PageRefusal;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import java.nio.charset.StandardCharsets;

/** Calls of the API in the name of an order's merchant, so that every rule of the API holds for the dashboard, too. */
final class MerchantCalls {
    private final Pages.ToolParts parts;

    MerchantCalls(Pages.ToolParts parts) {
        this.parts = parts;
    }

    void act(StoredOrder order, MerchantAction action, long amount) {
        String id = PercentEncoding.encode(order.orderId());
        String path = "/orders/" + id;
        ObjectNode body = Json.object();
        switch (action) {
            case CAPTURE ->
                call(
                        order,
                        "POST",
                        path + "/capture",
                        body.put("amount", amount).put("new_order_status", "completed"));
            case RELEASE ->
                call(
                        order,
                        "PATCH",
                        "/capture/" + id,
                        body.put("status", "cancelled").put("reason", "Released in the dashboard"));
            case REFUND ->
                call(
                        order,
                        "POST",
                        path + "/refunds",
                        body.put("currency", order.ledger().currency()).put("amount", amount));
            case SHIP -> call(order, "PATCH", path, body.put("status", "shipped"));
            case CANCEL -> call(order, "PATCH", path, body.put("status", "cancelled"));
        }
    }

    private void call(StoredOrder order, String method, String path, ObjectNode body) {
        String key = order.session().apiKey();
        ApiAnswer answer = parts.api()
                .apply(new RawCall(
                        method,
                        path,
                        null,
                        new RawCall.Headers(key.isEmpty() ? parts.key() : key, null, null, "application/json"),
                        body.toString().getBytes(StandardCharsets.UTF_8),
                        parts.server()));
        if (answer.status() >= 300) {
            JsonNode told = Json.readObject(answer.body());
            throw new PageRefusal(
                    answer.status(),
                    told.path("error_code").asText() + ": "
                            + told.path("error_info").asText());
        }
    }
}
