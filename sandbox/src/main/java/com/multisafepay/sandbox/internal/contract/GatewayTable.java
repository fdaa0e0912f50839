package com.multisafepay.sandbox.internal.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.multisafepay.spec.ApiSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/** The table of payment methods that ships beside the contract. */
public final class GatewayTable {
    private final Map<String, PaymentMethod> methods = new LinkedHashMap<>();
    private final Map<String, String> aliases = new HashMap<>();
    private final Set<String> currencies = new TreeSet<>();

    private GatewayTable(JsonNode table) {
        for (JsonNode row : table.path("gateways")) {
            PaymentMethod method = method(row);
            methods.put(method.id(), method);
            row.path("aliases").forEach(alias -> aliases.put(alias.asText(), method.id()));
            currencies.addAll(method.currencies());
        }
    }

    /** The table of the contract's artifact. */
    public static GatewayTable bundled() {
        try (InputStream in = ApiSpec.gateways()) {
            return new GatewayTable(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An id as the table spells it: upper case, and the present id for an old or second one. */
    public String spelled(String id) {
        String upper = id.toUpperCase(Locale.ROOT);
        return aliases.getOrDefault(upper, upper);
    }

    /** The method of an id in the table's own spelling. */
    public Optional<PaymentMethod> find(String id) {
        return Optional.ofNullable(methods.get(id));
    }

    /** Every method, in the table's order. */
    public List<PaymentMethod> all() {
        return new ArrayList<>(methods.values());
    }

    /** Every currency that at least one method takes. */
    public Set<String> currencies() {
        return currencies;
    }

    private static PaymentMethod method(JsonNode row) {
        return new PaymentMethod(
                row.path("id").asText(),
                row.path("name").asText(),
                row.path("group").asText(),
                row.path("coupon").asBoolean(),
                row.path("listed").asBoolean(),
                row.path("direct").asBoolean(),
                texts(row.path("currencies")),
                texts(row.path("countries")),
                percentages(row.path("tax_percentages")),
                number(row.path("manual_capture").path("days")),
                row.path("manual_capture").path("once").asBoolean(),
                Optional.of(row.path("expiry_seconds"))
                        .filter(JsonNode::isInt)
                        .map(seconds -> Duration.ofSeconds(seconds.longValue())),
                number(row.path("ship_days")),
                refunds(row.path("refunds")),
                offer(row));
    }

    private static PaymentMethod.Offer offer(JsonNode row) {
        Map<String, PaymentMethod.Limits> limits = new HashMap<>(limits(row.path("default_amounts")));
        limits.putAll(limits(row.path("amounts")));
        String customer = "customer.";
        return new PaymentMethod.Offer(
                List.copyOf(texts(row.path("preferred_countries"))),
                texts(row.path("required_direct")).stream()
                        .filter(field -> field.startsWith(customer))
                        .map(field -> field.substring(customer.length()))
                        .sorted()
                        .toList(),
                row.path("cart_required").asBoolean(),
                row.path("payment_component").asBoolean(),
                row.path("recurring").asBoolean(),
                row.path("manual_capture").isObject(),
                row.path("second_chance").asBoolean(true),
                Map.copyOf(limits));
    }

    private static Map<String, PaymentMethod.Limits> limits(JsonNode row) {
        Map<String, PaymentMethod.Limits> limits = new HashMap<>();
        row.properties().forEach(each -> limits.put(each.getKey(), limit(each.getValue())));
        return limits;
    }

    private static PaymentMethod.Limits limit(JsonNode row) {
        JsonNode max = row.path("max");
        return new PaymentMethod.Limits(
                row.path("min").asLong(),
                max.isIntegralNumber() ? OptionalLong.of(max.longValue()) : OptionalLong.empty());
    }

    private static PaymentMethod.Refunds refunds(JsonNode row) {
        return new PaymentMethod.Refunds(
                row.path("full").asBoolean(),
                row.path("partial").asBoolean(),
                row.path("once").asBoolean(),
                row.path("only_combined").asBoolean(),
                row.path("after_business_days").intValue(),
                number(row.path("days")));
    }

    private static Set<BigDecimal> percentages(JsonNode list) {
        Set<BigDecimal> percentages = new HashSet<>();
        list.forEach(each -> percentages.add(each.decimalValue()));
        return Set.copyOf(percentages);
    }

    private static OptionalInt number(JsonNode number) {
        return number.isInt() ? OptionalInt.of(number.intValue()) : OptionalInt.empty();
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(each -> texts.add(each.asText()));
        return Set.copyOf(texts);
    }
}
