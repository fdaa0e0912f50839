package com.multisafepay.sandbox.internal.operation.orders;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** 3-D Secure for shops that show a form instead of going to the payment URL: it leads to the same page. */
final class CustomerVerification {
    private static final String LANGUAGE = "?lang=";

    private final String form;

    CustomerVerification() {
        String file = "/com/multisafepay/sandbox/orders/customer-verification.html";
        try (InputStream in = CustomerVerification.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not on the class path");
            }
            this.form = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the form that leads to a payment URL. */
    ObjectNode leadingTo(String paymentUrl) {
        int query = paymentUrl.indexOf(LANGUAGE);
        String html = form.replace("{action}", escaped(paymentUrl.substring(0, query)))
                .replace("{lang}", escaped(paymentUrl.substring(query + LANGUAGE.length())));
        return Json.object().put("html", html).put("type", "form");
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
