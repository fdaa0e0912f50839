package com.multisafepay.internal.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.multisafepay.client.TolerantModel;
import com.multisafepay.internal.SharedMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON of an answer, written when it is asked for. */
final class AnswerJson {

    private final @Nullable TolerantModel model;
    private final String written;

    private AnswerJson(@Nullable TolerantModel model, String written) {
        this.model = model;
        this.written = written;
    }

    static AnswerJson of(@Nullable TolerantModel model) {
        return new AnswerJson(model, "{}");
    }

    static AnswerJson of(String text) {
        return new AnswerJson(null, text);
    }

    /** Returns the paths of the members that could not be read. */
    List<String> unread() {
        return model == null ? List.of() : model.unread();
    }

    /** Writes any value that was read. */
    static String text(Object value) {
        try {
            return SharedMapper.get().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer that was read cannot be written", e);
        }
    }

    String text() {
        return model == null ? written : text(model);
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
}
