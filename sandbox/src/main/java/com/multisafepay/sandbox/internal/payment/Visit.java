package com.multisafepay.sandbox.internal.payment;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.pages.PageCall;
import com.multisafepay.sandbox.internal.pages.PageOrder;

/**
 * A customer on the page of an order.
 *
 * @param call what their browser asks for
 * @param session the session in the address
 * @param order the order as it stands
 * @param body the request that made the order
 * @param texts the page's texts in their language
 */
record Visit(PageCall call, String session, PageOrder order, JsonNode body, Texts texts) {

    static Visit of(PageCall call, PageOrder order) {
        JsonNode body = order.request();
        String asked = call.parameter("lang");
        String locale = asked.isEmpty() ? body.at("/customer/locale").asText("") : asked;
        return new Visit(call, call.segment(1), order, body, Texts.of(locale));
    }

    /** The same visit once the order has changed. */
    Visit of(PageOrder changed) {
        return new Visit(call, session, changed, changed.request(), texts);
    }

    /** The address of a page of this session, in the same language. */
    String address(String page) {
        return address(page, texts.code());
    }

    /** The address of a page of this session in another language. */
    String address(String page, String locale) {
        String all = allMethods() ? "&methods=all" : "";
        return "/connect/" + session + '/' + page + "?lang=" + locale + all;
    }

    /** Whether the customer wants to see methods of other countries too. */
    boolean allMethods() {
        return call.parameter("methods").equals("all");
    }

    String currency() {
        return order.currency();
    }

    /** The amount to pay, in minor units, less what a gift card has covered. */
    long amount() {
        return order.amount() - order.covered();
    }

    /** Whether the merchant made a direct order: the page then plays the customer's bank. */
    boolean direct() {
        return text("/type").equals("direct");
    }

    /** Whether the page's template hides a part. */
    boolean hides(String part) {
        return flag("/payment_options/template/settings/hide_" + part);
    }

    String text(String pointer) {
        JsonNode value = body.at(pointer);
        return value.isTextual() ? value.textValue() : "";
    }

    boolean flag(String pointer) {
        return body.at(pointer).asBoolean();
    }
}
