package com.multisafepay.sandbox.internal.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds in a body what the API takes and the contract does not allow: members that it does not name, nulls and empty
 * texts, other JSON types, and other spellings of values.
 */
final class StrictCheck {
    private static final String TOLERATED =
            "is in a form that the API takes, and the contract does not describe; see x-tolerances";

    private final InputNormalizer normalizer;
    private final List<Violation> violations = new ArrayList<>();

    private StrictCheck(InputNormalizer normalizer) {
        this.normalizer = normalizer;
    }

    /** Returns the violations of a body as it came, by members first, then by the schema, then by forms of values. */
    static List<Violation> violations(ObjectNode body, Operation.Body request, InputNormalizer normalizer) {
        StrictCheck check = new StrictCheck(normalizer);
        check.members(body, request.declared(), "");
        if (check.violations.isEmpty()) {
            check.violations.addAll(request.schema().check(body));
        }
        if (check.violations.isEmpty()) {
            ObjectNode usual = body.deepCopy();
            check.normalizer.forms(usual, request.declared());
            check.forms(body, usual, "");
        }
        return check.violations;
    }

    private void members(ObjectNode object, DeclaredType declared, String path) {
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            String name = member.getKey();
            String field = path.isEmpty() ? name : path + '.' + name;
            String proper = declared.aliases().get(name);
            if (proper != null && !declared.names(name)) {
                violate(field, "is another name of " + proper + ", which the contract calls it by");
            } else if (!declared.open() && !declared.names(name)) {
                violate(field, "is not a member that the contract names");
            } else {
                value(member.getValue(), declared.member(name), field);
            }
        }
    }

    private void value(JsonNode value, DeclaredType declared, String field) {
        if (value.isNull()) {
            violate(field, "is null; leave it out instead");
        } else if (value.isTextual() && value.textValue().isEmpty()) {
            violate(field, "is an empty text; leave it out instead");
        } else if (value instanceof ObjectNode object) {
            members(object, declared, field);
        } else if (value instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                value(array.get(i), declared.element(), field + '[' + i + ']');
            }
        }
    }

    private void forms(JsonNode given, JsonNode usual, String path) {
        if (given instanceof ObjectNode object) {
            object.properties()
                    .forEach(member -> forms(
                            member.getValue(),
                            usual.path(member.getKey()),
                            path.isEmpty() ? member.getKey() : path + '.' + member.getKey()));
        } else if (given instanceof ArrayNode array && !array.isEmpty()) {
            for (int i = 0; i < array.size(); i++) {
                forms(array.get(i), usual.path(i), path + '[' + i + ']');
            }
        } else if (!given.equals(usual)) {
            violate(path, TOLERATED);
        }
    }

    private void violate(String field, String rule) {
        violations.add(new Violation(field, false, rule));
    }
}
