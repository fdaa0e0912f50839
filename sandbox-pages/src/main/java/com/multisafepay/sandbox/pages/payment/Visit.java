package com.multisafepay.sandbox.pages.payment;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.pages.Checkout;
import com.multisafepay.sandbox.internal.pages.PageOrder;
import com.multisafepay.sandbox.internal.pages.Pages.Page;
import com.multisafepay.sandbox.internal.pages.Pages.PageCall;
import com.multisafepay.sandbox.pages.layout.Html;
import com.multisafepay.sandbox.pages.layout.Texts;
import java.util.List;
import java.util.stream.Stream;

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

    /**
     * A language that the page can be read in.
     *
     * @param code such as {@code nl}
     * @param name its name in itself
     * @param address the page in it
     * @param current whether it is read now
     */
    record Language(String code, String name, String address, boolean current) {}

    static Visit of(PageCall call, PageOrder order) {
        JsonNode body = order.request();
        String asked = call.parameter("lang");
        String locale = asked.isEmpty() ? body.at("/customer/locale").asText("") : asked;
        return new Visit(call, call.segment(1), order, body, Texts.of(locale));
    }

    /** Returns the same visit once the order has changed. */
    Visit of(PageOrder changed) {
        return new Visit(call, session, changed, changed.request(), texts);
    }

    /** Returns the order's payment page as the sandbox keeps it. */
    Checkout checkout() {
        return order.checkout();
    }

    /** Returns the address of a page of this session, in the same language. */
    String address(String page) {
        return address(page, texts.code());
    }

    /** Returns the address of a page of this session in another language. */
    String address(String page, String locale) {
        String all = allMethods() ? "&methods=all" : "";
        return "/connect/" + session + '/' + page + "?lang=" + locale + all;
    }

    /** Returns the address of the choice among the methods of every country. */
    String everywhere() {
        return "/connect/" + session + "/methods?lang=" + texts.code() + "&methods=all";
    }

    /** Returns whether the customer wants to see methods of other countries too. */
    boolean allMethods() {
        return call.parameter("methods").equals("all");
    }

    String currency() {
        return order.currency();
    }

    /** Returns the amount to pay, in minor units, less what a gift card has covered. */
    long amount() {
        return order.amount() - order.covered();
    }

    /** Returns whether the merchant made a direct order: the page then plays the customer's bank. */
    boolean direct() {
        return text("/type").equals("direct");
    }

    /** Returns whether the page's template hides a part. */
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

    /** Returns whether the order's template brings colours of its own. */
    boolean styled() {
        return TemplateStyle.styles(this);
    }

    /** Returns the languages that the page can be read in. */
    List<Language> languages() {
        String page = String.join("/", call.path().subList(2, call.path().size()));
        String here = page.isEmpty() || page.equals("cancel") ? "methods" : page;
        return Texts.SPOKEN.stream()
                .map(code -> new Language(
                        code.substring(0, 2), Texts.name(code), address(here, code), code.startsWith(texts.language())))
                .toList();
    }

    /** Returns a page of a view. */
    <V> Page page(int status, Html.Template<V> template, V view) {
        return page(status, "", template, view);
    }

    /**
     * Returns a page of a view, with more of its policy. Browsers hold a form's policy against the whole way back to the shop, and
     * shops send their customers on: from http to https, to a host with www.
     */
    <V> Page page(int status, String more, Html.Template<V> template, V view) {
        String ancestors = flag("/payment_options/template/settings/iframe_mode") ? "http: https:" : "'self'";
        boolean leads = Stream.of("redirect_url", "cancel_url")
                .anyMatch(each -> !text("/payment_options/" + each).isEmpty());
        String policy = Html.policy(ancestors, leads ? "'self' http: https:" : "'self'") + more;
        return Html.page(status, policy, template, view);
    }
}
