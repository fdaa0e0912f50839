package com.multisafepay.spec.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;

/** Follows the references of a contract. */
final class References {

    private References() {}

    /** Returns the node that a reference points to, or the node itself. */
    static JsonNode resolve(JsonNode contract, JsonNode node) {
        JsonNode target = node;
        while (target.path("$ref").isTextual()) {
            target = contract.at(target.get("$ref").asText().substring(1));
        }
        return target;
    }

    /** Returns the last segment of a reference, or an empty text. */
    static String name(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    /** Returns the member of an object by its name in any case, as names of headers and content types are. */
    static JsonNode inAnyCase(JsonNode object, String name) {
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            if (member.getKey().equalsIgnoreCase(name)) {
                return member.getValue();
            }
        }
        return MissingNode.getInstance();
    }
}
