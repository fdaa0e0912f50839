package com.multisafepay.contract.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Puts values of every other type and form in the place of every member and element of a body's data, one at a time. */
final class Mutations {

    /**
     * One changed body.
     *
     * @param path the member below the data, such as {@code costs[0].amount}
     * @param value what stands there now
     * @param body the whole body
     */
    record Mutation(String path, JsonNode value, JsonNode body) {}

    private static final List<JsonNode> VALUES;

    static {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> values = new ArrayList<>();
        for (String value : List.of(
                "null",
                "\"\"",
                "\" \"",
                "\"x\"",
                "\"10.00\"",
                "\"\u0661\u0660\"",
                "7",
                "-1.5",
                "1e99",
                "99999999999999999999",
                "true",
                "{}",
                "{\"a\":1}",
                "[]",
                "[[]]",
                "[null,7]")) {
            try {
                values.add(json.readTree(value));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
        VALUES = List.copyOf(values);
    }

    private Mutations() {}

    /** Shows all that can be made of a body whose data lie under the name, one after another; each is there only while it is shown. */
    static void each(ObjectNode body, String data, Consumer<Mutation> shown) {
        below(body, body.get(data), "", shown);
    }

    private static void below(ObjectNode body, JsonNode place, String path, Consumer<Mutation> shown) {
        if (place instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                JsonNode original = object.get(name);
                String below = path.isEmpty() ? name : path + "." + name;
                below(body, original, below, shown);
                for (JsonNode value : VALUES) {
                    object.set(name, value);
                    shown.accept(new Mutation(below, value, body));
                }
                object.set(name, original);
            }
        } else if (place instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode original = array.get(i);
                below(body, original, path + "[" + i + "]", shown);
                for (JsonNode value : VALUES) {
                    array.set(i, value);
                    shown.accept(new Mutation(path + "[" + i + "]", value, body));
                }
                array.set(i, original);
            }
        }
    }
}
