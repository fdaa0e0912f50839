package com.multisafepay.sandbox.internal.operation.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plays {@code createBankAccountPaymentLink}: an order of one euro; paid, it verifies the bank account and is refunded. */
final class BankAccountVerification {
    private static final int ONE_EURO = 100;

    private final Entries entries;
    private final Accounts accounts;
    private final Bookkeeping books;
    private final KeyRing keys;
    private final Map<String, OperationHandler> orders = new HashMap<>();
    private final Map<String, String> bankAccounts = new HashMap<>();
    private int number;

    BankAccountVerification(Entries entries, Accounts accounts, Bookkeeping books, KeyRing keys) {
        this.entries = entries;
        this.accounts = accounts;
        this.books = books;
        this.keys = keys;
    }

    /** Returns its handler; orders and refunds are made by those of their operations. */
    OperationHandler handler(List<OperationHandler> others) {
        others.forEach(other -> orders.put(other.operationId(), other));
        return OperationHandler.of("createBankAccountPaymentLink", this::link);
    }

    /** Verifies the bank account of an order that was paid. */
    void changed(StoredOrder order) {
        String bankAccount = entries.step(() -> bankAccounts.get(order.orderId()));
        if (bankAccount != null && order.state().pair().equals("completed/completed")) {
            entries.run(() -> bankAccounts.remove(order.orderId()));
            accounts.verify(bankAccount);
            answer(
                    "refundOrder",
                    Map.of("order_id", order.orderId()),
                    Json.object().put("amount", ONE_EURO),
                    URI.create(order.session().paymentUrl()),
                    order.session().apiKey());
        }
    }

    void clear() {
        entries.run(bankAccounts::clear);
    }

    private JsonNode link(ApiCall call) {
        Entry bank = entries.need(Kind.BANK_ACCOUNT, call.inPath("bankaccount_id"), keys.of(call));
        String orderId = entries.step(() -> {
            String next = "verification-" + bank.id() + '-' + ++number;
            bankAccounts.put(next, bank.id());
            return next;
        });
        books.leaveOut(orderId);
        ObjectNode order = Json.object()
                .put("type", "redirect")
                .put("order_id", orderId)
                .put("currency", "EUR")
                .put("amount", ONE_EURO)
                .put("description", "Verification of a bank account");
        JsonNode made = answer("createOrder", Map.of(), order, call.server(), call.apiKey());
        ObjectNode told = Json.object();
        told.putObject("paymentlink")
                .put("bankaccount_id", bank.id())
                .put("payment_link", made.path("payment_url").asText());
        return Json.object().putArray("data").add(told);
    }

    private JsonNode answer(String operation, Map<String, String> path, ObjectNode body, URI server, String key) {
        OperationHandler handler = orders.get(operation);
        if (handler == null) {
            throw new IllegalStateException("Nothing plays " + operation);
        }
        return handler.answer(new ApiCall(operation, path, Map.of(), body, server, key));
    }
}
