package com.multisafepay.sandbox.pages.payment;

import com.multisafepay.sandbox.internal.pages.PageBackend.Outcome;
import com.multisafepay.sandbox.internal.pages.Pages.Page;
import com.multisafepay.spec.MethodSpec;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Plays the customer's bank or wallet: who tests chooses what becomes of the payment. */
final class ScenarioPage {
    private static final int INVALID = 422;
    private static final String FIELD = "scenario";
    private static final List<Outcome> ALL =
            List.of(Outcome.SUCCESS, Outcome.FAILURE, Outcome.CANCELLED, Outcome.EXPIRED, Outcome.UNCLEARED);
    private static final List<Outcome> PAID_OR_CANCELLED = List.of(Outcome.SUCCESS, Outcome.CANCELLED);
    private static final List<Outcome> PAID = List.of(Outcome.SUCCESS);

    /** The scenarios of MultiSafepay's own test platform; where none is documented, all. */
    private static final Map<String, List<Outcome>> DOCUMENTED = Map.ofEntries(
            Map.entry("IDEAL", List.of(Outcome.SUCCESS, Outcome.FAILURE, Outcome.CANCELLED, Outcome.EXPIRED)),
            Map.entry("BELFIUS", PAID_OR_CANCELLED),
            Map.entry("CBC", PAID_OR_CANCELLED),
            Map.entry("KBC", PAID_OR_CANCELLED),
            Map.entry("DIRECTBANK", PAID_OR_CANCELLED),
            Map.entry("TRUSTLY", PAID_OR_CANCELLED),
            Map.entry("EPS", PAID_OR_CANCELLED),
            Map.entry("GIROPAY", PAID_OR_CANCELLED),
            Map.entry("BIZUM", List.of(Outcome.SUCCESS, Outcome.FAILURE, Outcome.CANCELLED)),
            Map.entry("BILLINK", List.of(Outcome.SUCCESS, Outcome.FAILURE, Outcome.CANCELLED)),
            Map.entry("PAYPAL", List.of(Outcome.SUCCESS, Outcome.CANCELLED, Outcome.EXPIRED)),
            Map.entry("DOTPAY", PAID),
            Map.entry("MISTERCASH", PAID),
            Map.entry("ALIPAY", PAID),
            Map.entry("AMAZONBTN", PAID),
            Map.entry("WECHAT", PAID),
            Map.entry("IN3", PAID),
            Map.entry("EDENCOM", PAID),
            Map.entry("EDENCO", PAID),
            Map.entry("EDENRES", PAID),
            Map.entry("EDENSPORTS", PAID));

    private final PaymentActions actions;

    ScenarioPage(PaymentActions actions) {
        this.actions = actions;
    }

    Page show(Visit visit, MethodSpec method) {
        return page(200, visit, method);
    }

    Page submit(Visit visit, MethodSpec method) {
        Optional<Outcome> chosen = ALL.stream()
                .filter(each -> value(each).equals(visit.call().field(FIELD)))
                .findFirst();
        return chosen.map(each -> actions.pay(visit, method.id(), each, Map.of()))
                .orElseGet(() -> page(INVALID, visit, method));
    }

    private static Page page(int status, Visit visit, MethodSpec method) {
        List<Outcome> documented = DOCUMENTED.getOrDefault(method.id(), ALL);
        Step step = new Step(visit, status, visit.texts().text("scenario.heading", method.name()));
        return step.page(
                JtescenarioGenerated::render,
                new ScenarioView(
                        step,
                        method,
                        values(documented.stream()),
                        values(ALL.stream().filter(each -> !documented.contains(each)))));
    }

    private static List<String> values(Stream<Outcome> scenarios) {
        return scenarios.map(ScenarioPage::value).toList();
    }

    private static String value(Outcome scenario) {
        return scenario.name().toLowerCase(Locale.ROOT);
    }
}
