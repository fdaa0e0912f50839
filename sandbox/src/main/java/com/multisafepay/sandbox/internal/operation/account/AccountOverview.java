package com.multisafepay.sandbox.internal.operation.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.Json;
import java.util.List;

/** Tells of each account where it stands, what it owns and what is on its balances. */
record AccountOverview(Entries entries, Accounts accounts, Balances balances, Payouts payouts) {

    /** Tells all accounts, the partner's own first; what is outside of them completes the sum to zero. */
    ObjectNode told() {
        return entries.step(() -> {
            ObjectNode told = Json.object();
            ArrayNode all = told.putArray("accounts");
            all.add(withMoney(Json.object().put("id", Account.ID).put("company_name", "Sandbox partner"), Account.ID));
            ObjectNode outside = told.putObject("outside");
            outside.set("customers", amounts(Balances.CUSTOMERS));
            outside.set("banks", amounts(Balances.BANKS));
            outside.set("costs", amounts(Balances.COSTS));
            entries.every(Kind.ACCOUNT).forEach(each -> {
                ObjectNode account = withMoney(each.told().deepCopy(), each.account());
                account.set("inquiries", accounts.inquiries(each));
                account.set("sites", of(Kind.SITE, each));
                account.set("bank_accounts", of(Kind.BANK_ACCOUNT, each));
                all.add(account);
            });
            return told;
        });
    }

    private ArrayNode of(Kind kind, Entry account) {
        ArrayNode told = Json.object().putArray("entries");
        entries.of(kind, account.id()).forEach(entry -> {
            ObjectNode one = entry.told().deepCopy().without(List.of("api_key", "iban"));
            told.add(kind == Kind.BANK_ACCOUNT ? one.put("verified", accounts.verified(entry)) : one);
        });
        return told;
    }

    private ObjectNode withMoney(ObjectNode told, long account) {
        told.set("balances", amounts(account));
        ArrayNode sent = told.putArray("payouts");
        payouts.of(account).forEach(payout -> sent.add((JsonNode) payout.told()));
        return told;
    }

    private ArrayNode amounts(long account) {
        ArrayNode lines = Json.object().putArray("balances");
        balances.of(account)
                .forEach((currency, amounts) -> lines.addObject()
                        .put("currency", currency)
                        .put("amount_available", amounts.available())
                        .put("amount_reserved", amounts.reserved()));
        return lines;
    }
}
