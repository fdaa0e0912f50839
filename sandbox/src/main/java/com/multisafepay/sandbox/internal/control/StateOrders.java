package com.multisafepay.sandbox.internal.control;

import static com.multisafepay.sandbox.internal.control.StateParameters.AMOUNT;
import static com.multisafepay.sandbox.internal.control.StateParameters.CURRENCY;
import static com.multisafepay.sandbox.internal.control.StateParameters.CUSTOMER;
import static com.multisafepay.sandbox.internal.control.StateParameters.GATEWAY;
import static com.multisafepay.sandbox.internal.control.StateParameters.ORDER_ID;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.Json;

/** Makes the orders that provider states are about, with their payments and refunds; each returns the values that a pact needs. */
final class StateOrders {
    static final String TERMINAL = "terminal_id";
    static final String TRANSACTION = "transaction_id";
    static final String REFUND = "refund_id";
    static final String TOKEN = "token";
    static final String SUCCESS = "success";
    static final String VISA = "VISA";

    private StateOrders() {}

    static ObjectNode payment(StateMaker maker, StateParameters given) {
        ObjectNode order = maker.get("/orders/" + given.orderId());
        return Json.object().put(ORDER_ID, given.orderId()).set(TRANSACTION, order.get(TRANSACTION));
    }

    static ObjectNode redirect(StateMaker maker, StateParameters given) {
        return maker.post("/orders", body(given));
    }

    /** Pays by a card without a page, by other methods on the page. */
    static void pay(StateMaker maker, StateParameters given) {
        if (given.text(GATEWAY).equals(VISA)) {
            maker.post("/orders", card(given));
        } else {
            ObjectNode order = body(given);
            order.remove(GATEWAY);
            maker.post("/orders", order);
            maker.pay(given.orderId(), given.text(GATEWAY), SUCCESS);
        }
    }

    static ObjectNode refund(StateMaker maker, StateParameters given) {
        pay(maker, given);
        ObjectNode refunded = maker.post(
                "/orders/" + given.orderId() + "/refunds",
                Json.object().put(CURRENCY, given.text(CURRENCY)).put(AMOUNT, given.number("refund_amount")));
        return payment(maker, given).set(REFUND, refunded.get(REFUND));
    }

    static ObjectNode atTerminal(StateMaker maker, StateParameters given) {
        ObjectNode order = body(given);
        order.withObject("/gateway_info").put(TERMINAL, given.text(TERMINAL));
        return maker.post("/orders", order);
    }

    static ObjectNode storedCard(StateMaker maker, StateParameters given) {
        ObjectNode order = card(given).put("recurring_model", "cardOnFile");
        order.withObject("/customer").put("reference", given.text(CUSTOMER));
        maker.post("/orders", order);
        ObjectNode tokens = maker.get("/recurring/" + given.text(CUSTOMER));
        return Json.object().set(TOKEN, tokens.at("/tokens/0/token"));
    }

    static ObjectNode body(StateParameters given) {
        ObjectNode order = Json.object()
                .put("type", "redirect")
                .put(ORDER_ID, given.orderId())
                .put(CURRENCY, given.text(CURRENCY))
                .put(AMOUNT, given.number(AMOUNT))
                .put("description", "Test order");
        return given.text(GATEWAY).isEmpty() ? order : order.put(GATEWAY, given.text(GATEWAY));
    }

    /** A direct order by a test card that is always paid. */
    static ObjectNode card(StateParameters given) {
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
