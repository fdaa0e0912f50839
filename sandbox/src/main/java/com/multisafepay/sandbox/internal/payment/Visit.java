package com.multisafepay.sandbox.internal.payment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.page.PageCall;
import com.multisafepay.sandbox.internal.state.StoredOrder;

/**
 * A customer on the page of an order.
 *
 * @param call what their browser asks for
 * @param session the session in the address
 * @param order the order as it stands
 * @param body the request that made the order
 * @param texts the page's texts in their language
 */
record Visit(PageCall call, String session, StoredOrder order, ObjectNode body, Texts texts) {

    static Visit of(PageCall call, StoredOrder order) {
        ObjectNode body = order.body();
        String locale = call.query()
                .first("lang")
                .orElseGet(() -> body.at("/customer/locale").asText(""));
        return new Visit(call, call.segment(1), order, body, Texts.of(locale));
    }

    /** The same visit once the order has changed. */
    Visit of(StoredOrder changed) {
        return new Visit(call, session, changed, changed.body(), texts);
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
        return call.query().first("methods").filter("all"::equals).isPresent();
    }

    String currency() {
        return order.ledger().currency();
    }

    /** The amount to pay, in minor units, less what a gift card has covered. */
    long amount() {
        return order.ledger().amount() - covered();
    }

    /** What a gift card has covered, in minor units. */
    long covered() {
        return order.standing().open() ? body.at("/gateway_info/coupon_amount").asLong() : 0;
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
