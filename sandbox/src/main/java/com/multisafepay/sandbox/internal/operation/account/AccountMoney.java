package com.multisafepay.sandbox.internal.operation.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.state.Ids;
import com.multisafepay.sandbox.internal.state.Ledger;
import com.multisafepay.sandbox.internal.state.Movement;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The steps that move money between accounts. Each checks the balance and books in one, so that nothing is spent twice. */
final class AccountMoney {
    /** What was asked for under a key of the caller's own, and what it was answered with. */
    private record Asked(ObjectNode request, long id, ObjectNode told) {}

    private final Entries entries;
    private final Accounts accounts;
    private final Balances balances;
    private final Payouts payouts;
    private final BookedMovements movements;
    private final Ids ids;
    private final Map<String, Asked> asked = new LinkedHashMap<>();

    AccountMoney(
            Entries entries,
            Accounts accounts,
            Balances balances,
            Payouts payouts,
            BookedMovements movements,
            Ids ids) {
        this.entries = entries;
        this.accounts = accounts;
        this.balances = balances;
        this.payouts = payouts;
        this.movements = movements;
        this.ids = ids;
    }

    /** Takes money from an affiliate, for the partner. */
    ObjectNode charge(long account, ObjectNode request) {
        return once("charge", account, request, id -> {
            Balances.Line line = funded(account, request);
            LocalDateTime now = accounts.now();
            balances.move(account, Account.ID, line.currency(), amount(request), now);
            movements.put(Movement.booked(account, request, id, "admin_fee", true, Movement.COMPLETED, now, now));
            movements.put(Movement.booked(
                    Account.ID, request, ids.transaction(), "deposit", false, Movement.COMPLETED, now, now));
            return request.deepCopy()
                    .put("transaction_id", id)
                    .put("status", Movement.COMPLETED)
                    .put("created", now.toString());
        });
    }

    /** Sets money of a balance aside for its bank account. */
    ObjectNode payOut(long account, ObjectNode request) {
        return once("payout", account, request, id -> {
            Balances.Line line = funded(account, request);
            if (!accounts.paysOut(account)) {
                throw ApiError.invalid("account_id", "is not activated yet: it cannot be paid out");
            }
            Entry bank = bank(account, line.currency())
                    .orElseThrow(
                            () -> ApiError.invalid("currency", "needs a verified bank account in " + line.currency()));
            return payouts.send(id, line, request, bank).told();
        });
    }

    /** Puts money of the account's own on a balance. */
    void topUp(long account, String currency, long amount) {
        entries.run(() -> balances.move(Balances.BANKS, account, currency, amount, accounts.now()));
    }

    /** Returns the verified bank account that money in a currency goes to. */
    Optional<Entry> bank(long account, String currency) {
        return entries.of(Kind.BANK_ACCOUNT, Long.toString(account)).stream()
                .filter(bank -> bank.told().path("currency").asText().equals(currency))
                .filter(accounts::verified)
                .findFirst();
    }

    void clear() {
        entries.run(() -> {
            asked.clear();
            payouts.clear();
            movements.clear();
        });
    }

    /** What moves money under a new id. */
    private interface Step {
        ObjectNode of(long id);
    }

    /** The same request under the same key is answered again, and moves nothing. */
    private ObjectNode once(String what, long account, ObjectNode request, Step step) {
        return entries.step(() -> {
            String key = what + ' ' + account + ' ' + request.path("order_id").asText();
            Asked before = asked.get(key);
            if (before != null) {
                if (!before.request().equals(request)) {
                    throw ApiError.invalid("order_id", "was used for another " + what);
                }
                return payouts.find(before.id()).map(Payout::told).orElse(before.told());
            }
            long id = ids.transaction();
            ObjectNode told = step.of(id);
            asked.put(key, new Asked(request, id, told));
            return told;
        });
    }

    private Balances.Line funded(long account, JsonNode request) {
        String currency = request.path("currency").asText();
        Balances.Line line = new Balances.Line(account, currency);
        Balances.Amounts on = balances.on(line)
                .orElseThrow(() -> ApiError.invalid("currency", "is no currency of a balance of the account"));
        if (amount(request) < 1) {
            throw ApiError.invalid("amount", "must be at least 1");
        }
        if (amount(request) > on.available()) {
            throw ApiError.invalid(
                    "amount",
                    "must be at most the available balance, " + currency + ' '
                            + Ledger.toMajor(on.available(), currency));
        }
        return line;
    }

    private static long amount(JsonNode request) {
        return request.path("amount").asLong();
    }
}
