package com.multisafepay.sandbox.internal.payment;

import static com.multisafepay.sandbox.internal.page.Html.tag;

import com.multisafepay.sandbox.internal.contract.PaymentMethod;
import com.multisafepay.sandbox.internal.page.Html;
import com.multisafepay.sandbox.internal.page.Page;
import java.util.ArrayList;
import java.util.List;

/** The choice of a payment method. */
final class Choice {
    private static final List<String> GROUPS = List.of("banking", "card", "wallet", "bnpl", "prepaid");

    private final OfferedMethods offer;

    Choice(OfferedMethods offer) {
        this.offer = offer;
    }

    Page show(Visit visit) {
        Texts texts = visit.texts();
        List<PaymentMethod> methods = offer.of(visit);
        List<Html> groups = new ArrayList<>();
        for (String group : GROUPS) {
            List<PaymentMethod> own = methods.stream()
                    .filter(method -> method.group().equals(group) && !method.coupon())
                    .toList();
            groups.add(group(visit, group, own).when(!own.isEmpty()));
        }
        List<PaymentMethod> coupons =
                methods.stream().filter(PaymentMethod::coupon).toList();
        groups.add(tag("details")
                .with(tag("summary").text(texts.text("group.coupon")), list(visit, coupons))
                .when(!coupons.isEmpty()));
        Html choice = methods.isEmpty()
                ? tag("p").attr("class", "notice warn").text(texts.text("choose.none"))
                : tag("form")
                        .attr("method", "post")
                        .attr("action", visit.address("methods"))
                        .with(Html.of(groups));
        return new PageLayout(visit).step(200, texts.text("choose"), Html.of(choice, Links.cancel(visit)));
    }

    private Html group(Visit visit, String group, List<PaymentMethod> methods) {
        return Html.of(tag("h3").text(visit.texts().text("group." + group)), list(visit, methods));
    }

    private Html list(Visit visit, List<PaymentMethod> methods) {
        List<Html> choices = new ArrayList<>();
        for (PaymentMethod method : methods) {
            String brands = method.card() && !visit.hides("cc_logos") ? String.join(", ", offer.brands(visit)) : "";
            choices.add(tag("li")
                    .with(tag("button")
                            .attr("class", "method")
                            .attr("name", "method")
                            .attr("value", method.id())
                            .with(
                                    tag("span").text(name(visit, method) + ' '),
                                    tag("span")
                                            .attr("class", "hint")
                                            .text(brands)
                                            .when(!brands.isEmpty()))));
        }
        return tag("ul").attr("class", "methods").with(Html.of(choices));
    }

    /** The name of a method; cards have one in the customer's language. */
    static String name(Visit visit, PaymentMethod method) {
        return method.id().equals(OfferedMethods.CARD) ? visit.texts().text("group.card") : method.name();
    }
}
