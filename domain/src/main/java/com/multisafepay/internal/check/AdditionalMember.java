package com.multisafepay.internal.check;

import com.multisafepay.client.TolerantModel;
import com.multisafepay.error.RequestRefusedException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Checks members of requests that the contract does not state. */
final class AdditionalMember {

    private static final int LONGEST_NAME = 100;

    private AdditionalMember() {}

    /** Returns an immutable copy of the members with one more. */
    static Map<String, Object> with(
            Class<? extends TolerantModel> request, Map<String, Object> members, String member, Object value) {
        Check.text("additional", member, 1, LONGEST_NAME);
        if (TolerantModel.declares(request, member)) {
            throw RequestRefusedException.of(
                    member, "must be set by its own method of the builder, since the contract states it");
        }
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(member, copy(member, value));
        return Collections.unmodifiableMap(more);
    }

    private static Object copy(String field, Object value) {
        if (value instanceof String
                || value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof BigDecimal
                || value instanceof BigInteger) {
            return value;
        } else if (value instanceof List<?> list) {
            return list.stream()
                    .map(each -> copy(field, Objects.requireNonNull(each, field)))
                    .toList();
        } else if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((name, each) -> copy.put(
                    String.valueOf(name), copy(field + "." + name, Objects.requireNonNull(each, field + "." + name))));
            return Map.copyOf(copy);
        }
        throw RequestRefusedException.of(
                field,
                "must be a text, a whole number, a BigDecimal, a boolean, or a list or map of these",
                value.getClass().getName());
    }
}
