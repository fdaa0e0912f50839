package com.multisafepay.sandbox.pages.payment;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.pages.PageOrder;
import com.multisafepay.sandbox.internal.pages.Pages.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Asks before the payment of a FastCheckout where to send the order to, and how. */
final class CheckoutPage {
    private static final int INVALID = 422;
    private static final String FCO = "/payment_options/settings/fco/";
    private static final List<Field> PERSON = List.of(Field.FIRST_NAME, Field.LAST_NAME, Field.EMAIL);
    private static final List<Field> ADDRESS =
            List.of(Field.ADDRESS, Field.HOUSE_NUMBER, Field.ZIP_CODE, Field.CITY, Field.COUNTRY);

    private CheckoutPage() {}

    /** Returns whether there is something to ask that the order does not know yet. */
    static boolean asks(Visit visit) {
        boolean nowhere = wantsAddress(visit) && visit.body().path("delivery").isEmpty();
        boolean nobody = visit.flag(FCO + "checkout/customer/enabled")
                && visit.text("/customer/email").isEmpty();
        boolean ways = ShippingWay.shopIsAsked(visit) || !ShippingWay.of(visit).isEmpty();
        boolean notShipped = ways && !visit.checkout().cart().ships();
        return visit.text("/type").equals("checkout") && (nowhere || nobody || notShipped);
    }

    private static boolean wantsAddress(Visit visit) {
        return visit.flag(FCO + "shipping/address/required")
                || ShippingWay.shopIsAsked(visit)
                || ShippingWay.of(visit).stream().anyMatch(ShippingWay::delivers);
    }

    static Page show(Visit visit) {
        return page(200, visit, SubmittedForm.fresh(visit, fields(visit)));
    }

    /** Takes the answers, and goes on. */
    static Page submit(Visit visit, LocalDate today, Function<Visit, Page> on) {
        SubmittedForm filled = SubmittedForm.posted(visit, fields(visit), today);
        Optional<ShippingWay> way = ShippingWay.of(visit).stream()
                .filter(each -> each.id().equals(filled.plain(Field.SHIPPING)))
                .findFirst();
        boolean asks = ShippingWay.shopIsAsked(visit)
                && (way.isEmpty()
                        || goesElsewhere(visit, filled, Field.COUNTRY)
                        || goesElsewhere(visit, filled, Field.ZIP_CODE));
        if (!asks && way.isPresent() && !way.get().goesTo(filled.plain(Field.COUNTRY))) {
            return page(INVALID, visit, filled.wrong(Field.SHIPPING, "wrong.AREA"));
        }
        if (!filled.errors().isEmpty()) {
            return page(INVALID, visit, filled);
        }
        Map<String, String> person = new LinkedHashMap<>();
        fields(visit).stream()
                .filter(field -> field != Field.SHIPPING)
                .forEach(field -> person.put(field.key, filled.plain(field)));
        PageOrder order = visit.checkout().address(person, asks ? Optional.empty() : way.map(ShippingWay::chosen));
        if (!asks) {
            return on.apply(visit.of(order));
        }
        Visit told = visit.of(order.checkout().askForShipping().orElse(order));
        return ShippingWay.of(told).isEmpty()
                ? page(INVALID, told, filled.wrong(Field.COUNTRY, "wrong.NOWHERE"))
                : on.apply(told);
    }

    private static boolean goesElsewhere(Visit visit, SubmittedForm filled, Field field) {
        return !visit.text("/delivery/" + field.key).equals(filled.plain(field));
    }

    private static List<Field> fields(Visit visit) {
        List<Field> fields = new ArrayList<>(PERSON);
        if (wantsAddress(visit)) {
            fields.addAll(ADDRESS);
        }
        if (!ShippingWay.of(visit).isEmpty()) {
            fields.add(Field.SHIPPING);
        }
        return fields;
    }

    private static Page page(int status, Visit visit, SubmittedForm filled) {
        Step step = new Step(visit, status, visit.texts().text("address"));
        FormView form = FormView.of(visit.texts(), fields(visit), filled, options(visit));
        return step.page(JteaddressGenerated::render, new AddressView(step, form));
    }

    private static Map<Field, Map<String, String>> options(Visit visit) {
        List<String> allowed = new ArrayList<>();
        JsonNode countries = visit.body().at("/payment_options/allowed_countries");
        countries.forEach(each -> allowed.add(each.asText()));
        Map<String, String> ways = new LinkedHashMap<>();
        ShippingWay.of(visit)
                .forEach(way ->
                        ways.put(way.id(), way.name() + " · " + visit.texts().money(way.price(), visit.currency())));
        return Map.of(Field.COUNTRY, visit.texts().countries(allowed), Field.SHIPPING, ways);
    }
}
