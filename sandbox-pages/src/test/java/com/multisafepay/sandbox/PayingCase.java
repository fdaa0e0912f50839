package com.multisafepay.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Visitor.Seen;

/** A customer who pays on the pages of one sandbox. */
abstract class PayingCase extends PagesCase {
    static final String THANKS = "https://shop.example/thanks?transactionid=" + ID;
    static final String BASKET = "https://shop.example/basket?transactionid=" + ID;

    static ObjectNode order() {
        ObjectNode body = Bodies.redirect();
        body.withObject("/customer").put("locale", "en_US").put("country", "NL");
        body.withObject("/payment_options")
                .put("redirect_url", "https://shop.example/thanks")
                .put("cancel_url", "https://shop.example/basket");
        return body;
    }

    Seen form(ObjectNode body, String method) {
        return visitor.pick(visitor.order(body), method);
    }

    Seen scenario(ObjectNode body, String method, String scenario) {
        return visitor.submit(form(body, method), "scenario", scenario);
    }

    Seen card(String method, String number) {
        return visitor.submit(
                form(order(), method),
                "card_number",
                number,
                "card_expiry_date",
                "12/30",
                "card_cvc",
                "123",
                "card_holder_name",
                "A Bakker");
    }
}
