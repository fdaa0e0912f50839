package com.multisafepay.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the table of payment methods. It needs Jackson's {@code jackson-databind}, which this artifact does not bring along. Immutable and
 * thread-safe.
 */
public final class GatewayTable {

    private final Map<String, MethodSpec> methods = new LinkedHashMap<>();
    private final Map<String, String> aliases;
    private final Set<String> currencies;

    private GatewayTable(JsonNode table) {
        Map<String, String> spellings = new HashMap<>();
        for (JsonNode row : table.path("gateways")) {
            MethodSpec method = new MethodSpec(row);
            methods.put(method.id(), method);
            row.path("aliases").forEach(alias -> spellings.put(alias.asText(), method.id()));
        }
        aliases = Map.copyOf(spellings);
        currencies = methods.values().stream()
                .flatMap(method -> method.currencies().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Reads the table of this artifact.
     *
     * @return the table
     * @throws IllegalStateException if the file is missing from the artifact
     */
    public static GatewayTable bundled() {
        try (InputStream in = ApiSpec.gateways()) {
            return new GatewayTable(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns an id as the table spells it: upper case, and the present id for an older or second one.
     *
     * @param id an id in any case
     * @return the id that {@link #find} takes, whether or not the table has it
     */
    public String spelled(String id) {
        String upper = Objects.requireNonNull(id, "id").toUpperCase(Locale.ROOT);
        return aliases.getOrDefault(upper, upper);
    }

    /**
     * Returns the payment method of an id.
     *
     * @param id the id in the table's own spelling
     * @return empty for an id that the table does not have
     */
    public Optional<MethodSpec> find(String id) {
        return Optional.ofNullable(methods.get(Objects.requireNonNull(id, "id")));
    }

    /** {@return every payment method, in the table's order} */
    public List<MethodSpec> all() {
        return List.copyOf(methods.values());
    }

    /** {@return the present ids by their older or second spellings} */
    public Map<String, String> aliases() {
        return aliases;
    }

    /** {@return the ISO 4217 codes that at least one payment method takes} */
    public Set<String> currencies() {
        return currencies;
    }
}
