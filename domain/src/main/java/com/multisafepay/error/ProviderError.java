package com.multisafepay.error;

import com.multisafepay.audit.AnswerMetadata;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * An error that the API sent, unchanged.
 *
 * @param httpStatus the status of the answer
 * @param code the API's error code ("Error codes" of MultiSafepay's documentation); empty where the answer held none
 * @param text the API's own words; empty when there were none
 * @param fields the fields that the API refused, each as {@code name: reason}; empty where it named none
 * @param headers the headers of the answer, looked up in any case, secrets masked; empty where they are not known
 */
public record ProviderError(
        int httpStatus, OptionalInt code, String text, List<String> fields, Map<String, List<String>> headers) {

    /** Keeps copies of the list and the headers. */
    public ProviderError {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(fields, "fields");
        Objects.requireNonNull(headers, "headers");
        fields = List.copyOf(fields);
        headers = new AnswerMetadata(httpStatus, headers).headers();
    }

    /**
     * An error of an answer whose headers are not known.
     *
     * @param httpStatus the status of the answer
     * @param code the API's error code; empty where the answer held none
     * @param text the API's own words; empty when there were none
     * @param fields the fields that the API refused, each as {@code name: reason}
     */
    public ProviderError(int httpStatus, OptionalInt code, String text, List<String> fields) {
        this(httpStatus, code, text, fields, Map.of());
    }

    /**
     * Returns the status and the headers of the answer.
     *
     * @return what came with the answer
     */
    public AnswerMetadata metadata() {
        return new AnswerMetadata(httpStatus, headers);
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
