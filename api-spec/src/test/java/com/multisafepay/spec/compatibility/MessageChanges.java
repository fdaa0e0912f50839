package com.multisafepay.spec.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Compares what goes over the wire: parameters, bodies, answers and their headers. */
final class MessageChanges {

    private final JsonNode released;
    private final JsonNode current;
    private final Changes changes;
    private final SchemaChanges schemas;

    MessageChanges(JsonNode released, JsonNode current, Changes changes, SchemaChanges schemas) {
        this.released = released;
        this.current = current;
        this.changes = changes;
        this.schemas = schemas;
    }

    void parameter(String place, JsonNode before, JsonNode after, Direction direction) {
        required(place, before, after, direction);
        String style = style(before);
        if (!style.equals(style(after))
                || before.path("explode").asBoolean(style.equals("form"))
                        != after.path("explode").asBoolean(style.equals("form"))) {
            changes.unlessSame(place, "style", before.path("style"), after.path("style"));
            changes.unlessSame(place, "explode", before.path("explode"), after.path("explode"));
        }
        for (String keyword : List.of("allowReserved", "allowEmptyValue")) {
            if (before.path(keyword).asBoolean() != after.path(keyword).asBoolean()) {
                changes.unlessSame(place, keyword, before.path(keyword), after.path(keyword));
            }
        }
        schemas.compare(place, before.path("schema"), after.path("schema"), direction);
        content(place, before.path("content"), after.path("content"), direction);
    }

    /** Returns how a parameter is written, which its place decides unless it says so. */
    private static String style(JsonNode parameter) {
        boolean form = List.of("query", "cookie").contains(parameter.path("in").asText());
        return parameter.path("style").asText(form ? "form" : "simple");
    }

    private void required(String place, JsonNode before, JsonNode after, Direction direction) {
        boolean was = before.path("required").asBoolean();
        boolean is = after.path("required").asBoolean();
        if (direction == Direction.SENT && is && !was) {
            changes.add(place, "is newly required");
        } else if (direction == Direction.TOLD && was && !is) {
            changes.add(place, "is not sure to come any more");
        }
    }

    void request(String place, JsonNode before, JsonNode after, Direction direction) {
        if (before.isMissingNode() != after.isMissingNode()) {
            if (!before.isMissingNode() || after.path("required").asBoolean()) {
                changes.add(place, before.isMissingNode() ? "newly requires a body" : "has no body any more");
            }
            return;
        }
        required(place + " body", before, after, direction);
        content(place + " body", before.path("content"), after.path("content"), direction);
    }

    void answers(String place, JsonNode before, JsonNode after, Direction direction) {
        after.fieldNames().forEachRemaining(status -> {
            if (direction == Direction.TOLD && !before.has(status)) {
                changes.add(place, "answer " + status + " is new");
            }
        });
        before.properties().forEach(answer -> {
            if (!after.has(answer.getKey())) {
                changes.add(place, "answer " + answer.getKey() + " is gone");
                return;
            }
            String where = place + " answer " + answer.getKey();
            JsonNode was = References.resolve(released, answer.getValue());
            JsonNode is = References.resolve(current, after.get(answer.getKey()));
            content(where, was.path("content"), is.path("content"), direction);
            headers(where, was.path("headers"), is.path("headers"), direction);
        });
    }

    private void headers(String place, JsonNode before, JsonNode after, Direction direction) {
        before.properties().forEach(header -> {
            String where = place + " header " + header.getKey();
            JsonNode now = References.inAnyCase(after, header.getKey());
            if (now.isMissingNode()) {
                changes.add(where, "is gone");
            } else {
                parameter(
                        where,
                        References.resolve(released, header.getValue()),
                        References.resolve(current, now),
                        direction);
            }
        });
        after.properties().forEach(header -> {
            if (direction == Direction.SENT
                    && References.inAnyCase(before, header.getKey()).isMissingNode()
                    && References.resolve(current, header.getValue())
                            .path("required")
                            .asBoolean()) {
                changes.add(place + " header " + header.getKey(), "is newly required");
            }
        });
    }

    private void content(String place, JsonNode before, JsonNode after, Direction direction) {
        before.properties().forEach(content -> {
            JsonNode now = References.inAnyCase(after, content.getKey());
            if (now.isMissingNode()) {
                changes.add(place, "has no " + content.getKey() + " any more");
                return;
            }
            schemas.compare(place, content.getValue().path("schema"), now.path("schema"), direction);
            changes.unlessSame(place, "encoding", content.getValue().path("encoding"), now.path("encoding"));
        });
        if (direction == Direction.TOLD) {
            after.fieldNames().forEachRemaining(type -> {
                if (References.inAnyCase(before, type).isMissingNode()) {
                    changes.add(place, "may newly be " + type);
                }
            });
        }
    }
}
