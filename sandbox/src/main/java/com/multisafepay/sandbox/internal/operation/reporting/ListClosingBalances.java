package com.multisafepay.sandbox.internal.operation.reporting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.operation.account.Affiliates;
import com.multisafepay.sandbox.internal.state.Agenda;
import com.multisafepay.sandbox.internal.state.OrderBook;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Plays {@code listClosingBalances}: each day that is over by the sandbox's clock, from the first one with a transaction on, in each
 * currency. Nothing is ever paid out.
 */
final class ListClosingBalances implements OperationHandler {
    private final OrderBook book;
    private final Agenda agenda;

    /** Creates a handler over the orders and a source of time. */
    ListClosingBalances(OrderBook book, Agenda agenda) {
        this.book = book;
        this.agenda = agenda;
    }

    @Override
    public String operationId() {
        return "listClosingBalances";
    }

    @Override
    public boolean paged() {
        return true;
    }

    @Override
    public ObjectNode answer(ApiCall call) {
        Optional<LocalDate> from = day(call, "from");
        LocalDate today = agenda.today();
        LocalDate until = day(call, "until").filter(today::isAfter).orElse(today);
        ObjectNode answer = Json.object();
        ArrayNode data = answer.putArray("data");
        book.balances(from, until).forEach((currency, balances) -> {
            if (call.inQuery("currency").map(currency::equals).orElse(true)) {
                balances.forEach(each -> data.add(balance(currency, each)));
            }
        });
        answer.putObject("page").put("total", data.size());
        return answer;
    }

    private static ObjectNode balance(String currency, OrderBook.Balance balance) {
        return Json.object()
                .put("account_id", Affiliates.PARTNER)
                .put("amount", balance.settled())
                .put("amount_uncleared", balance.uncleared())
                .put("bic", "")
                .put("closing_date", balance.day().toString())
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
