package com.multisafepay.sandbox.internal.operation.gateways;

import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.operation.account.Sites;
import com.multisafepay.spec.GatewayTable;
import java.util.List;

/** Plays the operations on payment methods. */
public final class GatewayOperations {
    private GatewayOperations() {}

    /** Returns a handler for each operation; sites know what each key has enabled. */
    public static List<OperationHandler> of(GatewayTable gateways, Sites sites) {
        return List.of(
                new ListGateways(gateways, sites),
                new GetGateway(gateways, sites),
                new ListPaymentMethods(gateways, sites),
                new GetPaymentMethod(gateways, sites),
                new ListIssuers());
    }
}
