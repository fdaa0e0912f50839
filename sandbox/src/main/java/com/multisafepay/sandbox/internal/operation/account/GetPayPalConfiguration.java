package com.multisafepay.sandbox.internal.operation.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.spec.GatewayTable;
import com.multisafepay.spec.MethodSpec;

/** Plays {@code getPayPalConfiguration}: ids that PayPal does not know, the same at every call, in the address of its script. */
final class GetPayPalConfiguration implements OperationHandler {
    private static final String CLIENT = "AXsandbox-client-id";
    private static final String MERCHANT = "SANDBOX123456";
    private static final String SCRIPT = "https://www.paypal.com/sdk/js?client-id=%s&merchant-id=%s&currency=%s";

    private final GatewayTable gateways;

    /** A handler over the table of payment methods. */
    GetPayPalConfiguration(GatewayTable gateways) {
        this.gateways = gateways;
    }

    @Override
    public String operationId() {
        return "getPayPalConfiguration";
    }

    @Override
    public JsonNode answer(ApiCall call) {
        String currency = call.inQuery("currency").orElse("EUR");
        MethodSpec payPal = gateways.find("PAYPAL")
                .orElseThrow(() -> ApiError.refused(ErrorCode.GATEWAY, "No gateway (payment method) available"));
        if (!payPal.currencies().contains(currency)) {
            throw ApiError.refused(ErrorCode.CURRENCY, "currency: is not taken by PayPal, and is " + currency);
        }
        return Json.object()
                .put("client_id", CLIENT)
                .put("merchant_id", MERCHANT)
                .put("js_sdk_url", SCRIPT.formatted(CLIENT, MERCHANT, currency));
    }
}
