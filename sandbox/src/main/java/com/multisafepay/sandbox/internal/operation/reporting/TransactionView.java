package com.multisafepay.sandbox.internal.operation.reporting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.operation.account.AccountOperations;
import com.multisafepay.sandbox.internal.state.LedgerEntry;
import com.multisafepay.sandbox.internal.state.Movement;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import com.multisafepay.spec.GatewayTable;
import com.multisafepay.spec.MethodSpec;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Tells a movement as the API does. */
final class TransactionView {
    private final GatewayTable gateways;
    private final AccountOperations affiliates;

    TransactionView(GatewayTable gateways, AccountOperations affiliates) {
        this.gateways = gateways;
        this.affiliates = affiliates;
    }

    ObjectNode tell(Movement movement) {
        JsonNode body = movement.source().body();
        String method = movement.method();
        long cost = cost(movement);
        ObjectNode told = Json.object();
        told.put("transaction_id", movement.id());
        told.put("order_id", movement.orderId());
        long site = affiliates.siteOf(movement.source());
        told.put("site_id", site == 0 ? null : site);
        told.put("type", movement.type());
        told.put("payment_method", method.isEmpty() ? null : method);
        told.put("amount", movement.amount());
        told.put("net", movement.amount() - cost);
        told.put("currency", movement.currency());
        ArrayNode costs = told.putArray("costs");
        if (cost > 0) {
            String name = gateways.find(method).map(MethodSpec::name).orElse(method);
            costs.addObject().put("amount", cost).put("description", "For " + name + " Transactions");
        }
        told.put("debit_credit", movement.debit() ? "D" : "C");
        told.put("status", movement.status());
        told.put("financial_status", movement.financialStatus());
        told.put("created", DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(movement.created()));
        movement.completed()
                .ifPresent(completed -> told.put("completed", DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(completed)));
        told.put("updated", DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(movement.updated()));
        JsonNode customer = body.path("customer");
        ObjectNode payer = told.putObject("customer");
        List.of("email", "first_name", "last_name")
                .forEach(name -> payer.put(name, customer.path(name).asText("")));
        payer.put("iban", "");
        told.put("description", own(movement.description(), body.path("description")));
        told.put("invoice_id", body.path("invoice_id").asText(""));
        List.of("var1", "var2", "var3")
                .forEach(name -> told.put(name, own(movement.vars().getOrDefault(name, ""), body.path(name))));
        if (movement.type().equals(LedgerEntry.CHARGEBACK)) {
            told.putObject("dispute").put("status", "new").put("reason_description", movement.description());
        }
        return told;
    }

    private long cost(Movement movement) {
        return movement.cost() > 0 && movement.source() instanceof StoredOrder order ? affiliates.cost(order) : 0;
    }

    /** A text of the movement's own, else that of its order. */
    private static String own(String text, JsonNode ofOrder) {
        return text.isEmpty() ? ofOrder.asText("") : text;
    }
}
