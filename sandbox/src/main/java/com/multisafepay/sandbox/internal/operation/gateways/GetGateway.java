package com.multisafepay.sandbox.internal.operation.gateways;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.spec.GatewayTable;

/** Plays {@code getGateway}: one method, its id in any case. */
final class GetGateway implements OperationHandler {
    private final GatewayTable gateways;

    /** A handler over the table of payment methods. */
    GetGateway(GatewayTable gateways) {
        this.gateways = gateways;
    }

    @Override
    public String operationId() {
        return "getGateway";
    }

    @Override
    public JsonNode answer(ApiCall call) {
        return gateways.find(gateways.spelled(call.inPath("gateway_id")))
                .map(GatewayView::single)
                .orElseThrow(() -> ApiError.refused(ErrorCode.GATEWAY, "No gateway (payment method) available"));
    }
}
