package com.multisafepay.sandbox.internal.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.operation.account.AccountOperations;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Controls of accounts: the work of the provider's staff and of banks. */
final class AccountControls {
    private AccountControls() {}

    static Map<String, Function<JsonNode, JsonNode>> of(AccountOperations affiliates) {
        return Map.of(
                "GET /accounts", body -> affiliates.told(),
                "POST /accounts/approve", body -> done(body, "account_id", id -> affiliates.review(id, true)),
                "POST /accounts/decline", body -> done(body, "account_id", id -> affiliates.review(id, false)),
                "POST /accounts/top-up", body -> topUp(affiliates, body),
                "POST /bank-accounts/verify", body -> done(body, "bankaccount_id", affiliates::verify),
                "POST /payouts/complete", body -> done(body, "transaction_id", id -> end(affiliates, id, true)),
                "POST /payouts/void", body -> done(body, "transaction_id", id -> end(affiliates, id, false)));
    }

    private static JsonNode topUp(AccountOperations affiliates, JsonNode body) {
        String currency = body.path("currency").asText("EUR");
        if (!body.path("amount").canConvertToLong() || body.path("amount").asLong() < 1) {
            throw ApiError.malformed("amount: has to be a whole number of minor units, 1 or more");
        }
        return done(
                body,
                "account_id",
                id -> affiliates.topUp(id, currency, body.path("amount").asLong()));
    }

    private static void end(AccountOperations affiliates, String id, boolean completed) {
        try {
            affiliates.endPayout(Long.parseLong(id), completed);
        } catch (NumberFormatException e) {
            throw ApiError.malformed("transaction_id: has to be the id that the payout was answered with");
        }
    }

    private static JsonNode done(JsonNode body, String name, Consumer<String> action) {
        String id = body.path(name).asText("");
        if (id.isEmpty()) {
            throw ApiError.malformed(name + ": is missing");
        }
        action.accept(id);
        return Json.object();
    }
}
