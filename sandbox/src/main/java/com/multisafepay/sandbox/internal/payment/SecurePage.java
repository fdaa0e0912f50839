package com.multisafepay.sandbox.internal.payment;

import static com.multisafepay.sandbox.internal.page.Html.tag;

import com.multisafepay.sandbox.internal.page.Html;
import com.multisafepay.sandbox.internal.pages.Page;
import com.multisafepay.sandbox.internal.pages.PageBackend.Outcome;
import com.multisafepay.sandbox.internal.pages.PageOrder.Method;
import java.util.Map;

/** Plays the page of the customer's bank that asks who they are: 3-D Secure. */
final class SecurePage {
    private static final String FIELD = "authentication";

    private final PaymentActions deeds;

    SecurePage(PaymentActions deeds) {
        this.deeds = deeds;
    }

    /** Whether a card waits for its holder to be authenticated. */
    boolean waits(Visit visit, String method) {
        return visit.order().open()
                && visit.order().method().equals(method)
                && !number(visit).isEmpty();
    }

    Page show(Visit visit, Method method) {
        Texts texts = visit.texts();
        Html form = tag("form")
                .attr("method", "post")
                .attr("action", visit.address("secure/" + method.id()))
                .with(
                        tag("p").attr("class", "notice").text(texts.text("secure.intro", ending(visit))),
                        tag("fieldset")
                                .with(
                                        tag("legend").text(texts.text("secure")),
                                        choice(texts, "Y", true),
                                        choice(texts, "N", false)),
                        tag("button").attr("class", "wide").text(texts.text("secure.button")));
        return new PageLayout(visit).step(200, texts.text("secure.heading"), form);
    }

    Page submit(Visit visit, Method method) {
        boolean authenticated = visit.call().field(FIELD).equals("Y");
        return deeds.pay(
                visit,
                method.id(),
                authenticated ? Outcome.BY_CARD : Outcome.NOT_AUTHENTICATED,
                Map.of(FIELD, authenticated ? "Y" : "N"));
    }

    private static Html choice(Texts texts, String value, boolean checked) {
        return Widgets.radio(
                tag("input").attr("name", FIELD).attr("value", value).flag("checked", checked),
                texts.text("secure." + value));
    }

    private static String number(Visit visit) {
        return visit.text("/gateway_info/" + Field.CARD_NUMBER.key);
    }

    private static String ending(Visit visit) {
        String number = number(visit);
        return number.substring(Math.max(0, number.length() - 4));
    }
}
