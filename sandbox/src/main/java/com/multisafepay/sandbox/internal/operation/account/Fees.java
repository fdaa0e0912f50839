package com.multisafepay.sandbox.internal.operation.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.state.Ledger;
import com.multisafepay.sandbox.internal.state.Movement;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import java.util.Locale;
import java.util.regex.Pattern;

/** What payments cost affiliates: what was set for their method and currency, else what all payments cost. */
final class Fees {
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final Entries entries;

    Fees(Entries entries) {
        this.entries = entries;
    }

    /** Sets the fees of a method and a currency, in place of those that were there. */
    ObjectNode set(long account, ObjectNode request) {
        JsonNode scope = request.path("scope");
        if (!scope.path("type").asText().equals("payment")) {
            throw ApiError.refused(ErrorCode.UNSPECIFIED, "scope.type: must be payment");
        }
        if (!CURRENCY.matcher(scope.path("currency").asText()).matches()) {
            throw ApiError.refused(ErrorCode.UNSPECIFIED, "scope.currency: must be a code of ISO 4217 such as EUR");
        }
        ObjectNode told = Json.object();
        ArrayNode fees = told.putArray("fees");
        request.path("fees").forEach(fee -> fees.add(told(fee, scope)));
        told.set("scope", scope);
        String id = id(
                account,
                scope.path("payment_type").asText(),
                scope.path("currency").asText());
        entries.put(new Entry(Kind.FEE, id, account, Long.toString(account), told));
        return told;
    }

    /** Returns what the payment of an order costs an account, in minor units. */
    long of(long account, StoredOrder order) {
        Ledger ledger = order.ledger();
        return entries.find(Kind.FEE, id(account, order.method(), ledger.currency()))
                .map(entry -> sum(entry.told().path("fees"), ledger.amount()))
                .orElseGet(() -> Movement.cost(ledger.currency()));
    }

    private static long sum(JsonNode fees, long amount) {
        long sum = 0;
        for (JsonNode fee : fees) {
            sum += fee.path("amount").asLong() + OrderMoney.part(amount, fee.path("percentage"));
        }
        return sum;
    }

    private static ObjectNode told(JsonNode fee, JsonNode scope) {
        String payments = " of " + scope.path("payment_type").asText() + " payments";
        ObjectNode told = Json.object();
        if (fee.hasNonNull("percentage")) {
            told.set("percentage", fee.path("percentage"));
            return told.putNull("amount")
                    .putNull("currency")
                    .put("description", fee.path("percentage").asText() + " %" + payments)
                    .putNull("minimum");
        }
        String currency = fee.path("currency").asText(scope.path("currency").asText());
        long amount = fee.path("amount").asLong();
        return told.putNull("percentage")
                .put("amount", amount)
                .put("currency", currency)
                .put("description", Ledger.toMajor(amount, currency) + " " + currency + payments)
                .putNull("minimum");
    }

    private static String id(long account, String method, String currency) {
        return account + " " + method.toUpperCase(Locale.ROOT) + ' ' + currency;
    }
}
