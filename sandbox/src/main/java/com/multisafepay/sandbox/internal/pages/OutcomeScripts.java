package com.multisafepay.sandbox.internal.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.simulation.PaymentScript;
import com.multisafepay.sandbox.internal.simulation.TestPayments;
import com.multisafepay.sandbox.internal.state.OrderBook;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Translates between the outcomes that pages know and the scripts of payments. */
final class OutcomeScripts {
    private OutcomeScripts() {}

    /** Returns the script of an order's payment; details are what the customer enters now, before what the order knows already. */
    static PaymentScript of(PageBackend.Outcome outcome, PageOrder order, Map<String, String> details, OrderBook book) {
        return switch (outcome) {
            case OPEN -> PaymentScript.OPEN;
            case SUCCESS, FAILURE, CANCELLED, EXPIRED, UNCLEARED ->
                TestPayments.outcome(outcome.name()).orElseThrow();
            case NOT_AUTHENTICATED -> TestPayments.NOT_AUTHENTICATED;
            case BY_CARD ->
                TestPayments.card(
                        detail(order, details, "card_number"),
                        detail(order, details, "card_expiry_date"),
                        book.local(book.now()).toLocalDate());
            case BY_TRANSFER -> TestPayments.transfer(detail(order, details, "account_holder_iban"));
            case BY_DEBIT -> TestPayments.debit(detail(order, details, "account_holder_iban"));
            case BY_BANK -> TestPayments.myBank(detail(order, details, "issuer_id"));
            case BY_AMOUNT -> TestPayments.amount(order.amount() - order.covered());
        };
    }

    /** Returns the events of a script as a name, such as {@code held_accepted}; those of a later time begin with {@code later_}. */
    static String outcome(PaymentScript script) {
        Stream<String> events = Stream.concat(
                Stream.concat(script.atOnce().stream(), script.later().stream().map(PaymentScript.Later::event))
                        .map(event -> event.name().toLowerCase(Locale.ROOT)),
                Stream.of(script.reasonCode()).filter(code -> !code.isEmpty()));
        return (script.atOnce().isEmpty() ? "later_" : "") + events.collect(Collectors.joining("_"));
    }

    private static String detail(PageOrder order, Map<String, String> details, String name) {
        JsonNode known = order.request().path("gateway_info").path(name);
        return details.getOrDefault(name, known.asText(""));
    }
}
