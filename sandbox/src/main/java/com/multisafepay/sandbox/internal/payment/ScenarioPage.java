package com.multisafepay.sandbox.internal.payment;

import static com.multisafepay.sandbox.internal.page.Html.tag;

import com.multisafepay.sandbox.internal.page.Html;
import com.multisafepay.sandbox.internal.pages.Page;
import com.multisafepay.sandbox.internal.pages.PageBackend.Outcome;
import com.multisafepay.sandbox.internal.pages.PageOrder.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Plays the customer's bank or wallet: who tests chooses what becomes of the payment. */
final class ScenarioPage {
    private static final int INVALID = 422;
    private static final String FIELD = "scenario";
    private static final List<Outcome> ALL =
            List.of(Outcome.SUCCESS, Outcome.FAILURE, Outcome.CANCELLED, Outcome.EXPIRED, Outcome.UNCLEARED);
    private static final List<Outcome> PAID_OR_CANCELLED = List.of(Outcome.SUCCESS, Outcome.CANCELLED);
    private static final List<Outcome> PAID = List.of(Outcome.SUCCESS);

    /** What MultiSafepay's own test platform offers; where nothing is documented, everything. */
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

    private final PaymentActions deeds;

    ScenarioPage(PaymentActions deeds) {
        this.deeds = deeds;
    }

    Page show(Visit visit, Method method) {
        return page(200, visit, method);
    }

    Page submit(Visit visit, Method method) {
        Optional<Outcome> chosen = ALL.stream()
                .filter(each -> value(each).equals(visit.call().field(FIELD)))
                .findFirst();
        return chosen.map(each -> deeds.pay(visit, method.id(), each, Map.of()))
                .orElseGet(() -> page(INVALID, visit, method));
    }

    private static Page page(int status, Visit visit, Method method) {
        Texts texts = visit.texts();
        List<Outcome> documented = DOCUMENTED.getOrDefault(method.id(), ALL);
        List<Outcome> further =
                ALL.stream().filter(each -> !documented.contains(each)).toList();
        boolean wrong = status == INVALID;
        Html form = tag("form")
                .attr("method", "post")
                .attr("action", visit.address("test/" + method.id()))
                .attr("novalidate", "novalidate")
                .with(
                        Widgets.errors(
                                        texts,
                                        tag("p").with(tag("a").attr("href", "#scenario-" + value(documented.get(0)))
                                                .text(texts.text("scenario.missing"))))
                                .when(wrong),
                        tag("p").attr("class", "notice").text(texts.text("scenario.intro", method.name())),
                        choices(texts, "scenario", documented, wrong),
                        choices(texts, "scenario.further", further, false).when(!further.isEmpty()),
                        tag("button").attr("class", "wide").text(texts.text("scenario.button")));
        return new PageLayout(visit)
                .step(status, texts.text("scenario.heading", method.name()), Html.of(form, Links.allMethods(visit)));
    }

    private static Html choices(Texts texts, String legend, List<Outcome> scenarios, boolean wrong) {
        List<Html> choices = new ArrayList<>();
        for (Outcome scenario : scenarios) {
            choices.add(Widgets.radio(
                    tag("input")
                            .attr("id", "scenario-" + value(scenario))
                            .attr("name", FIELD)
                            .attr("value", value(scenario)),
                    texts.text("scenario." + value(scenario))));
        }
        return tag("fieldset")
                .attrIf("aria-describedby", wrong ? "scenario-error" : "")
                .with(
                        tag("legend").text(texts.text(legend)),
                        tag("span")
                                .attr("class", "error")
                                .attr("id", "scenario-error")
                                .text(texts.text("scenario.missing"))
                                .when(wrong),
                        Html.of(choices));
    }

    private static String value(Outcome scenario) {
        return scenario.name().toLowerCase(Locale.ROOT);
    }
}
