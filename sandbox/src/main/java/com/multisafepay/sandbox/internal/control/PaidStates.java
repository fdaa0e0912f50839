package com.multisafepay.sandbox.internal.control;

import static com.multisafepay.sandbox.internal.control.StateParameters.AMOUNT;
import static com.multisafepay.sandbox.internal.control.StateParameters.CURRENCY;
import static com.multisafepay.sandbox.internal.control.StateParameters.GATEWAY;
import static com.multisafepay.sandbox.internal.control.StateParameters.NOTIFICATION_URL;
import static com.multisafepay.sandbox.internal.control.StateParameters.ORDER_ID;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.Json;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiConsumer;

/** The provider states of orders that were paid, and of their refunds. */
record PaidStates(StateList states) {

    void add() {
        paid("a paid order", "An order was paid.", StateOrders.VISA, (maker, given) -> {});
        paid(
                "a paid order of yesterday",
                "An order was paid; then the clock moves ahead by a day.",
                StateOrders.VISA,
                (maker, given) -> maker.clock().accept(Duration.ofDays(1)));
        paid(
                "a pay-later order",
                "An order was paid by a method that pays the merchant later.",
                "BNPL_MF",
                (maker, given) -> {});
        paid(
                "a shipped order",
                "An order was paid and shipped.",
                StateOrders.VISA,
                (maker, given) ->
                        maker.patch("/orders/" + given.orderId(), Json.object().put("status", "shipped")));
        paid(
                "a charged-back order",
                "An order was paid, and its money taken back by the customer's bank.",
                StateOrders.VISA,
                (maker, given) -> maker.payments().chargeBack(given.orderId()));
        states.add(
                "an authorised order",
                "The amount of an order is reserved on a card, and waits for a capture.",
                StateList.order(StateOrders.VISA),
                StateList.payment(),
                (maker, given) -> {
                    maker.post("/orders", StateOrders.card(given).put("capture", "manual"));
                    return StateOrders.payment(maker, given);
                });
        states.add(
                "a paid order whose merchant is notified",
                "An order was paid, and its notification is sent.",
                Map.of(ORDER_ID, "pact-1", NOTIFICATION_URL, "", GATEWAY, "IDEAL", AMOUNT, "1000", CURRENCY, "EUR"),
                StateList.payment(),
                (maker, given) -> {
                    ObjectNode order = StateOrders.body(given);
                    order.withObject("/payment_options").put(NOTIFICATION_URL, given.text(NOTIFICATION_URL));
                    maker.post("/orders", order);
                    maker.pay(given.orderId(), given.text(GATEWAY), StateOrders.SUCCESS);
                    return StateOrders.payment(maker, given);
                });
    }

    /** A state of an order that was paid, and what came after it. */
    private void paid(String name, String description, String gateway, BiConsumer<StateMaker, StateParameters> then) {
        states.add(name, description, StateList.order(gateway), StateList.payment(), (maker, given) -> {
            StateOrders.pay(maker, given);
            then.accept(maker, given);
            return StateOrders.payment(maker, given);
        });
    }
}
