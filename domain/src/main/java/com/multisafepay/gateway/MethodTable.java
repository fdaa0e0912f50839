package com.multisafepay.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.multisafepay.customer.Country;
import com.multisafepay.spec.ApiSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/** The table of payment methods beside the contract, read once when it is first asked for. */
final class MethodTable {

    static final Map<GatewayId, MethodRules> BY_ID = read();

    private MethodTable() {}

    private static Map<GatewayId, MethodRules> read() {
        try (InputStream json = ApiSpec.gateways()) {
            Map<GatewayId, MethodRules> byId = new HashMap<>();
            for (JsonNode row : new JsonMapper().readTree(json).path("gateways")) {
                MethodRules rules = rules(row);
                byId.put(rules.id(), rules);
                row.path("aliases").forEach(alias -> byId.put(GatewayId.of(alias.asText()), rules));
            }
            return Map.copyOf(byId);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MethodRules rules(JsonNode row) {
        return new MethodRules(
                GatewayId.of(row.path("id").asText()),
                row.path("name").asText(),
                MethodRules.Group.valueOf(row.path("group").asText().toUpperCase(Locale.ROOT)),
                row.path("direct").asBoolean(),
                row.path("payment_component").asBoolean(),
                set(row.path("required_direct"), JsonNode::asText),
                row.path("delivery_equals_billing").asBoolean(),
                text(row.path("phone_pattern")),
                text(row.path("locale")),
                row.path("cart_required").asBoolean(),
                set(row.path("tax_percentages"), JsonNode::asInt),
                set(row.path("currencies"), JsonNode::asText),
                set(row.path("countries"), code -> Country.of(code.asText())),
                limits(row.path("amounts")),
                row.path("manual_capture").isObject());
    }

    private static Map<String, MethodRules.Limits> limits(JsonNode byCurrency) {
        Map<String, MethodRules.Limits> limits = new HashMap<>();
        byCurrency
                .properties()
                .forEach(entry -> limits.put(
                        entry.getKey(),
                        new MethodRules.Limits(
                                number(entry.getValue().path("min")),
                                number(entry.getValue().path("max")))));
        return limits;
    }

    private static OptionalLong number(JsonNode node) {
        return node.isNumber() ? OptionalLong.of(node.asLong()) : OptionalLong.empty();
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() ? Optional.of(node.asText()) : Optional.empty();
    }

    private static <T> Set<T> set(JsonNode array, Function<JsonNode, T> value) {
        Set<T> values = new LinkedHashSet<>();
        array.forEach(node -> values.add(value.apply(node)));
        return values;
    }
}
