package com.multisafepay.sandbox.internal.payment;

import static com.multisafepay.sandbox.internal.page.Html.tag;

import com.multisafepay.sandbox.internal.page.Html;
import com.multisafepay.sandbox.internal.pages.Page;
import com.multisafepay.sandbox.internal.pages.PageBackend;
import com.multisafepay.sandbox.internal.pages.PageOrder.Method;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** The form of a payment method. */
final class MethodPage {
    private static final int INVALID = 422;
    private static final Set<String> BRANDS = Set.of("AMEX", "MAESTRO", "MASTERCARD", "VISA");

    private final PageBackend backend;
    private final PaymentActions deeds;

    MethodPage(PageBackend backend, PaymentActions deeds) {
        this.backend = backend;
        this.deeds = deeds;
    }

    Page show(Visit visit, Method method) {
        MethodForm form = MethodForm.of(method, visit);
        return page(200, visit, method, form, SubmittedForm.fresh(visit, form.fields()));
    }

    Page submit(Visit visit, Method method, LocalDate today) {
        MethodForm form = MethodForm.of(method, visit);
        SubmittedForm filled = checked(method, SubmittedForm.posted(visit, form.fields(), today));
        return filled.errors().isEmpty()
                ? deeds.take(visit, method, form.next(), filled)
                : page(INVALID, visit, method, form, filled);
    }

    /** What one field says about another, or only the method knows. */
    private SubmittedForm checked(Method method, SubmittedForm filled) {
        if (filled.errors().containsKey(Field.CARD_NUMBER) || filled.errors().containsKey(Field.COUPON_NUMBER)) {
            return filled;
        }
        String number = filled.plain(Field.CARD_NUMBER);
        if (BRANDS.contains(method.id()) && !backend.cardBrand(number).equals(method.id())) {
            return filled.wrong(Field.CARD_NUMBER, "wrong.BRAND");
        }
        boolean codeless = !number.isEmpty() && backend.cardBrand(number).equals("MAESTRO");
        if (codeless && filled.values().getOrDefault(Field.CARD_CVC, "").isEmpty()) {
            return filled.right(Field.CARD_CVC);
        }
        if (filled.values().containsKey(Field.COUPON_NUMBER)) {
            OptionalLong balance = backend.couponBalance(filled.plain(Field.COUPON_NUMBER));
            return balance.isEmpty()
                    ? filled.wrong(Field.COUPON_NUMBER, "wrong.COUPON_UNKNOWN")
                    : balance.getAsLong() == 0 ? filled.wrong(Field.COUPON_NUMBER, "wrong.COUPON_EMPTY") : filled;
        }
        return filled;
    }

    private Page page(int status, Visit visit, Method method, MethodForm form, SubmittedForm filled) {
        Texts texts = visit.texts();
        FormView view = new FormView(texts, filled, options(texts));
        Html fields = tag("form")
                .attr("method", "post")
                .attr("action", visit.address("pay/" + method.id()))
                .attr("novalidate", "novalidate")
                .with(
                        view.summary(form.fields()),
                        intro(visit, method, form),
                        view.fields(form.fields()),
                        tag("button").attr("class", "wide").text(texts.text("confirm")));
        return new PageLayout(visit)
                .step(
                        status,
                        Choice.name(visit, method),
                        Html.of(
                                appButton(visit, method, "top"),
                                fields,
                                appButton(visit, method, "bottom"),
                                ways(visit)));
    }

    private static Html ways(Visit visit) {
        return Html.of(Links.allMethods(visit), Links.cancel(visit));
    }

    private static Html intro(Visit visit, Method method, MethodForm form) {
        Texts texts = visit.texts();
        String key = "intro." + form.next().name();
        return Html.of(
                tag("p").text(texts.has(key) ? texts.text(key) : "").when(texts.has(key)),
                tag("p").text(texts.text("intro.terms", method.name())).when(method.payLater()));
    }

    /** Bancontact's way to its app, above or below the card. */
    private static Html appButton(Visit visit, Method method, String place) {
        String settings = "/payment_options/settings/gateways/MISTERCASH/";
        String wanted = visit.text(settings + "mobile_pay_button_position").equals("top") ? "top" : "bottom";
        boolean shown = method.id().equals("MISTERCASH")
                && !visit.flag(settings + "disable_mobile_pay_button")
                && wanted.equals(place);
        return tag("p").attr("class", "way")
                .with(tag("a").attr("class", "button secondary wide")
                        .attr("href", visit.address("test/MISTERCASH"))
                        .text(visit.texts().text("app")))
                .when(shown);
    }

    private Map<Field, Map<String, String>> options(Texts texts) {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("P", texts.text("type.P"));
        types.put("B", texts.text("type.B"));
        return Map.of(Field.ISSUER, backend.myBankIssuers(), Field.CUSTOMER_TYPE, types);
    }
}
