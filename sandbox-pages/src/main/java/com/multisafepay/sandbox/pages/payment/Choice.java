package com.multisafepay.sandbox.pages.payment;

import com.multisafepay.sandbox.internal.pages.Pages.Page;
import com.multisafepay.spec.MethodSpec;
import java.util.List;

/**
 * The choice of a payment method.
 *
 * @param step what stands around it
 * @param groups the groups that have a method
 * @param coupons gift cards and vouchers, which are chosen less often
 */
record Choice(Step step, List<Group> groups, Group coupons) {
    /** The form that takes every brand of card; the brand shows from the number. */
    static final String CARD = "CREDITCARD";

    private static final List<String> GROUPS = List.of("banking", "card", "wallet", "bnpl", "prepaid");

    /** Methods of a kind. */
    record Group(String name, List<Option> options) {}

    /** A method to choose; {@code brands} are those of cards, else empty. */
    record Option(String id, String name, String brands) {}

    static Page show(Visit visit) {
        List<MethodSpec> methods = visit.order().methods(visit.allMethods());
        List<Group> groups = GROUPS.stream()
                .map(name -> new Group(
                        name,
                        methods.stream()
                                .filter(method -> method.group().equals(name) && !method.coupon())
                                .map(method -> option(visit, method))
                                .toList()))
                .filter(group -> !group.options().isEmpty())
                .toList();
        List<Option> coupons = methods.stream()
                .filter(MethodSpec::coupon)
                .map(method -> option(visit, method))
                .toList();
        Step step = new Step(visit, 200, visit.texts().text("choose"));
        return step.page(JtechoiceGenerated::render, new Choice(step, groups, new Group("coupon", coupons)));
    }

    private static Option option(Visit visit, MethodSpec method) {
        String brands = method.card() && !visit.hides("cc_logos")
                ? String.join(", ", visit.order().cardBrands())
                : "";
        return new Option(method.id(), name(visit, method), brands);
    }

    /** The name of a method; cards have one in the customer's language. */
    static String name(Visit visit, MethodSpec method) {
        return method.id().equals(CARD) ? visit.texts().text("group.card") : method.name();
    }
}
