package com.multisafepay.sandbox.internal.operation.gateways;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.contract.PaymentMethod;

/** Tells a payment method. */
final class GatewayView {
    private GatewayView() {}

    static ObjectNode single(PaymentMethod method) {
        return Json.object().put("id", method.id()).put("description", method.name());
    }

    static ObjectNode listed(PaymentMethod method) {
        ObjectNode told = single(method);
        return method.coupon() ? told.put("type", "coupon") : told;
    }
}
