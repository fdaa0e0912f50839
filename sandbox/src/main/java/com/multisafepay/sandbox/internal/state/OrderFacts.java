package com.multisafepay.sandbox.internal.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.Json;
import java.util.List;
import java.util.Optional;

/** Answers that follow from the parts of an order. */
sealed interface OrderFacts extends Movement.Source permits StoredOrder {

    Session session();

    byte[] request();

    Optional<StoredOrder.Transaction> transaction();

    StoredOrder.Times times();

    Ledger ledger();

    List<StoredOrder.Moment> history();

    default OrderState state() {
        return history().get(history().size() - 1).state();
    }

    /** Returns the account that the customer transfers to. */
    default StoredOrder.TransferAccount transferAccount() {
        return LocalAccounts.of(body().at("/customer/country").asText(""));
    }

    /** Returns the request's body, read anew at each call. */
    @Override
    default ObjectNode body() {
        return Json.readObject(request());
    }

    @Override
    default String maker() {
        return session().apiKey();
    }

    /** Returns the payment method that was picked; empty as long as there is none. */
    default String method() {
        return transaction().map(StoredOrder.Transaction::method).orElse("");
    }

    /** Returns whether a payment of this order was ever completed: then its key is used up. */
    default boolean everCompleted() {
        return times().completed().isPresent();
    }

    /** Returns whether money is reserved for the merchant to capture. */
    default boolean authorisedOnly() {
        return ledger().manualCapture() && state().pair().equals("completed/initialized");
    }

    /** Returns whether the order waits at a terminal; after a declined payment it still does, since the customer may try another card. */
    default boolean waitsAtTerminal() {
        return session()
                .terminal()
                .filter(at ->
                        state().open() || (!at.refund() && state().status().equals("declined")))
                .isPresent();
    }
}
