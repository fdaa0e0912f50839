package com.multisafepay.sandbox.pages.payment;

import com.multisafepay.sandbox.internal.pages.PageBackend;
import com.multisafepay.sandbox.internal.pages.PageBackend.Outcome;
import com.multisafepay.sandbox.internal.pages.Pages.Page;
import com.multisafepay.spec.MethodSpec;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plays the page of the customer's bank that asks who they are: 3-D Secure. */
final class SecurePage {
    private static final String FIELD = "authentication";
    /** The results that customers can have of it, as the API tells them. */
    private static final List<String> RESULTS = List.of("Y", "A", "N", "U", "R", "C");

    private static final Set<String> PASSED = Set.of("Y", "A");

    private final PaymentActions actions;

    SecurePage(PaymentActions actions) {
        this.actions = actions;
    }

    /** Returns whether a card waits for its holder to be authenticated. */
    boolean waits(Visit visit, String method) {
        return visit.order().open()
                && visit.order().method().equals(method)
                && !number(visit).isEmpty();
    }

    Page show(Visit visit, MethodSpec method) {
        Step step = new Step(visit, 200, visit.texts().text("secure.heading"));
        return step.page(JtesecureGenerated::render, new SecureView(step, method, ending(visit), RESULTS));
    }

    /** Takes the chosen result; with a card that is documented to fail nobody passes, whatever is chosen. */
    Page submit(Visit visit, MethodSpec method) {
        String chosen = visit.call().field(FIELD);
        String result = RESULTS.contains(chosen) && PageBackend.authenticates(number(visit)) ? chosen : "N";
        return actions.pay(
                visit,
                method.id(),
                PASSED.contains(result) ? Outcome.BY_CARD : Outcome.NOT_AUTHENTICATED,
                Map.of(FIELD, result));
    }

    private static String number(Visit visit) {
        return visit.text("/gateway_info/" + Field.CARD_NUMBER.key);
    }

    private static String ending(Visit visit) {
        String number = number(visit);
        return number.substring(Math.max(0, number.length() - 4));
    }
}
