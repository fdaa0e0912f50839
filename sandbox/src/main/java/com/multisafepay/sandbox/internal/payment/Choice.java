package com.multisafepay.sandbox.internal.payment;

import static com.multisafepay.sandbox.internal.page.Html.tag;

import com.multisafepay.sandbox.internal.page.Html;
import com.multisafepay.sandbox.internal.pages.Page;
import com.multisafepay.sandbox.internal.pages.PageOrder.Method;
import java.util.ArrayList;
import java.util.List;

/** The choice of a payment method. */
final class Choice {
    /** The form that takes every brand of card; the brand shows from the number. */
    static final String CARD = "CREDITCARD";

    private static final List<String> GROUPS = List.of("banking", "card", "wallet", "bnpl", "prepaid");

    private Choice() {}

    static Page show(Visit visit) {
        Texts texts = visit.texts();
        List<Method> methods = visit.order().methods(visit.allMethods());
        List<Html> groups = new ArrayList<>();
        for (String group : GROUPS) {
            List<Method> own = methods.stream()
                    .filter(method -> method.group().equals(group) && !method.coupon())
                    .toList();
            groups.add(group(visit, group, own).when(!own.isEmpty()));
        }
        List<Method> coupons = methods.stream().filter(Method::coupon).toList();
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

    private static Html group(Visit visit, String group, List<Method> methods) {
        return Html.of(tag("h3").text(visit.texts().text("group." + group)), list(visit, methods));
    }

    private static Html list(Visit visit, List<Method> methods) {
        List<Html> choices = new ArrayList<>();
        for (Method method : methods) {
            String brands = method.card() && !visit.hides("cc_logos")
                    ? String.join(", ", visit.order().cardBrands())
                    : "";
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
    static String name(Visit visit, Method method) {
        return method.id().equals(CARD) ? visit.texts().text("group.card") : method.name();
    }
}
