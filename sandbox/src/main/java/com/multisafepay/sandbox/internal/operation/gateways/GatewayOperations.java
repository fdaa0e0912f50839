package com.multisafepay.sandbox.internal.operation.gateways;

import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.spec.GatewayTable;
import java.util.List;

/** Plays the operations on payment methods. */
public final class GatewayOperations {
    private GatewayOperations() {}

    /** Returns a handler for each operation. */
    public static List<OperationHandler> of(GatewayTable gateways) {
        return List.of(
                new ListGateways(gateways),
                new GetGateway(gateways),
                new ListPaymentMethods(gateways),
                new GetPaymentMethod(gateways),
                new ListIssuers());
    }
}
