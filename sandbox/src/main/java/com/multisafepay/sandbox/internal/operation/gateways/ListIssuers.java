package com.multisafepay.sandbox.internal.operation.gateways;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.simulation.TestPayments;
import java.util.Locale;
import java.util.Map;

/** Plays {@code listIssuers}: the banks of iDEAL and of MyBank's test platform. */
final class ListIssuers implements OperationHandler {
    @Override
    public String operationId() {
        return "listIssuers";
    }

    @Override
    public JsonNode answer(ApiCall call) {
        Map<String, String> issuers = switch (call.inPath("gateway_id").toLowerCase(Locale.ROOT)) {
            case "ideal" -> TestPayments.idealIssuers();
            case "mybank" -> TestPayments.myBankIssuers();
            default -> throw ApiError.refused(ErrorCode.GATEWAY, "No gateway (payment method) available");
        };
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        issuers.forEach((code, name) -> list.addObject().put("code", code).put("description", name));
        return list;
    }
}
