package com.multisafepay.sandbox.internal.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.Set;

/** One schema of the contract, compiled once; safe to use from many threads. */
final class ContractSchema {
    private final JsonSchema compiled;

    ContractSchema(JsonSchema compiled) {
        this.compiled = compiled;
        compiled.initializeValidators();
    }

    /** Checks a value; an empty list says that it keeps the contract. */
    public List<Violation> check(JsonNode value) {
        Set<ValidationMessage> messages = compiled.validate(value);
        return messages.isEmpty()
                ? List.of()
                : messages.stream().map(ContractSchema::violation).toList();
    }

    private static Violation violation(ValidationMessage message) {
        String where = field(message.getInstanceLocation());
        if ("required".equals(message.getType())) {
            String name = message.getProperty();
            return new Violation(where.isEmpty() ? name : where + '.' + name, true, "is required and missing");
        }
        return new Violation(where, false, rule(message));
    }

    private static String rule(ValidationMessage message) {
        String text = message.getMessage();
        String prefix = message.getInstanceLocation() + ": ";
        return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
    }

    private static String field(JsonNodePath path) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < path.getNameCount(); i++) {
            Object element = path.getElement(i);
            if (element instanceof Number index) {
                text.append('[').append(index).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(element);
            }
        }
        return text.toString();
    }
}
