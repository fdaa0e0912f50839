package com.multisafepay.sandbox.internal.operation.orders;

import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.GatewayTable;
import com.multisafepay.sandbox.internal.simulation.OrderLife;
import com.multisafepay.sandbox.internal.state.Ids;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.OrderParts;
import com.multisafepay.sandbox.internal.state.StoredMethods;
import java.util.List;

/** Plays the operations on orders. */
public final class OrderOperations {
    private OrderOperations() {}

    /** Returns a handler for each operation. */
    public static List<OperationHandler> of(
            GatewayTable gateways, OrderBook book, OrderLife life, StoredMethods stored, Ids ids) {
        Shipping shipping = new Shipping(book, life, new OrderParts(book, ids), ids);
        PadHandlers pad = new PadHandlers(gateways, book, life);
        return List.of(
                new CreateOrder(gateways, book, life, stored, ids),
                new GetOrder(gateways, book),
                new UpdateOrder(book, life, shipping),
                new CancelOpenOrder(book, life),
                new AddOrderFile(book),
                pad.putOnHold(),
                pad.autoexpire());
    }
}
