package com.multisafepay.sandbox.internal.operation.terminals;

import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.GatewayTable;
import com.multisafepay.sandbox.internal.state.OrderBook;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Plays the operations on terminals. */
public final class TerminalOperations {
    private TerminalOperations() {}

    /** Returns a handler for each operation; receipts bear the name of a shop. */
    public static List<OperationHandler> of(GatewayTable gateways, OrderBook book, Supplier<String> shop) {
        return Stream.concat(new TerminalHandlers().all().stream(), Stream.of(new GetReceipt(gateways, book, shop)))
                .toList();
    }
}
