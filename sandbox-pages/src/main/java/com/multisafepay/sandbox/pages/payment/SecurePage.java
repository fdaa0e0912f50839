package com.multisafepay.sandbox.pages.payment;

import com.multisafepay.sandbox.internal.pages.PageBackend.Outcome;
import com.multisafepay.sandbox.internal.pages.Pages.Page;
import com.multisafepay.spec.MethodSpec;
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

    Page show(Visit visit, MethodSpec method) {
        Step step = new Step(visit, 200, visit.texts().text("secure.heading"));
        return step.page(JtesecureGenerated::render, new SecureView(step, method, ending(visit)));
    }

    Page submit(Visit visit, MethodSpec method) {
        boolean authenticated = visit.call().field(FIELD).equals("Y");
        return deeds.pay(
                visit,
                method.id(),
                authenticated ? Outcome.BY_CARD : Outcome.NOT_AUTHENTICATED,
                Map.of(FIELD, authenticated ? "Y" : "N"));
    }

    private static String number(Visit visit) {
        return visit.text("/gateway_info/" + Field.CARD_NUMBER.key);
    }

    private static String ending(Visit visit) {
        String number = number(visit);
        return number.substring(Math.max(0, number.length() - 4));
    }
}
