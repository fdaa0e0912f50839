package com.multisafepay.sandbox.internal.operation.gateways;

import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.spec.GatewayTable;
import java.util.List;
import java.util.function.BiPredicate;

/** Plays the operations on payment methods. */
public final class GatewayOperations {
    private GatewayOperations() {}

    /** Returns a handler for each operation; {@code enabled} tells whether the site of a key has a payment method enabled. */
    public static List<OperationHandler> of(GatewayTable gateways, BiPredicate<String, String> enabled) {
        return List.of(
                new ListGateways(gateways, enabled),
                new GetGateway(gateways, enabled),
                new ListPaymentMethods(gateways, enabled),
                new GetPaymentMethod(gateways, enabled),
                new ListIssuers());
    }
}
