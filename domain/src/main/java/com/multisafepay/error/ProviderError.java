package com.multisafepay.error;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * An error that the API sent, unchanged.
 *
 * @param httpStatus the status of the answer
 * @param code the API's error code ("Error codes" of MultiSafepay's documentation); empty where the answer held none
 * @param text the API's own words; empty when there were none
 * @param fields the fields that the API refused, each as {@code name: reason}; empty where it named none
 */
public record ProviderError(int httpStatus, OptionalInt code, String text, List<String> fields) {

    /** Keeps a copy of the list. */
    public ProviderError {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(fields, "fields");
        fields = List.copyOf(fields);
    }

    /**
     * An error with a code and no fields, as most answers have it.
     *
     * @param httpStatus the status of the answer
     * @param code the API's error code
     * @param text the API's own words
     * @return the error
     */
    public static ProviderError of(int httpStatus, int code, String text) {
        Objects.requireNonNull(text, "text");
        return new ProviderError(httpStatus, OptionalInt.of(code), text, List.of());
    }

    /** One line: words, code, fields and status, as far as there are any. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(text.isEmpty() ? "no reason given" : text);
        fields.forEach(field -> line.append("; ").append(field));
        line.append(" (HTTP ").append(httpStatus);
        code.ifPresent(number -> line.append(", code ").append(number));
        return line.append(')').toString();
    }
}
