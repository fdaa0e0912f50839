package com.multisafepay.sandbox.pages.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.pages.PageBackend;
import com.multisafepay.sandbox.internal.pages.Pages.Page;
import com.multisafepay.sandbox.internal.pages.Pages.PageCall;
import com.multisafepay.sandbox.pages.layout.Html;
import java.util.ArrayList;
import java.util.List;

/**
 * The partner's account and those of its affiliates: where each stands, and what is on its balances.
 *
 * @param board what stands around them
 * @param accounts the accounts, the partner's first
 */
record AccountsView(Board board, List<AccountView> accounts) {

    /**
     * An account.
     *
     * @param id its id
     * @param name the company's name
     * @param status where it stands; may be empty
     * @param balances what is on its balances
     * @param payouts what was paid out, or is under way
     * @param details all that the sandbox tells of it
     */
    record AccountView(
            String id, String name, String status, List<Balance> balances, List<Payout> payouts, String details) {}

    /** The amounts on a balance. */
    record Balance(String currency, String available, String reserved) {}

    /** A payout. */
    record Payout(String id, String amount, String status, String created) {}

    static Page show(PageBackend backend, PageCall call) {
        List<AccountView> accounts = new ArrayList<>();
        backend.tools().accounts().forEach(each -> accounts.add(account(each)));
        Board board = Board.of(backend, call, "Accounts", Board.Notice.done(""), "");
        return Html.page(200, Html.POLICY, JteaccountsGenerated::render, new AccountsView(board, accounts));
    }

    private static AccountView account(JsonNode told) {
        List<Balance> balances = new ArrayList<>();
        told.path("balances")
                .forEach(each -> balances.add(new Balance(
                        each.path("currency").asText(),
                        amount(each, "amount_available"),
                        amount(each, "amount_reserved"))));
        List<Payout> payouts = new ArrayList<>();
        told.path("payouts")
                .forEach(each -> payouts.add(new Payout(
                        each.path("transaction_id").asText(),
                        amount(each, "amount"),
                        each.path("status").asText(),
                        each.path("created").asText())));
        return new AccountView(
                told.path("id").asText(),
                told.path("company_name").asText(told.path("name").asText()),
                told.path("status").asText(""),
                balances,
                payouts,
                told.toPrettyString());
    }

    private static String amount(JsonNode line, String member) {
        return Formats.amount(line.path(member).asLong(), line.path("currency").asText("EUR"));
    }
}
