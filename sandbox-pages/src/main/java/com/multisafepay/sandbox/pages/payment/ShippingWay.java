package com.multisafepay.sandbox.pages.payment;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.pages.Checkout.Shipping;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A way to ship that a FastCheckout order offers.
 *
 * @param id what tells it from the others
 * @param name what the customer sees
 * @param price in major units, without VAT
 * @param areas the countries that it goes to; empty for all
 * @param except the countries that it does not go to
 * @param delivers whether it goes to the customer's address, rather than to where they pick it up
 */
record ShippingWay(
        String id, String name, BigDecimal price, List<String> areas, List<String> except, boolean delivers) {
    private static final String PICKUP = "pickup";

    /** Returns the ways that a visitor's order offers. */
    static List<ShippingWay> of(Visit visit) {
        JsonNode options = visit.body().path("checkout_options");
        List<ShippingWay> ways = new ArrayList<>();
        if (options.path("no_shipping_method").asBoolean()) {
            return ways;
        }
        JsonNode methods = visit.checkout().waysToShip();
        for (JsonNode rate : methods.path("flat_rate_shipping")) {
            String id = rate.path("id").asText("");
            ways.add(way(id.isEmpty() ? "rate-" + ways.size() : id, rate, true));
        }
        if (methods.path(PICKUP).isObject()) {
            ways.add(way(PICKUP, methods.path(PICKUP), false));
        }
        String country = visit.text("/delivery/country");
        return shopIsAsked(visit)
                ? ways.stream().filter(way -> way.goesTo(country)).toList()
                : ways;
    }

    /** Returns whether the shop wants to be asked for the ways to ship the order. */
    static boolean shopIsAsked(Visit visit) {
        JsonNode options = visit.body().path("checkout_options");
        return options.path("use_shipping_notification").asBoolean()
                && !options.path("no_shipping_method").asBoolean()
                && options.path("shipping_methods").isEmpty();
    }

    private static ShippingWay way(String id, JsonNode told, boolean delivers) {
        return new ShippingWay(
                id,
                told.path("name").asText(id),
                told.path("price").decimalValue(),
                codes(told.path("allowed_areas")),
                codes(told.path("excluded_areas")),
                delivers);
    }

    private static List<String> codes(JsonNode list) {
        List<String> codes = new ArrayList<>();
        list.forEach(each -> codes.add(each.asText()));
        return codes;
    }

    /** Returns whether it is offered in a country. */
    boolean goesTo(String country) {
        return (areas.isEmpty() || areas.contains(country)) && !except.contains(country);
    }

    /** Returns the choice that the sandbox is told of. */
    Shipping chosen() {
        return new Shipping(name, price);
    }
}
