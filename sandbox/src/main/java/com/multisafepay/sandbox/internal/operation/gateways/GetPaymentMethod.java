package com.multisafepay.sandbox.internal.operation.gateways;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.spec.GatewayTable;
import com.multisafepay.spec.MethodSpec;
import java.util.List;
import java.util.Optional;

/** Plays {@code getPaymentMethod}: one method, its id in any case, where it is offered in the country. */
final class GetPaymentMethod implements OperationHandler {
    private final GatewayTable gateways;

    /** A handler over the table of payment methods. */
    GetPaymentMethod(GatewayTable gateways) {
        this.gateways = gateways;
    }

    @Override
    public String operationId() {
        return "getPaymentMethod";
    }

    @Override
    public JsonNode answer(ApiCall call) {
        return gateways.find(gateways.spelled(call.inPath("payment_method_id")))
                .filter(method -> call.inQuery("country").map(method::offeredIn).orElse(true))
                .map(method -> PaymentMethodView.of(method, Optional.empty(), brands(method)))
                .orElseThrow(() -> ApiError.refused(ErrorCode.GATEWAY, "No gateway (payment method) available"));
    }

    private List<MethodSpec> brands(MethodSpec method) {
        return method.id().equals("CREDITCARD")
                ? gateways.all().stream()
                        .filter(each -> each.card() && each.listed())
                        .toList()
                : List.of();
    }
}
