package com.multisafepay.sandbox.internal.operation.orders;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.operation.account.AccountOperations;
import com.multisafepay.sandbox.internal.operation.tokens.TokenStore;
import com.multisafepay.sandbox.internal.simulation.OrderLife;
import com.multisafepay.sandbox.internal.state.Ids;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import com.multisafepay.spec.GatewayTable;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Plays the operations on orders. */
public final class OrderOperations {
    private OrderOperations() {}

    /** Returns orders as a look-up answers them, with what their payments cost. */
    public static Function<StoredOrder, ObjectNode> view(GatewayTable gateways, ToLongFunction<StoredOrder> costs) {
        return new OrderView(gateways, costs)::found;
    }

    /** Returns a handler for each operation; accounts know what the site of each key has enabled, and what payments cost. */
    public static List<OperationHandler> of(
            GatewayTable gateways,
            OrderBook book,
            OrderLife life,
            TokenStore stored,
            Ids ids,
            AccountOperations accounts) {
        OrderView view = new OrderView(gateways, accounts::cost);
        OrderParts parts = new OrderParts(book, ids);
        Shipping shipping = new Shipping(book, life, parts, ids);
        PadHandlers pad = new PadHandlers(gateways, book, life);
        return List.of(
                new CreateOrder(gateways, book, life, view, stored, ids, accounts::enables),
                new GetOrder(book, view),
                new UpdateOrder(book, life, shipping),
                new CancelOpenOrder(book, life),
                new AddOrderFile(book),
                new CaptureOrder(gateways, book, life, parts, ids),
                new CancelAuthorisation(book, life),
                new GetReceipt(book, view, accounts::siteName),
                pad.putOnHold(),
                pad.autoexpire(),
                pad.details(),
                pad.creditScore());
    }
}
