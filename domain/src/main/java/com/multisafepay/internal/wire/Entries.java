package com.multisafepay.internal.wire;

import com.multisafepay.client.TolerantModel;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.reporting.UnreadableEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a report: those that can be read, and those that cannot, each with its error.
 *
 * @param <T> what an entry is read as
 */
record Entries<T>(List<T> readable, List<UnreadableEntry> unreadable) {

    /**
     * Reads the data of an answer.
     *
     * @param answer the answer, which remembers what came in place of an entry
     * @param data its data, as far as they have the form that the contract states
     * @param read reads one entry, or throws what speaks against it
     */
    static <W extends TolerantModel, T> Entries<T> of(
            TolerantModel answer, Class<W> model, @Nullable List<@Nullable W> data, Function<W, T> read) {
        List<T> readable = new ArrayList<>();
        List<UnreadableEntry> unreadable = new ArrayList<>();
        Object sent = answer.asItCame("data") instanceof List<?> partial ? partial : data;
        if (sent instanceof List<?> entries) {
            for (Object entry : entries) {
                if (entry != null) {
                    try {
                        readable.add(read.apply(entry(model, entry)));
                    } catch (AnswerNotUnderstoodException error) {
                        unreadable.add(new UnreadableEntryData(error, json(entry)));
                    }
                }
            }
        }
        return new Entries<>(List.copyOf(readable), List.copyOf(unreadable));
    }

    private static <W> W entry(Class<W> model, Object entry) {
        if (!model.isInstance(entry)) {
            throw new AnswerNotUnderstoodException("an entry of its data is no object", null, null);
        }
        return model.cast(entry);
    }

    private static AnswerJson json(Object entry) {
        return entry instanceof TolerantModel model ? AnswerJson.of(model) : AnswerJson.of(AnswerJson.text(entry));
    }

    record UnreadableEntryData(AnswerNotUnderstoodException error, AnswerJson source) implements UnreadableEntry {
        @Override
        public String json() {
            return source.text();
        }

        @Override
        public String toString() {
            return "UnreadableEntry[" + error.getMessage() + "]";
        }
    }
}
