package com.multisafepay.sandbox.internal.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.ApiAnswer;
import com.multisafepay.sandbox.internal.api.RawCall;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.simulation.TestPayments;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts a seed into a sandbox: its orders are made and paid as any order is. */
final class Seeding {
    /** No key that is configured: a call with it sees all accounts, and the seed alone makes one. */
    private static final String STAFF_KEY = "the seed of the sandbox";

    private final Seed seed;
    private final Seed.Into parts;

    Seeding(Seed seed, Seed.Into parts) {
        this.seed = seed;
        this.parts = parts;
    }

    void run() {
        List<JsonNode> sites = seed.list("sites");
        for (int i = 0; i < sites.size(); i++) {
            JsonNode enabled = sites.get(i).path("methods");
            for (int j = 0; j < enabled.size(); j++) {
                method("/sites/" + i + "/methods/" + j, enabled.get(j));
            }
        }
        List<JsonNode> cards = seed.list("cards");
        for (int i = 0; i < cards.size(); i++) {
            method("/cards/" + i + "/method", cards.get(i).path("method"));
            parts.tokens().keep(cards.get(i));
        }
        List<JsonNode> accounts = seed.list("accounts");
        for (int i = 0; i < accounts.size(); i++) {
            account("/accounts/" + i, accounts.get(i));
        }
        List<JsonNode> entries = seed.list("entries");
        for (int i = 0; i < entries.size(); i++) {
            entry("/entries/" + i, entries.get(i));
        }
        List<JsonNode> orders = seed.list("orders");
        for (int i = 0; i < orders.size(); i++) {
            order("/orders/" + i, orders.get(i));
        }
    }

    private void method(String where, JsonNode id) {
        if (!parts.methods().test(id.asText())) {
            throw refused(where, "is not the id of a payment method, and is " + id.asText());
        }
    }

    private void account(String where, JsonNode account) {
        String id = call(where + "/request", "/signup-account", STAFF_KEY, account.path("request"))
                .at("/data/0/account/id")
                .asText();
        if (account.path("approved").asBoolean()) {
            allowed(where + "/approved", () -> parts.staff().review(id, true));
        }
        account.path("balances")
                .properties()
                .forEach(balance -> allowed(
                        where + "/balances/" + balance.getKey(),
                        () -> parts.staff()
                                .topUp(id, balance.getKey(), balance.getValue().longValue())));
    }

    private void entry(String where, JsonNode entry) {
        if (entry.has("id")) {
            parts.ids().nextEntry(entry.path("id").asText());
        }
        String id = call(where + "/request", entry.path("path").asText(), STAFF_KEY, entry.path("request"))
                .at("/data/id")
                .asText();
        if (entry.path("verified").asBoolean()) {
            allowed(where + "/verified", () -> parts.staff().verify(id));
        }
    }

    private void order(String where, JsonNode order) {
        String key = order.path("key").asText(parts.key());
        boolean paidByCustomer = order.has("pay");
        if (order.has("transaction_id")) {
            parts.ids().next(order.path("transaction_id").longValue());
        }
        String id = call(where + "/request", "/orders", key, order.path("request"))
                .at("/data/order_id")
                .asText();
        if (paidByCustomer) {
            JsonNode pay = order.path("pay");
            Optional<String> gateway = Optional.of(pay.path("gateway").asText(""))
                    .filter(each -> !each.isEmpty())
                    .map(each -> each.toUpperCase(Locale.ROOT));
            allowed(
                    where + "/pay",
                    () -> parts.payments()
                            .pay(
                                    id,
                                    gateway,
                                    TestPayments.outcome(pay.path("outcome").asText())
                                            .orElseThrow()));
        }
        List<JsonNode> refunds = order.path("refunds").valueStream().toList();
        for (int i = 0; i < refunds.size(); i++) {
            JsonNode refund = refunds.get(i);
            if (refund.has("refund_id")) {
                parts.ids().next(refund.path("refund_id").longValue());
            }
            call(where + "/refunds/" + i + "/request", "/orders/" + id + "/refunds", key, refund.path("request"));
        }
    }

    private ObjectNode call(String where, String path, String key, JsonNode body) {
        ApiAnswer answer = parts.api()
                .answer(new RawCall(
                        "POST",
                        path,
                        null,
                        new RawCall.Headers(key, null, null, "application/json"),
                        Json.write(body),
                        parts.server()));
        if (answer.status() != 200) {
            throw refused(
                    where,
                    Json.readObject(answer.body())
                            .path("error_info")
                            .asText(new String(answer.body(), StandardCharsets.UTF_8)));
        }
        return Json.readObject(answer.body());
    }

    private void allowed(String where, Runnable deed) {
        try {
            deed.run();
        } catch (ApiError refused) {
            throw refused(where, refused.info());
        }
    }

    private IllegalArgumentException refused(String where, String why) {
        return new IllegalArgumentException(seed.name() + ": " + where + ": " + why);
    }
}
