package com.multisafepay.sandbox.internal.payment;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.contract.GatewayTable;
import com.multisafepay.sandbox.internal.contract.PaymentMethod;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which payment methods an order can be paid by. */
final class OfferedMethods {
    /** The form that takes every brand of card; the brand shows from the number. */
    static final String CARD = "CREDITCARD";

    private static final Comparator<PaymentMethod> LOCAL_FIRST =
            Comparator.comparingInt(method -> method.countries().isEmpty()
                    ? Integer.MAX_VALUE
                    : method.countries().size());
    private static final int COUNTRY_STARTS = 3;

    private final GatewayTable gateways;

    OfferedMethods(GatewayTable gateways) {
        this.gateways = gateways;
    }

    /** The methods to choose from, those of the fewest countries first; cards are one choice. */
    List<PaymentMethod> of(Visit visit) {
        String country = country(visit);
        boolean everywhere = visit.allMethods() || country.isEmpty();
        return gateways.all().stream()
                .filter(method -> method.listed() ? !method.card() : method.id().equals(CARD))
                .filter(method -> everywhere || method.offeredIn(country))
                .filter(method -> takes(method, visit))
                .sorted(LOCAL_FIRST)
                .toList();
    }

    /** A method that this order can be paid by, wherever the customer is. */
    Optional<PaymentMethod> method(Visit visit, String id) {
        return gateways.find(id).filter(method -> id.equals(own(visit)) || takes(method, visit));
    }

    /** The method that the order names; empty where it names none. */
    static String own(Visit visit) {
        return visit.text("/gateway");
    }

    /** The names of the card brands that take the order's currency. */
    List<String> brands(Visit visit) {
        return gateways.all().stream()
                .filter(method -> method.card() && method.listed())
                .filter(method -> method.currencies().contains(visit.currency()))
                .map(PaymentMethod::name)
                .toList();
    }

    private static boolean takes(PaymentMethod method, Visit visit) {
        boolean cartFits = !method.offer().cartRequired()
                || !visit.body().at("/shopping_cart/items").isEmpty();
        boolean captureFits =
                !visit.order().ledger().manualCapture() || method.offer().manualCapture();
        boolean amountFits = visit.amount() == 0
                ? method.card()
                : method.offer().limits(visit.currency()).hold(visit.amount());
        return method.currencies().contains(visit.currency())
                && cartFits
                && captureFits
                && amountFits
                && (!method.coupon() || couponFits(method, visit));
    }

    private static boolean couponFits(PaymentMethod method, Visit visit) {
        JsonNode coupons = visit.body().at("/payment_options/settings/coupons");
        Set<String> allowed = new TreeSet<>();
        coupons.path("allow").forEach(each -> allowed.add(each.asText()));
        return visit.covered() == 0
                && !coupons.path("disabled").asBoolean()
                && !visit.flag("/payment_options/settings/fco/coupons/disabled")
                && (allowed.isEmpty() || allowed.contains(method.id()));
    }

    /** The customer's country, else their locale's. */
    private static String country(Visit visit) {
        String country = visit.text("/customer/country");
        String locale = visit.text("/customer/locale");
        boolean known = !country.isEmpty() || locale.length() <= COUNTRY_STARTS;
        return known ? country : locale.substring(COUNTRY_STARTS);
    }
}
