package com.multisafepay.sandbox.internal.reporting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.ApiError;
import com.multisafepay.sandbox.internal.api.ErrorCode;
import com.multisafepay.sandbox.internal.api.Json;
import com.multisafepay.sandbox.internal.api.PagedHandler;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Plays {@code listClosingBalances}: each day that is over by the sandbox's clock, from the first one with a transaction on, in each
 * currency. Nothing is ever paid out.
 */
public final class ListClosingBalances implements PagedHandler {
    private final Movements movements;
    private final Clock clock;

    /** A handler over the movements and a source of time. */
    public ListClosingBalances(Movements movements, Clock clock) {
        this.movements = movements;
        this.clock = clock;
    }

    @Override
    public String operationId() {
        return "listClosingBalances";
    }

    @Override
    public ObjectNode page(ApiCall call) {
        Optional<LocalDate> from = day(call, "from");
        LocalDate today = LocalDate.now(clock);
        LocalDate until = day(call, "until").filter(today::isAfter).orElse(today);
        Map<String, DailyBalances> currencies = new TreeMap<>();
        movements
                .all()
                .filter(each ->
                        call.inQuery("currency").map(each.currency()::equals).orElse(true))
                .forEach(each -> currencies
                        .computeIfAbsent(each.currency(), currency -> new DailyBalances())
                        .add(each));
        ObjectNode answer = Json.object();
        ArrayNode data = answer.putArray("data");
        currencies.forEach((currency, balances) -> {
            LocalDate first = from.filter(balances.firstDay()::isBefore).orElse(balances.firstDay());
            for (LocalDate day = first; day.isBefore(until); day = day.plusDays(1)) {
                data.add(balance(currency, day, balances));
            }
        });
        answer.putObject("page").put("total", data.size());
        return answer;
    }

    private static ObjectNode balance(String currency, LocalDate day, DailyBalances balances) {
        return Json.object()
                .put("account_id", SandboxAccount.ACCOUNT_ID)
                .put("amount", balances.settledBy(day))
                .put("amount_uncleared", balances.unclearedBy(day))
                .put("bic", "")
                .put("closing_date", day.toString())
                .put("currency", currency)
                .put("iban", "")
                .put("payout_amount", 0)
                .putNull("payout_transaction_id")
                .put("status", "completed");
    }

    private static Optional<LocalDate> day(ApiCall call, String name) {
        try {
            return call.inQuery(name).map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw ApiError.refused(ErrorCode.UNSPECIFIED, name + ": is not in the calendar");
        }
    }
}
