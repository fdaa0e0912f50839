package com.multisafepay.sandbox.internal.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import com.multisafepay.spec.GatewayTable;
import com.multisafepay.spec.MethodSpec;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Selects the payment methods that an order can be paid by. */
final class OfferedMethods {
    /** The form that takes every brand of card; the brand shows from the number. */
    private static final String CARD = "CREDITCARD";

    private static final Comparator<MethodSpec> LOCAL_FIRST =
            Comparator.comparingInt(method -> method.countries().isEmpty()
                    ? Integer.MAX_VALUE
                    : method.countries().size());
    private static final int COUNTRY_STARTS = 3;

    private final GatewayTable gateways;
    private final PageOrder order;
    private final JsonNode request;
    private final long covered;
    private final boolean manualCapture;
    /** Tells by a method's id whether the order's site has it enabled. */
    private final Predicate<String> enabled;

    OfferedMethods(PageOrder order, StoredOrder stored, Pages.Parts parts) {
        this.gateways = parts.gateways();
        this.order = order;
        this.request = order.request();
        this.covered = order.covered();
        this.manualCapture = stored.ledger().manualCapture();
        this.enabled = method -> parts.enabled().test(stored.session().apiKey(), method);
    }

    List<MethodSpec> all(boolean everywhere) {
        String country = country(request);
        return gateways.all().stream()
                .filter(method -> method.listed() ? !method.card() : method.id().equals(CARD))
                .filter(method -> everywhere || country.isEmpty() || method.offeredIn(country))
                .filter(this::takes)
                .sorted(LOCAL_FIRST)
                .toList();
    }

    Optional<MethodSpec> method(String id) {
        boolean own = id.equals(request.path("gateway").asText(""));
        return gateways.find(id).filter(method -> own || takes(method));
    }

    List<String> brands() {
        return gateways.all().stream()
                .filter(method -> method.card() && method.listed())
                .filter(method -> method.currencies().contains(order.currency()))
                .map(MethodSpec::name)
                .toList();
    }

    private boolean takes(MethodSpec method) {
        boolean cartFits =
                !method.cartRequired() || !request.at("/shopping_cart/items").isEmpty();
        boolean captureFits = !manualCapture || method.manualCapture();
        long due = order.amount() - covered;
        boolean amountFits =
                due == 0 ? method.card() : method.limits(order.currency()).allow(due);
        return enabled.test(method.id())
                && method.currencies().contains(order.currency())
                && cartFits
                && captureFits
                && amountFits
                && (!method.coupon() || couponFits(method));
    }

    private boolean couponFits(MethodSpec method) {
        JsonNode settings = request.at("/payment_options/settings");
        JsonNode coupons = settings.path("coupons");
        Set<String> allowed = new TreeSet<>();
        coupons.path("allow").forEach(each -> allowed.add(each.asText()));
        return covered == 0
                && !coupons.path("disabled").asBoolean()
                && !settings.at("/fco/coupons/disabled").asBoolean()
                && (allowed.isEmpty() || allowed.contains(method.id()));
    }

    /** Returns the customer's country, else their locale's; empty where neither is known. */
    static String country(JsonNode request) {
        JsonNode customer = request.path("customer");
        return Stream.of(
                        customer.path("country").asText(""),
                        customer.path("locale").asText("").replaceFirst("^.{0," + COUNTRY_STARTS + "}", ""))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
    }
}
