package com.multisafepay.sandbox.internal.operation.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.state.Agenda;
import com.multisafepay.sandbox.internal.state.Ids;
import com.multisafepay.sandbox.internal.state.Ledger;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps that move money between accounts. Each checks the balance and books in one, so that nothing is spent twice. */
final class AccountMoney {
    private static final Duration UNTIL_THE_BANK_HAS_IT = Duration.ofDays(1);

    /** What was asked for under a key of the caller's own, and what it was answered with. */
    private record Asked(ObjectNode request, long id, ObjectNode told) {}

    private final Entries entries;
    private final Accounts accounts;
    private final Balances balances;
    private final Agenda agenda;
    private final Ids ids;
    private final Map<String, Asked> asked = new LinkedHashMap<>();
    private final Map<Long, Payout> payouts = new LinkedHashMap<>();

    AccountMoney(Entries entries, Accounts accounts, Balances balances, Agenda agenda, Ids ids) {
        this.entries = entries;
        this.accounts = accounts;
        this.balances = balances;
        this.agenda = agenda;
        this.ids = ids;
    }

    /** Takes money from an affiliate, for the partner. */
    ObjectNode charge(long account, ObjectNode request) {
        return once("charge", account, request, id -> {
            Balances.Line line = funded(account, request);
            balances.move(account, Account.ID, line.currency(), amount(request), accounts.now());
            return request.deepCopy()
                    .put("transaction_id", id)
                    .put("status", Payout.COMPLETED)
                    .put("created", accounts.now().toString());
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
            return send(id, line, amount(request), bank, request).told();
        });
    }

    /** Sends money to a bank account; a day later it is there. */
    Payout send(long id, Balances.Line line, long amount, Entry bank, ObjectNode request) {
        Payout payout = new Payout(
                id,
                line,
                amount,
                Payout.RESERVED,
                accounts.now(),
                bank.told().path("iban").asText(),
                request);
        balances.reserve(line, amount, payout.created());
        payouts.put(id, payout);
        agenda.plan(agenda.now().plus(UNTIL_THE_BANK_HAS_IT), time -> end(id, Payout.COMPLETED));
        return payout;
    }

    /** Completes a payout that is under way, or takes it back; one that has ended stays as it is. */
    void end(long id, String status) {
        entries.run(() -> {
            Payout payout = payouts.get(id);
            if (payout != null && payout.status().equals(Payout.RESERVED)) {
                if (status.equals(Payout.COMPLETED)) {
                    balances.send(payout.line(), payout.amount(), accounts.now());
                } else {
                    balances.reserve(payout.line(), -payout.amount(), accounts.now());
                }
                payouts.put(id, payout.status(status));
            }
        });
    }

    /** Ends a payout by a control; one that is not under way is refused. */
    void endNow(long id, String status) {
        entries.run(() -> {
            Payout payout = payouts.get(id);
            if (payout == null || !payout.status().equals(Payout.RESERVED)) {
                throw ApiError.refused(ErrorCode.UNSPECIFIED, "transaction_id: no payout under way has this id");
            }
            end(id, status);
        });
    }

    /** Puts money of the account's own on a balance. */
    void topUp(long account, String currency, long amount) {
        entries.run(() -> balances.move(Balances.BANKS, account, currency, amount, accounts.now()));
    }

    List<Payout> payoutsOf(long account) {
        return entries.step(() -> payouts.values().stream()
                .filter(payout -> payout.line().account() == account)
                .toList());
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
                Payout payout = payouts.get(before.id());
                return payout == null ? before.told() : payout.told();
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

    /** The request of a payout that nobody asked for. */
    static ObjectNode automatic(Balances.Line line, long amount) {
        return Json.object()
                .put("amount", amount)
                .put("currency", line.currency())
                .put("description", "Automatic payout")
                .put("order_id", "automatic");
    }
}
