package com.multisafepay.sandbox.internal.operation.gateways;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.spec.MethodSpec;

/** Tells a payment method. */
final class GatewayView {
    private GatewayView() {}

    static ObjectNode single(MethodSpec method) {
        return Json.object().put("id", method.id()).put("description", method.name());
    }

    static ObjectNode listed(MethodSpec method) {
        ObjectNode told = single(method);
        return method.coupon() ? told.put("type", "coupon") : told;
    }
}
