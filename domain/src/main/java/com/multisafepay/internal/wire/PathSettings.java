package com.multisafepay.internal.wire;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.error.RequestRefusedException;
import java.util.Map;

/** Turns values by path, such as {@code header.background}, into a generated model; the contract states the paths. */
final class PathSettings {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private PathSettings() {}

    @SafeVarargs
    static <T> T toModel(String field, Class<T> model, Map<String, ?>... values) {
        ObjectNode tree = STRICT.createObjectNode();
        for (Map<String, ?> some : values) {
            some.forEach((path, value) -> {
                JsonNode leaf = STRICT.valueToTree(value);
                int last = path.lastIndexOf('.');
                ObjectNode parent = last < 0
                        ? tree
                        : tree.withObject("/" + path.substring(0, last).replace('.', '/'));
                parent.set(path.substring(last + 1), leaf);
            });
        }
        try {
            return STRICT.convertValue(tree, model);
        } catch (IllegalArgumentException | UnsupportedOperationException e) {
            throw RequestRefusedException.of(field, "must hold paths that the contract knows", tree.toString());
        }
    }
}
