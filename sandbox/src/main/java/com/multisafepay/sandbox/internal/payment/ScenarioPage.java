package com.multisafepay.sandbox.internal.payment;

import static com.multisafepay.sandbox.internal.page.Html.tag;

import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.contract.PaymentMethod;
import com.multisafepay.sandbox.internal.page.Html;
import com.multisafepay.sandbox.internal.page.Page;
import com.multisafepay.sandbox.internal.simulation.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Plays the customer's bank or wallet: who tests chooses what becomes of the payment. */
final class ScenarioPage {
    private static final int INVALID = 422;
    private static final String FIELD = "scenario";
    private static final List<Scenario> PAID_OR_CANCELLED = List.of(Scenario.SUCCESS, Scenario.CANCELLED);
    private static final List<Scenario> PAID = List.of(Scenario.SUCCESS);

    /** What MultiSafepay's own test platform offers; where nothing is documented, everything. */
    private static final Map<String, List<Scenario>> DOCUMENTED = Map.ofEntries(
            Map.entry("IDEAL", List.of(Scenario.SUCCESS, Scenario.FAILURE, Scenario.CANCELLED, Scenario.EXPIRED)),
            Map.entry("BELFIUS", PAID_OR_CANCELLED),
            Map.entry("CBC", PAID_OR_CANCELLED),
            Map.entry("KBC", PAID_OR_CANCELLED),
            Map.entry("DIRECTBANK", PAID_OR_CANCELLED),
            Map.entry("TRUSTLY", PAID_OR_CANCELLED),
            Map.entry("EPS", PAID_OR_CANCELLED),
            Map.entry("GIROPAY", PAID_OR_CANCELLED),
            Map.entry("BIZUM", List.of(Scenario.SUCCESS, Scenario.FAILURE, Scenario.CANCELLED)),
            Map.entry("BILLINK", List.of(Scenario.SUCCESS, Scenario.FAILURE, Scenario.CANCELLED)),
            Map.entry("PAYPAL", List.of(Scenario.SUCCESS, Scenario.CANCELLED, Scenario.EXPIRED)),
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

    Page show(Visit visit, PaymentMethod method) {
        return page(200, visit, method);
    }

    Page submit(Visit visit, PaymentMethod method) {
        Optional<Scenario> chosen = Arrays.stream(Scenario.values())
                .filter(each -> value(each).equals(visit.call().field(FIELD)))
                .findFirst();
        return chosen.map(each -> deeds.pay(visit, method.id(), each.course(), Json.object()))
                .orElseGet(() -> page(INVALID, visit, method));
    }

    private static Page page(int status, Visit visit, PaymentMethod method) {
        Texts texts = visit.texts();
        List<Scenario> all = Arrays.asList(Scenario.values());
        List<Scenario> documented = DOCUMENTED.getOrDefault(method.id(), all);
        List<Scenario> further =
                all.stream().filter(each -> !documented.contains(each)).toList();
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

    private static Html choices(Texts texts, String legend, List<Scenario> scenarios, boolean wrong) {
        List<Html> choices = new ArrayList<>();
        for (Scenario scenario : scenarios) {
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

    private static String value(Scenario scenario) {
        return scenario.name().toLowerCase(Locale.ROOT);
    }
}
