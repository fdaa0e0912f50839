package com.multisafepay.sandbox.internal.operation.orders;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.state.Ledger;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import com.multisafepay.sandbox.internal.state.StoredOrder.TransferAccount;
import com.multisafepay.spec.GatewayTable;
import com.multisafepay.spec.MethodSpec;
import java.math.BigDecimal;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Tells the parts of an order that speak of its payment. */
final class PaymentView {
    private static final int USUAL_DAYS_TO_CAPTURE = 30;
    private static final long COST_IDS = 10_000_000_000L;

    private final GatewayTable gateways;
    private final ToLongFunction<StoredOrder> costs;

    PaymentView(GatewayTable gateways, ToLongFunction<StoredOrder> costs) {
        this.gateways = gateways;
        this.costs = costs;
    }

    /** The details; without a payment only the method that was named, if any. */
    ObjectNode details(StoredOrder order, JsonNode body) {
        ObjectNode told = Json.object();
        StoredOrder.Transaction payment = order.transaction().orElse(null);
        JsonNode info = body.path("gateway_info");
        told.put("type", payment == null ? body.path("gateway").textValue() : payment.method());
        told.put("account_id", accountId(info));
        told.put("account_holder_name", holder(info));
        told.put("external_transaction_id", payment == null ? null : externalId(payment, order));
        told.put("recurring_id", payment == null || payment.token().isEmpty() ? null : payment.token());
        told.put("recurring_flow", body.has("recurring_id") ? "token" : null);
        told.put("recurring_model", body.path("recurring_model").textValue());
        if (payment != null) {
            account(told, payment, order, info);
            transfer(told, payment, order);
            if (CardView.shows(payment, info)) {
                CardView.details(told, payment, order.state(), info);
            }
            capture(told, payment, order);
            order.session().terminal().ifPresent(at -> TerminalCard.tell(told, payment, at));
        }
        return told;
    }

    /** The payment's parts: what a gift card paid, and the rest; none as long as the customer picked no method. */
    JsonNode methods(StoredOrder order, JsonNode body) {
        if (order.transaction().isEmpty()) {
            return JsonNodeFactory.instance.nullNode();
        }
        StoredOrder.Transaction payment = order.transaction().get();
        JsonNode info = body.path("gateway_info");
        String brand = info.path("coupon_brand").asText("");
        boolean mixed = !brand.isEmpty() && !brand.equals(payment.method());
        long covered = mixed ? info.path("coupon_amount").asLong() : 0;
        ArrayNode methods = JsonNodeFactory.instance.arrayNode();
        if (mixed) {
            part(methods.addObject(), "COUPON", name(brand), covered, order, body)
                    .put("coupon_brand", brand)
                    .put("last4", last4(info.path("coupon_number").asText("")));
        }
        long rest = body.path("amount").asLong() - covered;
        ObjectNode told = part(methods.addObject(), payment.method(), name(payment.method()), rest, order, body)
                .put("external_transaction_id", externalId(payment, order))
                .put("account_id", accountId(info))
                .put("account_holder_name", holder(info));
        if (CardView.shows(payment, info)) {
            CardView.part(told, info);
        }
        return methods;
    }

    private static ObjectNode part(
            ObjectNode told, String type, String name, long amount, StoredOrder order, JsonNode body) {
        told.put("type", type);
        told.put("payment_description", name);
        told.put("amount", amount);
        told.set("currency", body.get("currency"));
        told.set("description", body.get("description"));
        return told.put("status", order.state().financialStatus());
    }

    /** Returns the costs of the payment. */
    ArrayNode costs(StoredOrder order) {
        ArrayNode told = JsonNodeFactory.instance.arrayNode();
        BigDecimal cost =
                Ledger.toMajor(costs.applyAsLong(order), order.ledger().currency());
        order.transaction()
                .filter(payment -> !order.session().refundsToCard())
                .ifPresent(payment -> told.addObject()
                        .put("transaction_id", payment.id() % COST_IDS)
                        .put("amount", cost)
                        .put("description", cost + " For " + name(payment.method()) + " Transactions")
                        .put("type", "SYSTEM"));
        return told;
    }

    private static void account(ObjectNode told, StoredOrder.Transaction payment, StoredOrder order, JsonNode info) {
        if (payment.method().equals("IDEAL")) {
            // While an iDEAL payment is open the API puts the page's address where the account belongs later.
            told.put("account_iban", order.state().open() ? order.session().paymentUrl() : "***0001");
            told.put("issuer_id", info.path("issuer_id").textValue());
        } else if (info.has("account_holder_iban")) {
            told.put("account_iban", masked(info.path("account_holder_iban").asText()));
        }
    }

    /** Tells the account that the customer transfers the money to, and the reference that it needs. */
    private static void transfer(ObjectNode told, StoredOrder.Transaction payment, StoredOrder order) {
        if (payment.method().equals("BANKTRANS")) {
            TransferAccount account = order.transferAccount();
            told.put("destination_holder_name", account.holder());
            told.put("destination_holder_iban", account.iban());
            told.put("destination_holder_swift", account.bic());
            told.put("destination_holder_country", account.country());
            told.put("payment_reference", Long.toString(payment.id()));
        }
    }

    private void capture(ObjectNode told, StoredOrder.Transaction payment, StoredOrder order) {
        if (order.ledger().manualCapture() && order.state().completed()) {
            int days = gateways.find(payment.method())
                    .map(method -> method.captureDays().orElse(USUAL_DAYS_TO_CAPTURE))
                    .orElse(USUAL_DAYS_TO_CAPTURE);
            told.put("capture", "manual");
            told.put("capture_expiry", OrderView.time(order.times().created().plusDays(days)));
            told.put("capture_remain", order.ledger().captureRemain());
        }
    }

    /** Pay-later methods show the birthday here. */
    private static @Nullable String accountId(JsonNode info) {
        return info.has("birthday")
                ? info.path("birthday").textValue()
                : info.has("account_id") ? masked(info.path("account_id").asText()) : null;
    }

    private static @Nullable String holder(JsonNode info) {
        return info.has("card_holder_name")
                ? info.path("card_holder_name").textValue()
                : info.path("account_holder_name").textValue();
    }

    private static String masked(String account) {
        return "***" + account.substring(Math.max(0, account.length() - 4));
    }

    /** Returns the bank's id of a payment; it has none where the holder of a card was not authenticated. */
    private static @Nullable String externalId(StoredOrder.Transaction payment, StoredOrder order) {
        if (order.state().reasonCode().equals("3001")) {
            return null;
        }
        return Long.toString(payment.id() % 1_000_000_000_000L);
    }

    private static @Nullable String last4(String number) {
        return number.isEmpty() ? null : number.substring(Math.max(0, number.length() - 4));
    }

    private String name(String method) {
        return gateways.find(method).map(MethodSpec::name).orElse(method);
    }
}
