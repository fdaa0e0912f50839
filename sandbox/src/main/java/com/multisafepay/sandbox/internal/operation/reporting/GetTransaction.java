package com.multisafepay.sandbox.internal.operation.reporting;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.operation.account.AccountOperations;
import com.multisafepay.spec.GatewayTable;

/** Plays {@code getTransaction}. */
final class GetTransaction implements OperationHandler {
    private static final int NOT_FOUND = 404;

    private final AccountOperations affiliates;
    private final TransactionView view;

    /** Creates a handler over the orders and bookings of accounts. */
    GetTransaction(GatewayTable gateways, AccountOperations affiliates) {
        this.affiliates = affiliates;
        this.view = new TransactionView(gateways, affiliates);
    }

    @Override
    public String operationId() {
        return "getTransaction";
    }

    @Override
    public JsonNode answer(ApiCall call) {
        return affiliates
                .movement(call.inPath("transaction_id"))
                .map(view::tell)
                .orElseThrow(() -> ApiError.bare(NOT_FOUND, "Not found"));
    }
}
