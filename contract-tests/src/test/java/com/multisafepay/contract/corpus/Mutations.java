package com.multisafepay.contract.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

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

    /** Returns all that can be made of a body whose data lie under the name. */
    static List<Mutation> of(ObjectNode body, String data) {
        List<Mutation> made = new ArrayList<>();
        below(body, body.get(data), "", made);
        return made;
    }

    private static void below(ObjectNode body, JsonNode place, String path, List<Mutation> made) {
        if (place instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                JsonNode original = object.get(name);
                String below = path.isEmpty() ? name : path + "." + name;
                below(body, original, below, made);
                for (JsonNode value : VALUES) {
                    object.set(name, value);
                    made.add(new Mutation(below, value, body.deepCopy()));
                }
                object.set(name, original);
            }
        } else if (place instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode original = array.get(i);
                below(body, original, path + "[" + i + "]", made);
                for (JsonNode value : VALUES) {
                    array.set(i, value);
                    made.add(new Mutation(path + "[" + i + "]", value, body.deepCopy()));
                }
                array.set(i, original);
            }
        }
    }
}
