package com.multisafepay.sandbox.internal.operation.gateways;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.spec.GatewayTable;
import java.util.function.BiPredicate;

/** Plays {@code getGateway}: one method, its id in any case. */
final class GetGateway implements OperationHandler {
    private final GatewayTable gateways;
    private final BiPredicate<String, String> enabled;

    /** A handler over the table of payment methods, and whether the site of a key has one enabled. */
    GetGateway(GatewayTable gateways, BiPredicate<String, String> enabled) {
        this.gateways = gateways;
        this.enabled = enabled;
    }

    @Override
    public String operationId() {
        return "getGateway";
    }

    @Override
    public JsonNode answer(ApiCall call) {
        return gateways.find(gateways.spelled(call.inPath("gateway_id")))
                .filter(method -> enabled.test(call.apiKey(), method.id()))
                .map(GatewayView::single)
                .orElseThrow(() -> ApiError.refused(ErrorCode.GATEWAY, "No gateway (payment method) available"));
    }
}
