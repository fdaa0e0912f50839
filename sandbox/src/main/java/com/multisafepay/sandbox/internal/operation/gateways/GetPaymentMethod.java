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
import java.util.function.BiPredicate;

/** Plays {@code getPaymentMethod}: one method, its id in any case, where it is offered in the country. */
final class GetPaymentMethod implements OperationHandler {
    private final GatewayTable gateways;
    private final BiPredicate<String, String> enabled;

    /** A handler over the table of payment methods, and whether the site of a key has one enabled. */
    GetPaymentMethod(GatewayTable gateways, BiPredicate<String, String> enabled) {
        this.gateways = gateways;
        this.enabled = enabled;
    }

    @Override
    public String operationId() {
        return "getPaymentMethod";
    }

    @Override
    public JsonNode answer(ApiCall call) {
        return gateways.find(gateways.spelled(call.inPath("payment_method_id")))
                .filter(method -> enabled.test(call.apiKey(), method.id()))
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
