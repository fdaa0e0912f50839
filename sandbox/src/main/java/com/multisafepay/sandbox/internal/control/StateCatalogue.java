package com.multisafepay.sandbox.internal.control;

import static com.multisafepay.sandbox.internal.control.StateParameters.AMOUNT;
import static com.multisafepay.sandbox.internal.control.StateParameters.CURRENCY;
import static com.multisafepay.sandbox.internal.control.StateParameters.CUSTOMER;
import static com.multisafepay.sandbox.internal.control.StateParameters.GATEWAY;
import static com.multisafepay.sandbox.internal.control.StateParameters.NOTIFICATION_URL;
import static com.multisafepay.sandbox.internal.control.StateParameters.ORDER_ID;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.Json;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** The provider states that there are, by name, in the sequence of an order's life. */
final class StateCatalogue {

    private final Map<String, ProviderState> states = new LinkedHashMap<>();

    private StateCatalogue() {
        open();
        paid();
        unpaid();
        refunded();
        atTerminal();
        state(
                AffiliateState.NAME,
                "An affiliate can be paid out, has a site, an owner and 50.00 euros; all else is forgotten.",
                Map.of(),
                AffiliateState.VALUES,
                (maker, given) -> AffiliateState.make(maker));
        state(
                "a stored card",
                "A customer paid with a card that is kept on file.",
                Map.of(CUSTOMER, "customer-1", ORDER_ID, "pact-first-payment", AMOUNT, "1000", CURRENCY, "EUR"),
                List.of(StateOrders.TOKEN),
                StateOrders::storedCard);
    }

    static Map<String, ProviderState> states() {
        return new StateCatalogue().states;
    }

    private void open() {
        state("no order", "No order has the id.", order(""), List.of(), (maker, given) -> Json.object());
        state(
                "an account without orders",
                "All orders are forgotten, and the clock is set back.",
                Map.of(),
                List.of(),
                (maker, given) -> {
                    maker.reset().run();
                    return Json.object();
                });
        List<String> page = List.of(ORDER_ID, "session_id", "payment_url");
        state("an open order", "An order waits for its payment.", order(""), page, StateOrders::redirect);
        state(
                "an open payment link",
                "A payment link waits for its payment.",
                order(""),
                page,
                (maker, given) -> maker.post("/orders", StateOrders.body(given).put("type", "paymentlink")));
        state(
                "an open QR order",
                "An order waits for a scan of its QR code.",
                order("MISTERCASH"),
                page,
                (maker, given) -> {
                    ObjectNode order = StateOrders.body(given);
                    order.withObject("/gateway_info").put("qr_enabled", true);
                    return maker.post("/orders", order);
                });
    }

    private void paid() {
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
        state(
                "an authorised order",
                "The amount of an order is reserved on a card, and waits for a capture.",
                order(StateOrders.VISA),
                payment(),
                (maker, given) -> {
                    maker.post("/orders", StateOrders.card(given).put("capture", "manual"));
                    return StateOrders.payment(maker, given);
                });
        state(
                "a paid order whose merchant is notified",
                "An order was paid, and its notification is sent.",
                Map.of(ORDER_ID, "pact-1", NOTIFICATION_URL, "", GATEWAY, "IDEAL", AMOUNT, "1000", CURRENCY, "EUR"),
                payment(),
                (maker, given) -> {
                    ObjectNode order = StateOrders.body(given);
                    order.withObject("/payment_options").put(NOTIFICATION_URL, given.text(NOTIFICATION_URL));
                    maker.post("/orders", order);
                    maker.pay(given.orderId(), given.text(GATEWAY), StateOrders.SUCCESS);
                    return StateOrders.payment(maker, given);
                });
    }

    private void unpaid() {
        ended("an uncleared order", "A payment is under review.", "uncleared");
        ended("a declined order", "A payment was declined.", "failure");
        ended("a cancelled order", "The customer gave up.", "cancelled");
        ended("an expired order", "The time to pay is over.", "expired");
    }

    private void refunded() {
        List<String> values = List.of(ORDER_ID, StateOrders.TRANSACTION, StateOrders.REFUND);
        state(
                "an order with a refund under way",
                "A refund of a paid order waits for midnight.",
                refundable(),
                values,
                StateOrders::refund);
        state(
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
        state(
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

    private void atTerminal() {
        Map<String, String> order =
                Map.of(ORDER_ID, "pact-1", StateOrders.TERMINAL, "00000ABC", AMOUNT, "1000", CURRENCY, "EUR");
        state(
                "an open order at a terminal",
                "An order waits for its payment at a terminal.",
                order,
                List.of(ORDER_ID, "session_id"),
                StateOrders::atTerminal);
        state(
                "an order that was paid at a terminal",
                "An order was paid at a terminal.",
                order,
                payment(),
                (maker, given) -> {
                    StateOrders.atTerminal(maker, given);
                    maker.pay(given.orderId(), "", StateOrders.SUCCESS);
                    return StateOrders.payment(maker, given);
                });
    }

    private void state(
            String name,
            String description,
            Map<String, String> parameters,
            List<String> values,
            BiFunction<StateMaker, StateParameters, ObjectNode> making) {
        states.put(name, new ProviderState(description, new TreeMap<>(parameters), values, making));
    }

    /** A state of an order that was paid, and what came after it. */
    private void paid(String name, String description, String gateway, BiConsumer<StateMaker, StateParameters> then) {
        state(name, description, order(gateway), payment(), (maker, given) -> {
            StateOrders.pay(maker, given);
            then.accept(maker, given);
            return StateOrders.payment(maker, given);
        });
    }

    private void ended(String name, String description, String outcome) {
        state(name, description, order(StateOrders.VISA), payment(), (maker, given) -> {
            maker.post("/orders", StateOrders.body(given));
            maker.pay(given.orderId(), given.text(GATEWAY), outcome);
            return StateOrders.payment(maker, given);
        });
    }

    private static Map<String, String> order(String gateway) {
        return Map.of(ORDER_ID, "pact-1", AMOUNT, "1000", CURRENCY, "EUR", GATEWAY, gateway);
    }

    private static Map<String, String> refundable() {
        return Map.of(
                ORDER_ID, "pact-1", AMOUNT, "1000", CURRENCY, "EUR", GATEWAY, StateOrders.VISA, "refund_amount", "500");
    }

    private static List<String> payment() {
        return List.of(ORDER_ID, StateOrders.TRANSACTION);
    }
}
