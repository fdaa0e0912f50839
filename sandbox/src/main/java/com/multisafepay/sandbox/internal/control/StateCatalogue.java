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
    private static final String TERMINAL = "terminal_id";
    private static final String TRANSACTION = "transaction_id";
    private static final String REFUND = "refund_id";
    private static final String TOKEN = "token";
    private static final String SUCCESS = "success";
    private static final String VISA = "VISA";

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
                List.of(TOKEN),
                StateCatalogue::storedCard);
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
        state("an open order", "An order waits for its payment.", order(""), page, StateCatalogue::redirect);
        state(
                "an open payment link",
                "A payment link waits for its payment.",
                order(""),
                page,
                (maker, given) -> maker.post("/orders", body(given).put("type", "paymentlink")));
        state(
                "an open QR order",
                "An order waits for a scan of its QR code.",
                order("MISTERCASH"),
                page,
                (maker, given) -> {
                    ObjectNode order = body(given);
                    order.withObject("/gateway_info").put("qr_enabled", true);
                    return maker.post("/orders", order);
                });
    }

    private void paid() {
        paid("a paid order", "An order was paid.", VISA, (maker, given) -> {});
        paid(
                "a paid order of yesterday",
                "An order was paid; then the clock moves ahead by a day.",
                VISA,
                (maker, given) -> maker.clock().accept(Duration.ofDays(1)));
        paid(
                "a pay-later order",
                "An order was paid by a method that pays the merchant later.",
                "BNPL_MF",
                (maker, given) -> {});
        paid(
                "a shipped order",
                "An order was paid and shipped.",
                VISA,
                (maker, given) ->
                        maker.patch("/orders/" + given.orderId(), Json.object().put("status", "shipped")));
        paid(
                "a charged-back order",
                "An order was paid, and its money taken back by the customer's bank.",
                VISA,
                (maker, given) -> maker.payments().chargeBack(given.orderId()));
        state(
                "an authorised order",
                "The amount of an order is reserved on a card, and waits for a capture.",
                order(VISA),
                payment(),
                (maker, given) -> {
                    maker.post("/orders", card(given).put("capture", "manual"));
                    return payment(maker, given);
                });
        state(
                "a paid order whose merchant is notified",
                "An order was paid, and its notification is sent.",
                Map.of(ORDER_ID, "pact-1", NOTIFICATION_URL, "", GATEWAY, "IDEAL", AMOUNT, "1000", CURRENCY, "EUR"),
                payment(),
                (maker, given) -> {
                    ObjectNode order = body(given);
                    order.withObject("/payment_options").put(NOTIFICATION_URL, given.text(NOTIFICATION_URL));
                    maker.post("/orders", order);
                    maker.pay(given.orderId(), given.text(GATEWAY), SUCCESS);
                    return payment(maker, given);
                });
    }

    private void unpaid() {
        ended("an uncleared order", "A payment is under review.", "uncleared");
        ended("a declined order", "A payment was declined.", "failure");
        ended("a cancelled order", "The customer gave up.", "cancelled");
        ended("an expired order", "The time to pay is over.", "expired");
    }

    private void refunded() {
        List<String> values = List.of(ORDER_ID, TRANSACTION, REFUND);
        state(
                "an order with a refund under way",
                "A refund of a paid order waits for midnight.",
                refundable(),
                values,
                StateCatalogue::refund);
        state(
                "an order with a paid refund",
                "A refund of a paid order went through.",
                refundable(),
                values,
                (maker, given) -> {
                    ObjectNode refunded = refund(maker, given);
                    maker.refunds()
                            .accept(given.orderId(), refunded.path(REFUND).longValue());
                    return refunded;
                });
        state(
                "an order with a declined refund",
                "A refund of a paid order was refused.",
                refundable(),
                values,
                (maker, given) -> {
                    ObjectNode refunded = refund(maker, given);
                    maker.refunds()
                            .decline(given.orderId(), refunded.path(REFUND).longValue());
                    return refunded;
                });
    }

    private void atTerminal() {
        Map<String, String> order = Map.of(ORDER_ID, "pact-1", TERMINAL, "00000ABC", AMOUNT, "1000", CURRENCY, "EUR");
        state(
                "an open order at a terminal",
                "An order waits for its payment at a terminal.",
                order,
                List.of(ORDER_ID, "session_id"),
                StateCatalogue::atTerminal);
        state(
                "an order that was paid at a terminal",
                "An order was paid at a terminal.",
                order,
                payment(),
                (maker, given) -> {
                    atTerminal(maker, given);
                    maker.pay(given.orderId(), "", SUCCESS);
                    return payment(maker, given);
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
            pay(maker, given);
            then.accept(maker, given);
            return payment(maker, given);
        });
    }

    private void ended(String name, String description, String outcome) {
        state(name, description, order(VISA), payment(), (maker, given) -> {
            maker.post("/orders", body(given));
            maker.pay(given.orderId(), given.text(GATEWAY), outcome);
            return payment(maker, given);
        });
    }

    private static Map<String, String> order(String gateway) {
        return Map.of(ORDER_ID, "pact-1", AMOUNT, "1000", CURRENCY, "EUR", GATEWAY, gateway);
    }

    private static Map<String, String> refundable() {
        return Map.of(ORDER_ID, "pact-1", AMOUNT, "1000", CURRENCY, "EUR", GATEWAY, VISA, "refund_amount", "500");
    }

    private static List<String> payment() {
        return List.of(ORDER_ID, TRANSACTION);
    }

    private static ObjectNode payment(StateMaker maker, StateParameters given) {
        ObjectNode order = maker.get("/orders/" + given.orderId());
        return Json.object().put(ORDER_ID, given.orderId()).set(TRANSACTION, order.get(TRANSACTION));
    }

    private static ObjectNode redirect(StateMaker maker, StateParameters given) {
        return maker.post("/orders", body(given));
    }

    /** Pays by a card without a page, by other methods on the page. */
    private static void pay(StateMaker maker, StateParameters given) {
        if (given.text(GATEWAY).equals(VISA)) {
            maker.post("/orders", card(given));
        } else {
            ObjectNode order = body(given);
            order.remove(GATEWAY);
            maker.post("/orders", order);
            maker.pay(given.orderId(), given.text(GATEWAY), SUCCESS);
        }
    }

    private static ObjectNode refund(StateMaker maker, StateParameters given) {
        pay(maker, given);
        ObjectNode refunded = maker.post(
                "/orders/" + given.orderId() + "/refunds",
                Json.object().put(CURRENCY, given.text(CURRENCY)).put(AMOUNT, given.number("refund_amount")));
        return payment(maker, given).set(REFUND, refunded.get(REFUND));
    }

    private static ObjectNode atTerminal(StateMaker maker, StateParameters given) {
        ObjectNode order = body(given);
        order.withObject("/gateway_info").put(TERMINAL, given.text(TERMINAL));
        return maker.post("/orders", order);
    }

    private static ObjectNode storedCard(StateMaker maker, StateParameters given) {
        ObjectNode order = card(given).put("recurring_model", "cardOnFile");
        order.withObject("/customer").put("reference", given.text(CUSTOMER));
        maker.post("/orders", order);
        ObjectNode tokens = maker.get("/recurring/" + given.text(CUSTOMER));
        return Json.object().set(TOKEN, tokens.at("/tokens/0/token"));
    }

    private static ObjectNode body(StateParameters given) {
        ObjectNode order = Json.object()
                .put("type", "redirect")
                .put(ORDER_ID, given.orderId())
                .put(CURRENCY, given.text(CURRENCY))
                .put(AMOUNT, given.number(AMOUNT))
                .put("description", "Test order");
        return given.text(GATEWAY).isEmpty() ? order : order.put(GATEWAY, given.text(GATEWAY));
    }

    /** A direct order by a test card that is always paid. */
    private static ObjectNode card(StateParameters given) {
        ObjectNode order = body(given).put("type", "direct").put(GATEWAY, VISA);
        order.withObject("/gateway_info")
                .put("card_number", "4111111111111111")
                .put("card_holder_name", "A Bakker")
                .put("card_expiry_date", "3012")
                .put("card_cvc", "123");
        order.withObject("/customer").put("email", "a.bakker@shop.example").put("ip_address", "198.51.100.7");
        return order;
    }
}
