package com.multisafepay.sandbox.pages.payment;

import com.multisafepay.sandbox.internal.pages.PageBackend;
import com.multisafepay.sandbox.internal.pages.Pages.Page;
import com.multisafepay.sandbox.pages.layout.Texts;
import com.multisafepay.spec.MethodSpec;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The form of a payment method. */
final class MethodPage {
    private static final int INVALID = 422;
    private static final Set<String> BRANDS = Set.of("AMEX", "MAESTRO", "MASTERCARD", "VISA");

    private final PaymentActions actions;

    MethodPage(PaymentActions actions) {
        this.actions = actions;
    }

    Page show(Visit visit, MethodSpec method) {
        MethodForm form = MethodForm.of(method, visit);
        List<TestChoice> testData = testData(visit, method, form);
        SubmittedForm filled = SubmittedForm.fresh(visit, form.fields()).with(TestChoice.chosen(visit, testData));
        return page(200, visit, method, form, filled, testData);
    }

    Page submit(Visit visit, MethodSpec method, LocalDate today) {
        MethodForm form = MethodForm.of(method, visit);
        SubmittedForm filled = checked(method, SubmittedForm.posted(visit, form.fields(), today));
        return filled.errors().isEmpty()
                ? actions.take(visit, method, form.next(), filled)
                : page(INVALID, visit, method, form, filled, testData(visit, method, form));
    }

    /** Checks what one field says about another, or only the method knows. */
    private SubmittedForm checked(MethodSpec method, SubmittedForm filled) {
        if (filled.errors().containsKey(Field.CARD_NUMBER) || filled.errors().containsKey(Field.COUPON_NUMBER)) {
            return filled;
        }
        String number = filled.plain(Field.CARD_NUMBER);
        if (!number.isEmpty() && !PageBackend.cardNumber(number)) {
            return filled.wrong(Field.CARD_NUMBER, "wrong.CARD_NUMBER");
        }
        if (BRANDS.contains(method.id()) && !PageBackend.cardBrand(number).equals(method.id())) {
            return filled.wrong(Field.CARD_NUMBER, "wrong.BRAND");
        }
        boolean codeless = !number.isEmpty() && PageBackend.cardBrand(number).equals("MAESTRO");
        if (codeless && filled.values().getOrDefault(Field.CARD_CVC, "").isEmpty()) {
            return filled.right(Field.CARD_CVC);
        }
        if (filled.values().containsKey(Field.COUPON_NUMBER)) {
            Long balance = PageBackend.coupons().get(filled.plain(Field.COUPON_NUMBER));
            return balance == null
                    ? filled.wrong(Field.COUPON_NUMBER, "wrong.COUPON_UNKNOWN")
                    : balance == 0 ? filled.wrong(Field.COUPON_NUMBER, "wrong.COUPON_EMPTY") : filled;
        }
        return filled;
    }

    private List<TestChoice> testData(Visit visit, MethodSpec method, MethodForm form) {
        return TestChoice.of(visit, method, form.fields(), actions.today());
    }

    private Page page(
            int status,
            Visit visit,
            MethodSpec method,
            MethodForm form,
            SubmittedForm filled,
            List<TestChoice> testData) {
        Texts texts = visit.texts();
        String intro = "intro." + form.next().name();
        Step step = new Step(visit, status, Choice.name(visit, method));
        return step.page(
                JtemethodGenerated::render,
                new MethodView(
                        step,
                        method,
                        FormView.of(texts, form.fields(), filled, options(texts)),
                        texts.has(intro) ? texts.text(intro) : "",
                        appButton(visit, method),
                        testData,
                        button(step, form.next())));
    }

    /** Returns the text of the button: it names the amount unless nothing is paid yet, or not all of it, or the order only keeps a card. */
    private static String button(Step step, MethodForm.Next next) {
        boolean pays = next != MethodForm.Next.TRANSFER
                && next != MethodForm.Next.COUPON
                && step.visit().amount() > 0;
        Texts texts = step.visit().texts();
        return pays ? texts.text("button.pay", step.due()) : texts.text("confirm");
    }

    /** Returns the place of Bancontact's way to its app: above or below the card; empty where there is none. */
    private static String appButton(Visit visit, MethodSpec method) {
        String settings = "/payment_options/settings/gateways/MISTERCASH/";
        if (!method.id().equals("MISTERCASH") || visit.flag(settings + "disable_mobile_pay_button")) {
            return "";
        }
        return visit.text(settings + "mobile_pay_button_position").equals("top") ? "top" : "bottom";
    }

    private Map<Field, Map<String, String>> options(Texts texts) {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("P", texts.text("type.P"));
        types.put("B", texts.text("type.B"));
        return Map.of(Field.ISSUER, PageBackend.myBankIssuers(), Field.CUSTOMER_TYPE, types);
    }
}
