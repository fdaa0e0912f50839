package com.multisafepay.sandbox.internal.operation.orders;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.state.Session;
import com.multisafepay.spec.GatewayTable;
import com.multisafepay.spec.MethodSpec;
import java.time.Duration;
import java.util.Optional;

/** The request for a new order, in the contract's own form. */
final class NewOrder {
    private static final int USUAL_DAYS = 30;

    private final ObjectNode body;
    private final String type;
    private final Optional<String> gateway;
    private final Optional<MethodSpec> method;

    NewOrder(ObjectNode body, GatewayTable gateways) {
        this.body = body;
        this.type = text("/type").orElse("redirect");
        this.gateway =
                type.equals("checkout") ? Optional.empty() : text("/gateway").or(() -> text("/payment_data/gateway"));
        this.method = gateway.flatMap(gateways::find);
    }

    ObjectNode body() {
        return body;
    }

    String type() {
        return type;
    }

    boolean direct() {
        return type.equals("direct");
    }

    /** Returns whether a card at a terminal gets money without an earlier order. */
    boolean unreferencedRefund() {
        return type.equals("unreferenced_refund");
    }

    String orderId() {
        return body.get("order_id").textValue();
    }

    String currency() {
        return body.get("currency").textValue();
    }

    long amount() {
        return body.get("amount").longValue();
    }

    String description() {
        return body.get("description").textValue();
    }

    /** The id of the payment method that was named, known or not. */
    Optional<String> gateway() {
        return gateway;
    }

    /** The payment method that was named, where it is known. */
    Optional<MethodSpec> method() {
        return method;
    }

    /** Returns whether a stored card or account is charged. */
    boolean withToken() {
        return text("/recurring_id").isPresent();
    }

    /** Returns whether the browser's payment component collected the details. */
    boolean withComponent() {
        return body.has("payment_data");
    }

    /** Returns whether the customer is reminded by mail while nothing is paid. */
    boolean reminds() {
        return Json.at(body, "/second_chance/send_email").asBoolean()
                && !Json.at(body, "/customer/email").asText("").isEmpty()
                && !body.has("recurring_id")
                && !direct();
    }

    /** Returns whether the merchant captures the money later. */
    boolean manualCapture() {
        return !unreferencedRefund()
                && text("/capture").filter("manual"::equals).isPresent();
    }

    /** Returns the lifetime of the page's link; seconds win over days. */
    Duration activeFor() {
        JsonNode seconds = body.path("seconds_active");
        return seconds.isIntegralNumber()
                ? Duration.ofSeconds(seconds.longValue())
                : Duration.ofDays(body.path("days_active").asLong(USUAL_DAYS));
    }

    Optional<String> text(String path) {
        JsonNode value = Json.at(body, path);
        return value.isTextual() ? Optional.of(value.textValue()) : Optional.empty();
    }

    boolean flag(String path) {
        return Json.at(body, path).booleanValue();
    }

    /** Returns the terminal at which it is paid; empty for one that is paid elsewhere. */
    Optional<Session.Terminal> terminal() {
        String id = text("/gateway_info/terminal_id").orElse("");
        boolean refund = unreferencedRefund();
        boolean here = refund || (type.equals("redirect") && !id.isEmpty());
        return here ? Optional.of(new Session.Terminal(id, refund)) : Optional.empty();
    }
}
