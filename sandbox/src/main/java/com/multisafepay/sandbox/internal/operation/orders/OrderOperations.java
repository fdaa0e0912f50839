package com.multisafepay.sandbox.internal.operation.orders;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.operation.account.Affiliates;
import com.multisafepay.sandbox.internal.operation.tokens.TokenStore;
import com.multisafepay.sandbox.internal.simulation.OrderLife;
import com.multisafepay.sandbox.internal.state.Ids;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import com.multisafepay.spec.GatewayTable;
import java.util.List;
import java.util.function.Function;

/** Plays the operations on orders. */
public final class OrderOperations {
    private OrderOperations() {}

    /** Returns orders as a look-up answers them. */
    public static Function<StoredOrder, ObjectNode> view(GatewayTable gateways) {
        return new OrderView(gateways)::found;
    }

    /** Returns a handler for each operation; accounts know what the site of each key has enabled. */
    public static List<OperationHandler> of(
            GatewayTable gateways, OrderBook book, OrderLife life, TokenStore stored, Ids ids, Affiliates accounts) {
        OrderParts parts = new OrderParts(book, ids);
        Shipping shipping = new Shipping(book, life, parts, ids);
        PadHandlers pad = new PadHandlers(gateways, book, life);
        return List.of(
                new CreateOrder(gateways, book, life, stored, ids, accounts::enables),
                new GetOrder(gateways, book),
                new UpdateOrder(book, life, shipping),
                new CancelOpenOrder(book, life),
                new AddOrderFile(book),
                new CaptureOrder(gateways, book, life, parts, ids),
                new CancelAuthorisation(book, life),
                new GetReceipt(gateways, book, accounts::siteName),
                pad.putOnHold(),
                pad.autoexpire(),
                pad.details(),
                pad.creditScore());
    }
}
