package com.multisafepay.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * The least and the greatest amount of an order, in minor units.
 *
 * @param min the least; empty for none
 * @param max the greatest; empty for none
 */
public record AmountLimits(OptionalLong min, OptionalLong max) {

    /** Checks that nothing is null. */
    public AmountLimits {
        Objects.requireNonNull(min, "min");
        Objects.requireNonNull(max, "max");
    }

    static AmountLimits of(JsonNode limits) {
        return new AmountLimits(amount(limits.path("min")), amount(limits.path("max")));
    }

    static Map<String, AmountLimits> byCurrency(JsonNode row) {
        Map<String, AmountLimits> limits = new HashMap<>();
        row.properties().forEach(each -> limits.put(each.getKey(), of(each.getValue())));
        return limits;
    }

    private static OptionalLong amount(JsonNode number) {
        return number.isNumber() ? OptionalLong.of(number.longValue()) : OptionalLong.empty();
    }

    /**
     * Returns whether an amount lies within the limits.
     *
     * @param minorUnits the amount
     * @return true within, limits included
     */
    public boolean allow(long minorUnits) {
        return minorUnits >= min.orElse(Long.MIN_VALUE) && minorUnits <= max.orElse(Long.MAX_VALUE);
    }
}
