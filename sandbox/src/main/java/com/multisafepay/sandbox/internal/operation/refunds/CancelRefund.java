package com.multisafepay.sandbox.internal.operation.refunds;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.state.LedgerEntry;

/** Plays {@code cancelRefund}. */
final class CancelRefund implements OperationHandler {
    private static final int MOST_DIGITS = 18;

    private final RefundOperations refunds;

    /** A handler over what becomes of refunds. */
    CancelRefund(RefundOperations refunds) {
        this.refunds = refunds;
    }

    @Override
    public String operationId() {
        return "cancelRefund";
    }

    @Override
    public JsonNode answer(ApiCall call) {
        String status = call.body().path("status").asText();
        if (!status.equals(LedgerEntry.VOID)) {
            throw ApiError.refused(ErrorCode.UNSPECIFIED, "status: a refund can become void, nothing else");
        }
        String id = call.inPath("refund_id");
        boolean number = id.matches("[0-9]+") && id.length() <= MOST_DIGITS;
        refunds.stop(call.inPath("order_id"), number ? Long.parseLong(id) : 0);
        return Json.object();
    }
}
