package com.multisafepay.sandbox.pages.payment;

import com.multisafepay.sandbox.internal.pages.Pages.Page;
import com.multisafepay.spec.MethodSpec;
import java.util.List;
import java.util.function.Predicate;

/**
 * The choice of a payment method.
 *
 * @param step what stands around it
 * @param first the methods that customers of the country use most, at most six
 * @param groups the other ones by their kind, without kinds that have none
 * @param coupons gift cards and vouchers, which are chosen less often
 */
record Choice(Step step, List<Option> first, List<Group> groups, Group coupons) {
    /** The form that takes every brand of card; the brand shows from the number. */
    static final String CARD = "CREDITCARD";

    private static final List<String> GROUPS = List.of("banking", "card", "wallet", "bnpl", "prepaid");

    /** Methods that many customers know, in the order that they are offered first where their country has them. */
    private static final List<String> KNOWN = List.of(
            "IDEAL",
            "MISTERCASH",
            "BIZUM",
            "MBWAY",
            "MULTIBANCO",
            "MYBANK",
            "EPS",
            "DOTPAY",
            CARD,
            "PAYPAL",
            "KLARNA",
            "APPLEPAY",
            "GOOGLEPAY",
            "BANKTRANS");

    private static final int MOST_FIRST = 6;

    /** Methods of a kind. */
    record Group(String name, List<Option> options) {}

    /** A method to choose; {@code brands} are those of cards, else empty. */
    record Option(String id, String name, String brands, Mark mark) {}

    static Page show(Visit visit) {
        List<MethodSpec> methods = visit.checkout().methods(visit.allMethods());
        List<MethodSpec> first = first(methods, visit.checkout().country());
        List<MethodSpec> others =
                methods.stream().filter(method -> !first.contains(method)).toList();
        List<Group> groups = GROUPS.stream()
                .map(name -> group(visit, name, others, method -> method.group().equals(name) && !method.coupon()))
                .filter(group -> !group.options().isEmpty())
                .toList();
        Group coupons = group(visit, "coupon", others, MethodSpec::coupon);
        Step step = new Step(visit, 200, visit.texts().text("choose"));
        Choice choice = new Choice(
                step, first.stream().map(method -> option(visit, method)).toList(), groups, coupons);
        return step.page(JtechoiceGenerated::render, choice);
    }

    /** Returns whether no method fits the order. */
    boolean none() {
        return first.isEmpty() && !more();
    }

    /** Returns whether there are methods behind the first ones. */
    boolean more() {
        return !groups.isEmpty() || !coupons.options().isEmpty();
    }

    private static List<MethodSpec> first(List<MethodSpec> methods, String country) {
        return KNOWN.stream()
                .flatMap(id -> methods.stream().filter(method -> method.id().equals(id)))
                .filter(method -> method.offeredIn(country))
                .limit(MOST_FIRST)
                .toList();
    }

    private static Group group(Visit visit, String name, List<MethodSpec> methods, Predicate<MethodSpec> belongs) {
        return new Group(
                name,
                methods.stream()
                        .filter(belongs)
                        .map(method -> option(visit, method))
                        .toList());
    }

    private static Option option(Visit visit, MethodSpec method) {
        String brands = method.card() && !visit.hides("cc_logos")
                ? String.join(", ", visit.checkout().cardBrands())
                : "";
        return new Option(method.id(), name(visit, method), brands, Mark.of(method));
    }

    /** Returns the name of a method in the customer's language; a brand keeps its own. */
    static String name(Visit visit, MethodSpec method) {
        String key = method.id().equals(CARD) ? "group.card" : "method." + method.id();
        return visit.texts().has(key) ? visit.texts().text(key) : method.name();
    }
}
