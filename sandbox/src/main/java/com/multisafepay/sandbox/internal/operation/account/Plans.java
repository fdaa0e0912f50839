package com.multisafepay.sandbox.internal.operation.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.state.Agenda;
import com.multisafepay.sandbox.internal.state.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Payouts that are made by themselves: each midnight those whose day begins. */
final class Plans {
    private static final int DAY_NAME = 3;

    private final Entries entries;
    private final Accounts accounts;
    private final AccountMoney money;
    private final Payouts payouts;
    private final Balances balances;
    private final Agenda agenda;
    private final Ids ids;
    private boolean planned;

    Plans(
            Entries entries,
            Accounts accounts,
            AccountMoney money,
            Payouts payouts,
            Balances balances,
            Agenda agenda,
            Ids ids) {
        this.entries = entries;
        this.accounts = accounts;
        this.money = money;
        this.payouts = payouts;
        this.balances = balances;
        this.agenda = agenda;
        this.ids = ids;
    }

    /** Sets the plan of a currency, in place of the one that was there. */
    ObjectNode set(long account, String currency, ObjectNode request) {
        return entries.step(() -> {
            String bank = request.path("bankaccount_id").asText();
            boolean known = bank.isEmpty()
                    || entries.of(Kind.BANK_ACCOUNT, Long.toString(account)).stream()
                            .anyMatch(each -> each.id().equals(bank)
                                    && each.told().path("currency").asText().equals(currency));
            if (!known) {
                throw notFound();
            }
            ObjectNode plan = Json.object().put("currency", currency);
            ArrayNode schedule = plan.putArray("schedule");
            request.path("schedule").forEach(schedule::add);
            plan.put("bankaccount_id", bank)
                    .put("min_amount", request.path("min_amount").asLong())
                    .put(
                            "min_balance_amount",
                            request.path("min_balance_amount").asLong());
            entries.put(new Entry(Kind.PLAN, account + currency, account, Long.toString(account), plan));
            if (!planned) {
                planned = true;
                agenda.plan(agenda.midnightAfter(agenda.now()), this::beginDay);
            }
            return plan;
        });
    }

    ObjectNode get(long account, String currency) {
        return entries.find(Kind.PLAN, account + currency).map(Entry::told).orElseThrow(Plans::notFound);
    }

    void clear() {
        entries.run(() -> planned = false);
    }

    /** Pays out what is due at the beginning of a day, and plans the next one. */
    private void beginDay(Instant time) {
        LocalDate day = agenda.local(time).toLocalDate();
        entries.run(() -> entries.every(Kind.PLAN).stream()
                .filter(plan -> isDue(plan.told().path("schedule"), day))
                .forEach(plan -> payOut(plan, time)));
        agenda.plan(agenda.midnightAfter(time), this::beginDay);
    }

    private void payOut(Entry plan, Instant time) {
        String currency = plan.told().path("currency").asText();
        Balances.Line line = new Balances.Line(plan.account(), currency);
        long available = balances.on(line).map(Balances.Amounts::available).orElse(0L);
        long amount = available - plan.told().path("min_balance_amount").asLong();
        boolean enough = amount > 0 && amount >= plan.told().path("min_amount").asLong();
        if (enough && accounts.paysOut(plan.account())) {
            bank(plan, currency).ifPresent(bank -> payouts.sendByPlan(ids.transaction(), line, amount, bank, time));
        }
    }

    private Optional<Entry> bank(Entry plan, String currency) {
        String named = plan.told().path("bankaccount_id").asText();
        return named.isEmpty()
                ? money.bank(plan.account(), currency)
                : entries.find(Kind.BANK_ACCOUNT, named).filter(accounts::verified);
    }

    private static boolean isDue(JsonNode schedule, LocalDate day) {
        String name = day.getDayOfWeek().name().substring(0, DAY_NAME).toLowerCase(Locale.ROOT);
        boolean lastOfMonth = day.getDayOfMonth() == day.lengthOfMonth();
        for (JsonNode each : schedule) {
            String when = each.asText();
            if (when.equals(name) || (lastOfMonth && when.equals("end-of-month"))) {
                return true;
            }
        }
        return false;
    }

    private static ApiError notFound() {
        return ApiError.refused(ErrorCode.UNSPECIFIED, "Not found");
    }
}
