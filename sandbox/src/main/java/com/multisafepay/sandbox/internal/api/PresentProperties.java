package com.multisafepay.sandbox.internal.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonValidator;
import com.networknt.schema.Keyword;
import com.networknt.schema.PropertiesValidator;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.ValidationContext;
import com.networknt.schema.ValidationMessage;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The keyword {@code properties}: looks up the members that a value has, where the library's looks for all that its schema names, many times as many. */
final class PresentProperties implements Keyword {
    @Override
    public String getValue() {
        return "properties";
    }

    @Override
    public JsonValidator newValidator(
            SchemaLocation location, JsonNodePath path, JsonNode node, JsonSchema parent, ValidationContext context) {
        return new PropertiesValidator(location, path, node, parent, context) {
            @Override
            public Set<ValidationMessage> validate(
                    ExecutionContext execution, JsonNode value, JsonNode root, JsonNodePath at) {
                Map<String, Set<ValidationMessage>> broken = new HashMap<>();
                for (Map.Entry<String, JsonNode> member : value.properties()) {
                    JsonSchema schema = getSchemas().get(member.getKey());
                    if (schema != null) {
                        Set<ValidationMessage> messages =
                                schema.validate(execution, member.getValue(), root, at.append(member.getKey()));
                        if (!messages.isEmpty()) {
                            broken.put(member.getKey(), messages);
                        }
                    }
                }
                // Messages come in the sequence of the schema.
                return broken.isEmpty()
                        ? Set.of()
                        : getSchemas().keySet().stream()
                                .flatMap(name -> broken.getOrDefault(name, Set.of()).stream())
                                .collect(Collectors.toCollection(LinkedHashSet::new));
            }
        };
    }
}
