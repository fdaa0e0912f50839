package com.multisafepay.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Visitor.Seen;

/** A customer who opens the payment page of an order. */
abstract class PaymentPageCase extends PagesCase {
    static ObjectNode order(String locale) {
        ObjectNode body = Bodies.redirect();
        body.withObject("/customer").put("locale", locale);
        return body;
    }

    Seen opened(ObjectNode body) {
        return visitor.open(visitor.order(body));
    }
}
