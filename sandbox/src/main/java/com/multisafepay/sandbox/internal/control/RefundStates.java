package com.multisafepay.sandbox.internal.control;

import static com.multisafepay.sandbox.internal.control.StateParameters.AMOUNT;
import static com.multisafepay.sandbox.internal.control.StateParameters.CURRENCY;
import static com.multisafepay.sandbox.internal.control.StateParameters.GATEWAY;
import static com.multisafepay.sandbox.internal.control.StateParameters.ORDER_ID;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** The provider states of orders with a refund. */
record RefundStates(StateList states) {

    void add() {
        List<String> values = List.of(ORDER_ID, StateOrders.TRANSACTION, StateOrders.REFUND);
        states.add(
                "an order with a refund under way",
                "A refund of a paid order waits for midnight.",
                refundable(),
                values,
                StateOrders::refund);
        states.add(
                "an order with a paid refund",
                "A refund of a paid order went through.",
                refundable(),
                values,
                (maker, given) -> {
                    ObjectNode refunded = StateOrders.refund(maker, given);
                    maker.refunds()
                            .accept(
                                    given.orderId(),
                                    refunded.path(StateOrders.REFUND).longValue());
                    return refunded;
                });
        states.add(
                "an order with a declined refund",
                "A refund of a paid order was refused.",
                refundable(),
                values,
                (maker, given) -> {
                    ObjectNode refunded = StateOrders.refund(maker, given);
                    maker.refunds()
                            .decline(
                                    given.orderId(),
                                    refunded.path(StateOrders.REFUND).longValue());
                    return refunded;
                });
    }

    private static Map<String, String> refundable() {
        return Map.of(
                ORDER_ID, "pact-1", AMOUNT, "1000", CURRENCY, "EUR", GATEWAY, StateOrders.VISA, "refund_amount", "500");
    }
}
