package com.multisafepay.sandbox.internal.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.simulation.PaymentScript;
import com.multisafepay.sandbox.internal.simulation.TestPayments;
import java.time.LocalDate;
import java.util.Map;

/** The scripts of payments by what decides on them. */
final class OutcomeScripts {
    private OutcomeScripts() {}

    /** Returns the script of an order's payment; details are what the customer enters now, before what the order knows already. */
    static PaymentScript of(
            PageBackend.Outcome outcome, PageOrder order, Map<String, String> details, LocalDate today) {
        return switch (outcome) {
            case OPEN -> PaymentScript.OPEN;
            case SUCCESS, FAILURE, CANCELLED, EXPIRED, UNCLEARED ->
                TestPayments.outcome(outcome.name()).orElseThrow();
            case NOT_AUTHENTICATED -> TestPayments.NOT_AUTHENTICATED;
            case BY_CARD ->
                TestPayments.card(
                        detail(order, details, "card_number"), detail(order, details, "card_expiry_date"), today);
            case BY_TRANSFER -> TestPayments.transfer(detail(order, details, "account_holder_iban"));
            case BY_DEBIT -> TestPayments.debit(detail(order, details, "account_holder_iban"));
            case BY_BANK -> TestPayments.myBank(detail(order, details, "issuer_id"));
            case BY_AMOUNT -> TestPayments.amount(order.amount() - order.covered());
        };
    }

    private static String detail(PageOrder order, Map<String, String> details, String name) {
        JsonNode known = order.request().path("gateway_info").path(name);
        return details.getOrDefault(name, known.asText(""));
    }
}
