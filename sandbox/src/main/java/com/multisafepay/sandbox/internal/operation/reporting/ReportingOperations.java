package com.multisafepay.sandbox.internal.operation.reporting;

import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.operation.account.AccountOperations;
import com.multisafepay.sandbox.internal.state.Agenda;
import com.multisafepay.spec.GatewayTable;
import java.util.List;

/** Plays the operations that report what the orders came to. */
public final class ReportingOperations {
    private ReportingOperations() {}

    /** Returns a handler for each operation; a key sees some of the orders. */
    public static List<OperationHandler> of(GatewayTable gateways, Agenda agenda, AccountOperations affiliates) {
        return List.of(
                new ListTransactions(gateways, agenda.zone(), affiliates), new GetTransaction(gateways, affiliates));
    }
}
