package com.multisafepay.sandbox.internal.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.ApiAnswer;
import com.multisafepay.sandbox.internal.api.PercentEncoding;
import com.multisafepay.sandbox.internal.api.RawCall;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.pages.PageOrder.Action;
import com.multisafepay.sandbox.internal.pages.Pages.PageRefusal;
import com.multisafepay.sandbox.internal.state.Event;
import com.multisafepay.sandbox.internal.state.Ledger;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;

/**
 * The actions of the dashboard on an order. What the provider and the banks do happens to the order at once; what its merchant does is a call of the
 * API in the merchant's name, so that every rule of the API holds.
 */
final class DashboardActions {
    private final Pages.Parts parts;
    private final StoredOrder order;

    DashboardActions(Pages.Parts parts, StoredOrder order) {
        this.parts = parts;
        this.order = order;
    }

    /** Returns the actions that the order's state allows. */
    Set<Action> possible() {
        Set<Action> actions = EnumSet.noneOf(Action.class);
        add(actions, Action.ACCEPT, can(Event.ACCEPTED));
        add(actions, Action.DECLINE, can(Event.REJECTED));
        add(actions, Action.SETTLE, can(Event.SETTLED));
        add(actions, Action.CHARGE_BACK, can(Event.CHARGED_BACK));
        Ledger money = order.ledger();
        boolean authorised = money.manualCapture() && money.captureRemain() > 0 && can(Event.CAPTURED);
        add(actions, Action.CAPTURE, authorised);
        add(actions, Action.RELEASE, authorised);
        add(actions, Action.REFUND, !authorised && can(Event.PARTLY_REFUNDED) && money.refunded() < money.amount());
        add(actions, Action.SHIP, !authorised && can(Event.SHIPPED));
        add(actions, Action.CANCEL, order.state().open() || can(Event.MERCHANT_CANCELLED));
        return actions;
    }

    private static void add(Set<Action> actions, Action action, boolean possible) {
        if (possible) {
            actions.add(action);
        }
    }

    private boolean can(Event event) {
        return parts.life().can(order, event);
    }

    /** Carries an action out; of captures and refunds an amount in minor units. */
    void act(Action action, long amount) {
        String id = PercentEncoding.encode(order.orderId());
        String path = "/orders/" + id;
        ObjectNode body = Json.object();
        switch (action) {
            case ACCEPT -> happen(Event.ACCEPTED);
            case DECLINE -> happen(Event.REJECTED);
            case SETTLE -> happen(Event.SETTLED);
            case CHARGE_BACK -> SandboxBackend.allowed(() -> parts.payments().chargeBack(order.orderId()));
            case CAPTURE ->
                call("POST", path + "/capture", body.put("amount", amount).put("new_order_status", "completed"));
            case RELEASE ->
                call(
                        "PATCH",
                        "/capture/" + id,
                        body.put("status", "cancelled").put("reason", "Released in the dashboard"));
            case REFUND ->
                call(
                        "POST",
                        path + "/refunds",
                        body.put("currency", order.ledger().currency()).put("amount", amount));
            case SHIP -> call("PATCH", path, body.put("status", "shipped"));
            case CANCEL -> call("PATCH", path, body.put("status", "cancelled"));
        }
    }

    private void happen(Event event) {
        SandboxBackend.allowed(() -> parts.payments().happen(order.orderId(), event));
    }

    private void call(String method, String path, ObjectNode body) {
        Pages.ToolParts tools = parts.tools();
        String key = order.session().apiKey();
        ApiAnswer answer = tools.api()
                .apply(new RawCall(
                        method,
                        path,
                        null,
                        new RawCall.Headers(key.isEmpty() ? tools.key() : key, null, null, "application/json"),
                        body.toString().getBytes(StandardCharsets.UTF_8),
                        tools.server()));
        if (answer.status() >= 300) {
            JsonNode told = Json.readObject(answer.body());
            throw new PageRefusal(
                    answer.status(),
                    told.path("error_code").asText() + ": "
                            + told.path("error_info").asText());
        }
    }
}
