package com.multisafepay.sandbox.internal.control;

import static com.multisafepay.sandbox.internal.control.StateParameters.AMOUNT;
import static com.multisafepay.sandbox.internal.control.StateParameters.CURRENCY;
import static com.multisafepay.sandbox.internal.control.StateParameters.CUSTOMER;
import static com.multisafepay.sandbox.internal.control.StateParameters.GATEWAY;
import static com.multisafepay.sandbox.internal.control.StateParameters.ORDER_ID;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.Json;
import java.util.List;
import java.util.Map;

/** The provider states that there are, by name, in the sequence of an order's life. */
final class StateCatalogue {

    private final StateList states;

    private StateCatalogue(StateList states) {
        this.states = states;
    }

    static Map<String, ProviderState> byName() {
        StateList states = new StateList();
        StateCatalogue catalogue = new StateCatalogue(states);
        catalogue.open();
        new PaidStates(states).add();
        catalogue.unpaid();
        new RefundStates(states).add();
        catalogue.atTerminal();
        catalogue.account();
        return states.byName();
    }

    private void open() {
        states.add("no order", "No order has the id.", StateList.order(""), List.of(), (maker, given) -> Json.object());
        states.add(
                "an account without orders",
                "All orders are forgotten, and the clock is set back.",
                Map.of(),
                List.of(),
                (maker, given) -> {
                    maker.reset().run();
                    return Json.object();
                });
        List<String> page = List.of(ORDER_ID, "session_id", "payment_url");
        states.add(
                "an open order", "An order waits for its payment.", StateList.order(""), page, StateOrders::redirect);
        states.add(
                "an open payment link",
                "A payment link waits for its payment.",
                StateList.order(""),
                page,
                (maker, given) -> maker.post("/orders", StateOrders.body(given).put("type", "paymentlink")));
        states.add(
                "an open QR order",
                "An order waits for a scan of its QR code.",
                StateList.order("MISTERCASH"),
                page,
                (maker, given) -> {
                    ObjectNode order = StateOrders.body(given);
                    order.withObject("/gateway_info").put("qr_enabled", true);
                    return maker.post("/orders", order);
                });
    }

    private void unpaid() {
        ended("an uncleared order", "A payment is under review.", "uncleared");
        ended("a declined order", "A payment was declined.", "failure");
        ended("a cancelled order", "The customer gave up.", "cancelled");
        ended("an expired order", "The time to pay is over.", "expired");
    }

    private void atTerminal() {
        Map<String, String> order =
                Map.of(ORDER_ID, "pact-1", StateOrders.TERMINAL, "00000ABC", AMOUNT, "1000", CURRENCY, "EUR");
        states.add(
                "an open order at a terminal",
                "An order waits for its payment at a terminal.",
                order,
                List.of(ORDER_ID, "session_id"),
                StateOrders::atTerminal);
        states.add(
                "an order that was paid at a terminal",
                "An order was paid at a terminal.",
                order,
                StateList.payment(),
                (maker, given) -> {
                    StateOrders.atTerminal(maker, given);
                    maker.pay(given.orderId(), "", StateOrders.SUCCESS);
                    return StateOrders.payment(maker, given);
                });
    }

    private void account() {
        states.add(
                AffiliateState.NAME,
                "An affiliate can be paid out, has a site, an owner and 50.00 euros; all else is forgotten.",
                Map.of(),
                AffiliateState.VALUES,
                (maker, given) -> AffiliateState.make(maker));
        states.add(
                "a stored card",
                "A customer paid with a card that is kept on file.",
                Map.of(CUSTOMER, "customer-1", ORDER_ID, "pact-first-payment", AMOUNT, "1000", CURRENCY, "EUR"),
                List.of(StateOrders.TOKEN),
                StateOrders::storedCard);
    }

    private void ended(String name, String description, String outcome) {
        states.add(name, description, StateList.order(StateOrders.VISA), StateList.payment(), (maker, given) -> {
            maker.post("/orders", StateOrders.body(given));
            maker.pay(given.orderId(), given.text(GATEWAY), outcome);
            return StateOrders.payment(maker, given);
        });
    }
}
