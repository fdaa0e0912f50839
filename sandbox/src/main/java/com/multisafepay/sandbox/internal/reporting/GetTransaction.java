package com.multisafepay.sandbox.internal.reporting;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.ApiError;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.GatewayTable;

/** Plays {@code getTransaction}. */
public final class GetTransaction implements OperationHandler {
    private static final int NOT_FOUND = 404;

    private final Movements movements;
    private final TransactionView view;

    /** A handler over the movements. */
    public GetTransaction(Movements movements, GatewayTable gateways) {
        this.movements = movements;
        this.view = new TransactionView(gateways);
    }

    @Override
    public String operationId() {
        return "getTransaction";
    }

    @Override
    public JsonNode answer(ApiCall call) {
        return movements
                .find(call.inPath("transaction_id"))
                .map(view::tell)
                .orElseThrow(() -> ApiError.bare(NOT_FOUND, "Not found"));
    }
}
