package com.multisafepay.internal.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.multisafepay.client.TolerantJson;
import com.multisafepay.client.TolerantModel;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The JSON of an answer, written when it is asked for. */
final class AnswerJson {

    private final Supplier<String> text;

    private AnswerJson(Supplier<String> text) {
        this.text = text;
    }

    static AnswerJson of(@Nullable TolerantModel model) {
        return new AnswerJson(() -> model == null ? "{}" : Writing.text(model));
    }

    static AnswerJson of(String text) {
        return new AnswerJson(() -> text);
    }

    String text() {
        return text.get();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof AnswerJson json && json.text().equals(text()));
    }

    /** Leaves telling answers apart to the members beside it: writing the JSON would cost more. */
    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return "{...}";
    }

    private static final class Writing {

        private static final JsonMapper MAPPER = TolerantJson.newMapper();

        private static String text(TolerantModel model) {
            try {
                return MAPPER.writeValueAsString(model);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("an answer that was read cannot be written", e);
            }
        }
    }
}
