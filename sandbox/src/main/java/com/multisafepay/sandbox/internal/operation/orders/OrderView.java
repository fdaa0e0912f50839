package com.multisafepay.sandbox.internal.operation.orders;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.state.OrderCart;
import com.multisafepay.sandbox.internal.state.OrderState;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import com.multisafepay.spec.GatewayTable;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Tells an order as the API does: what was sent, given back in the answer's shape, and where it stands. */
final class OrderView {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final List<String> CUSTOMER = List.of(
            "first_name",
            "last_name",
            "address1",
            "address2",
            "house_number",
            "zip_code",
            "city",
            "state",
            "country",
            "phone2",
            "email",
            "company_name",
            "cocnumber");

    private final PaymentView payment;

    /** Views that name payment methods as their table does, and tell what payments cost, in minor units. */
    OrderView(GatewayTable gateways, ToLongFunction<StoredOrder> costs) {
        this.payment = new PaymentView(gateways, costs);
    }

    /** The order as a look-up answers it: an open one with its link. */
    ObjectNode found(StoredOrder order) {
        ObjectNode told = order(order);
        if (order.state().open()) {
            told.put("session_id", order.session().id());
            if (order.session().terminal().isEmpty()) {
                told.put("payment_url", order.session().paymentUrl());
            }
        }
        return told;
    }

    /** The whole order. */
    ObjectNode order(StoredOrder order) {
        JsonNode body = order.body();
        OrderState state = order.state();
        ObjectNode told = Json.object();
        order.transaction().ifPresent(each -> told.put("transaction_id", each.id()));
        told.put("order_id", order.orderId());
        if (body.has("auth_order_id")) {
            told.set("auth_order_id", body.get("auth_order_id"));
        }
        if (order.session().refundsToCard()) {
            told.set("type", body.get("type"));
        }
        told.put("created", time(order.times().created()));
        told.put("modified", time(order.times().modified()));
        order.times().completed().ifPresent(completed -> told.put("completed", time(completed)));
        told.set("currency", body.get("currency"));
        told.set("amount", body.get("amount"));
        told.put("amount_refunded", order.ledger().refunded());
        told.set("description", body.get("description"));
        told.put("items", text(body, "items"));
        told.put("status", state.status());
        told.put("financial_status", state.toldFinancialStatus());
        told.put("reason", state.reason());
        told.put("reason_code", state.reasonCode());
        told.put("fastcheckout", body.path("type").asText().equals("checkout") ? "YES" : "NO");
        told.set("customer", customer(body.path("customer")));
        if (body.has("delivery")) {
            told.set("delivery", body.get("delivery"));
        }
        if (body.has("affiliate")) {
            told.set("affiliate", body.get("affiliate"));
        }
        told.set("payment_details", payment.details(order, body));
        told.set("payment_methods", payment.methods(order, body));
        told.set("costs", payment.costs(order));
        told.set("related_transactions", RelatedView.all(order));
        told.set("custom_info", customInfo(body.path("custom_info")));
        List.of("var1", "var2", "var3").forEach(name -> told.put(name, text(body, name)));
        cart(told, body);
        return told;
    }

    private static ObjectNode customer(JsonNode sent) {
        ObjectNode told = Json.object();
        told.put("locale", sent.path("locale").asText("en_US"));
        CUSTOMER.forEach(name -> told.put(name, text(sent, name)));
        told.put("phone1", sent.has("phone") ? text(sent, "phone") : text(sent, "phone1"));
        String country = sent.path("country").asText("");
        told.put("country_name", country.isEmpty() ? null : name(country));
        return told;
    }

    private static String name(String country) {
        return new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.ENGLISH);
    }

    static ObjectNode customInfo(JsonNode sent) {
        ObjectNode told = Json.object();
        List.of("custom_1", "custom_2", "custom_3").forEach(name -> told.put(name, text(sent, name)));
        return told;
    }

    private static void cart(ObjectNode told, JsonNode body) {
        JsonNode options = body.path("checkout_options");
        if (options.isObject()) {
            ObjectNode flat = told.putObject("checkout_options");
            options.properties().stream()
                    .filter(each -> !each.getKey().equals("tax_tables"))
                    .forEach(each -> flat.set(each.getKey(), each.getValue()));
            options.path("tax_tables").properties().forEach(each -> flat.set(each.getKey(), each.getValue()));
        }
        String currency = body.path("currency").asText();
        OrderCart cart = OrderCart.of(body, currency);
        if (cart.isEmpty()) {
            return;
        }
        ArrayNode items = told.putObject("shopping_cart").putArray("items");
        cart.lines().forEach(line -> items.add(line(line, currency)));
        told.put("order_total", cart.total());
        told.putObject("order_adjustment")
                .put("total_adjustment", BigDecimal.ZERO)
                .put("total_tax", cart.vat());
    }

    private static ObjectNode line(JsonNode sent, String currency) {
        ObjectNode told = sent.deepCopy();
        List.of("description", "cashback", "image", "product_url", "tax_table_selector").stream()
                .filter(name -> !told.has(name))
                .forEach(name -> told.put(name, ""));
        if (!told.has("currency")) {
            told.put("currency", currency);
        }
        if (!told.has("options")) {
            told.putArray("options");
        }
        return told;
    }

    private static @Nullable String text(JsonNode holder, String name) {
        return holder.path(name).textValue();
    }

    /** A time as the API writes it. */
    static String time(LocalDateTime time) {
        return TIME.format(time);
    }
}
