package com.multisafepay.sandbox.internal.operation.captures;

import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.GatewayTable;
import com.multisafepay.sandbox.internal.simulation.OrderLife;
import com.multisafepay.sandbox.internal.state.Ids;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.OrderParts;
import java.util.List;

/** Plays the operations on authorised orders. */
public final class CaptureOperations {
    private CaptureOperations() {}

    /** Returns a handler for each operation. */
    public static List<OperationHandler> of(GatewayTable gateways, OrderBook book, OrderLife life, Ids ids) {
        return List.of(
                new CaptureOrder(gateways, book, life, new OrderParts(book, ids), ids),
                new CancelAuthorisation(book, life));
    }
}
