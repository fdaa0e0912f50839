package com.multisafepay.spec.compatibility;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;

/**
 * Changes a contract in memory by steps such as {@code set POINTER JSON}, joined by {@code &&}: {@code set} and {@code remove} a member, {@code move} it to another
 * pointer, {@code append} a value to a list and {@code drop} it from one.
 */
final class Patch {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Patch() {}

    /** Returns a copy of a contract after all steps. */
    static JsonNode apply(String patch, JsonNode contract) {
        JsonNode patched = contract.deepCopy();
        for (String step : patch.isEmpty() ? new String[0] : patch.split(" && ", -1)) {
            step(step.split(" ", 3), patched);
        }
        return patched;
    }

    private static void step(String[] step, JsonNode contract) {
        JsonPointer pointer = JsonPointer.compile(step[1]);
        switch (step[0]) {
            case "set" -> holder(pointer, contract).set(name(pointer), value(step[2]));
            case "remove" -> remove(pointer, contract);
            case "move" -> {
                JsonPointer target = JsonPointer.compile(step[2]);
                JsonNode moved = remove(pointer, contract);
                holder(target, contract).set(name(target), moved);
            }
            case "append" -> list(pointer, contract).add(value(step[2]));
            case "drop" -> drop(list(pointer, contract), value(step[2]));
            default -> throw new IllegalArgumentException("no such step: " + step[0]);
        }
    }

    private static JsonNode remove(JsonPointer pointer, JsonNode contract) {
        if (contract.at(pointer.head()) instanceof ArrayNode list) {
            return Objects.requireNonNull(list.remove(pointer.last().getMatchingIndex()), pointer.toString());
        }
        return Objects.requireNonNull(holder(pointer, contract).remove(name(pointer)), pointer.toString());
    }

    private static void drop(ArrayNode list, JsonNode value) {
        for (int i = list.size() - 1; i >= 0; i--) {
            if (list.get(i).equals(value)) {
                list.remove(i);
            }
        }
    }

    private static ObjectNode holder(JsonPointer pointer, JsonNode contract) {
        if (contract.at(pointer.head()) instanceof ObjectNode holder) {
            return holder;
        }
        throw new IllegalArgumentException("the contract has no object at " + pointer.head());
    }

    private static ArrayNode list(JsonPointer pointer, JsonNode contract) {
        if (contract.at(pointer) instanceof ArrayNode list) {
            return list;
        }
        throw new IllegalArgumentException("the contract has no list at " + pointer);
    }

    private static String name(JsonPointer pointer) {
        return pointer.last().getMatchingProperty();
    }

    private static JsonNode value(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
