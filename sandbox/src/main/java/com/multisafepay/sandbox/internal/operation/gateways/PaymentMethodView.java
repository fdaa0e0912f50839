package com.multisafepay.sandbox.internal.operation.gateways;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.spec.AmountLimits;
import com.multisafepay.spec.MethodSpec;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells a payment method with what it takes and needs. */
final class PaymentMethodView {
    private static final String PICTURES = "https://testmedia.multisafepay.com/img/methods/";

    private static final String CUSTOMER = "customer.";

    private PaymentMethodView() {}

    /** A method, its limits in a currency; brands are those that go by a collective method. */
    static ObjectNode of(MethodSpec method, Optional<String> currency, List<MethodSpec> brands) {
        ObjectNode told = Json.object();
        told.put("id", method.id());
        told.put("name", method.name());
        told.put("type", type(method));
        told.putObject("additional_data");
        AmountLimits limits = method.limits(currency(method, currency));
        ObjectNode amount =
                told.putObject("allowed_amount").put("min", limits.min().orElse(0));
        limits.max().ifPresentOrElse(max -> amount.put("max", max), () -> amount.putNull("max"));
        texts(told.putArray("allowed_countries"), method.countries());
        texts(told.putArray("allowed_currencies"), method.currencies());
        texts(told.putArray("preferred_countries"), method.preferredCountries());
        apps(told.putObject("apps"), method);
        ArrayNode all = told.putArray("brands");
        brands.forEach(brand -> brand(all.addObject(), brand));
        pictures(told.putObject("icon_urls"), method);
        texts(told.putArray("required_customer_data"), customerData(method));
        told.put("shopping_cart_required", method.cartRequired());
        tokenization(told.putObject("tokenization"), method);
        told.putObject("manual_capture")
                .put("is_enabled", method.manualCapture())
                .put("supported", method.manualCapture());
        told.put("is_wallet", method.group().equals("wallet"));
        return told;
    }

    /** Returns the members of the customer that a direct order needs. */
    private static List<String> customerData(MethodSpec method) {
        return method.requiredDirect().stream()
                .filter(field -> field.startsWith(CUSTOMER))
                .map(field -> field.substring(CUSTOMER.length()))
                .sorted()
                .toList();
    }

    /** The word for a method's kind. */
    static String type(MethodSpec method) {
        return method.coupon() ? "coupon" : "payment-method";
    }

    /** The currency that limits are stated in: the one that was named, else euros, else the method's first. */
    static String currency(MethodSpec method, Optional<String> named) {
        return named.orElseGet(() -> method.currencies().contains("EUR")
                ? "EUR"
                : method.currencies().stream().sorted().findFirst().orElse("EUR"));
    }

    private static void apps(ObjectNode told, MethodSpec method) {
        boolean code = method.id().equals("MISTERCASH");
        told.putObject("fastcheckout").put("is_enabled", true).putObject("qr").put("supported", code);
        told.putObject("payment_components")
                .put("is_enabled", method.component())
                .put("has_fields", method.card() || method.payLater())
                .putObject("qr")
                .put("supported", code);
    }

    private static void brand(ObjectNode told, MethodSpec brand) {
        told.put("id", brand.id()).put("name", brand.name());
        pictures(told.putObject("icon_urls"), brand);
        texts(told.putArray("allowed_countries"), brand.countries());
    }

    private static void tokenization(ObjectNode told, MethodSpec method) {
        boolean recurring = method.recurring();
        told.put("is_enabled", recurring);
        if (recurring) {
            told.putObject("models")
                    .put("cardonfile", true)
                    .put("subscription", true)
                    .put("unscheduled", true);
        } else {
            told.putNull("models");
        }
    }

    private static void pictures(ObjectNode told, MethodSpec method) {
        String name = method.id().toLowerCase(Locale.ROOT);
        told.put("large", PICTURES + "3x/" + name + ".png")
                .put("medium", PICTURES + "2x/" + name + ".png")
                .put("vector", PICTURES + "svg/" + name + ".svg");
    }

    private static void texts(ArrayNode told, Collection<String> texts) {
        texts.stream().sorted().forEach(told::add);
    }
}
