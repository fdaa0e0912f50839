package com.multisafepay.sandbox.internal.operation.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.contract.Json;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Plays the operations on the money of accounts. */
final class MoneyHandlers {
    private final Entries entries;
    private final Accounts accounts;
    private final AccountMoney money;
    private final Payouts payouts;
    private final Balances balances;
    private final Plans plans;
    private final Fees fees;
    private final KeyRing keys;

    /** The parts that the handlers reach. */
    record Parts(
            Entries entries,
            Accounts accounts,
            AccountMoney money,
            Payouts payouts,
            Balances balances,
            Plans plans,
            Fees fees) {}

    MoneyHandlers(Parts parts, KeyRing keys) {
        this.entries = parts.entries();
        this.accounts = parts.accounts();
        this.money = parts.money();
        this.payouts = parts.payouts();
        this.balances = parts.balances();
        this.plans = parts.plans();
        this.fees = parts.fees();
        this.keys = keys;
    }

    List<OperationHandler> all() {
        return List.of(
                PagedHandler.of("listBalances", this::balances),
                PagedHandler.of(
                        "listClosingBalances",
                        call -> closings(call, keys.of(call).account(), Integer.MAX_VALUE)),
                PagedHandler.of(
                        "listAffiliateClosingBalances",
                        call -> closings(call, affiliate(call), AccountHandlers.USUAL_LIMIT)),
                OperationHandler.of("chargeAffiliate", call -> money.charge(affiliate(call), call.body())),
                OperationHandler.of("payOutAffiliate", call -> money.payOut(affiliate(call), call.body())),
                OperationHandler.of("setFees", call -> fees.set(affiliate(call), call.body())),
                OperationHandler.of("listAutoPayouts", this::plans),
                OperationHandler.of("getAutoPayout", call -> plans.get(affiliate(call), call.inPath("currency"))),
                OperationHandler.of(
                        "setAutoPayout", call -> plans.set(affiliate(call), call.inPath("currency"), call.body())));
    }

    private long affiliate(ApiCall call) {
        return accounts.affiliate(call.inPath("account_id"), keys.of(call)).account();
    }

    private ObjectNode balances(ApiCall call) {
        long account = accounts.id(call.inPath("account_id"), keys.of(call));
        return AccountHandlers.page(call, entries.step(() -> told(account)));
    }

    private List<JsonNode> told(long account) {
        return balances.of(account).entrySet().stream()
                .<JsonNode>map(balance -> Json.object()
                        .put("id", "AB" + account + balance.getKey())
                        .put("account_id", account)
                        .put("currency", balance.getKey())
                        .put("amount_available", balance.getValue().available())
                        .put("amount_reserved", balance.getValue().reserved())
                        .put("modified", balance.getValue().modified().toString()))
                .toList();
    }

    private JsonNode plans(ApiCall call) {
        ArrayNode told = Json.object().putArray("data");
        entries.of(Kind.PLAN, Long.toString(affiliate(call))).forEach(plan -> told.add(plan.told()));
        return told;
    }

    private ObjectNode closings(ApiCall call, long account, int usualLimit) {
        LocalDate today = accounts.now().toLocalDate();
        LocalDate from = day(call, "from").orElse(LocalDate.MIN);
        LocalDate until = day(call, "until").filter(today::isAfter).orElse(today);
        return AccountHandlers.page(
                call,
                entries.step(() -> told(account, from, until)).stream()
                        .filter(closing -> call.inQuery("currency")
                                .map(closing.path("currency").asText()::equals)
                                .orElse(true))
                        .toList(),
                usualLimit);
    }

    private List<JsonNode> told(long account, LocalDate from, LocalDate until) {
        Map<String, List<Payout>> sent = payouts.of(account).stream()
                .collect(Collectors.groupingBy(
                        payout -> payout.created().toLocalDate() + payout.line().currency()));
        return balances.closings(account, from, until).stream()
                .map(closing ->
                        told(account, closing, sent.getOrDefault(closing.day() + closing.currency(), List.of())))
                .toList();
    }

    private static JsonNode told(long account, Balances.Closing closing, List<Payout> ofTheDay) {
        Optional<Payout> last = ofTheDay.stream().reduce((earlier, later) -> later);
        ToLongFunction<Payout> amount = Payout::amount;
        return Json.object()
                .put("account_id", account)
                .put("amount", closing.amounts().available())
                .put("amount_uncleared", closing.amounts().uncleared())
                .put("bic", "")
                .put("closing_date", closing.day().toString())
                .put("currency", closing.currency())
                .put("iban", last.map(Payout::iban).orElse(""))
                .put("payout_amount", ofTheDay.stream().mapToLong(amount).sum())
                .put("payout_transaction_id", last.map(Payout::id).orElse(null))
                .put("status", last.map(Payout::status).orElse(Payout.COMPLETED));
    }

    private static Optional<LocalDate> day(ApiCall call, String name) {
        try {
            return call.inQuery(name).map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw ApiError.refused(ErrorCode.UNSPECIFIED, name + ": is not in the calendar");
        }
    }
}
