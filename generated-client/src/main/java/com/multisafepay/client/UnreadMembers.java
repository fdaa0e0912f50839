package com.multisafepay.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the members of a model, and of the models below, that could not be read. */
final class UnreadMembers {

    private final List<String> paths = new ArrayList<>();

    private UnreadMembers() {}

    static List<String> of(TolerantModel model) {
        UnreadMembers unread = new UnreadMembers();
        unread.model("", model);
        return List.copyOf(unread.paths);
    }

    private void model(String prefix, TolerantModel model) {
        try {
            model.visit((name, value) -> {
                TolerantModel.AsItCame came = model.came(name.getValue());
                value(prefix + name.getValue(), came == null ? value : came.whole() ? came.read() : came.sent());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds what could not be read of a value, which is JSON where nothing could. */
    private void value(String path, @Nullable Object value) {
        if (value instanceof TolerantModel model) {
            model(path + ".", model);
        } else if (value instanceof JsonNode) {
            paths.add(path);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                value(path + "[" + i + "]", list.get(i));
            }
        }
    }
}
