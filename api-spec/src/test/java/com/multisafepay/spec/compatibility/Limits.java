package com.multisafepay.spec.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import java.util.List;
import java.util.Set;

/** Compares the keywords that say which values of a type a schema takes. */
final class Limits {

    private static final Set<String> COUNTS = Set.of("minLength", "minItems", "minProperties");
    private static final List<String> LOWEST = List.of("minimum", "minLength", "minItems", "minProperties");
    private static final List<String> HIGHEST =
            List.of("maximum", "maxLength", "maxItems", "maxProperties", "x-send-max-length");
    private static final List<String> FLAGS = List.of("exclusiveMinimum", "exclusiveMaximum", "uniqueItems");

    private final Changes changes;

    Limits(Changes changes) {
        this.changes = changes;
    }

    /** Adds what a request may not hold any more, or what an answer may hold now. */
    void compare(String place, JsonNode before, JsonNode after, Direction direction) {
        JsonNode wider = direction == Direction.SENT ? before : after;
        JsonNode tighter = direction == Direction.SENT ? after : before;
        for (String keyword : LOWEST) {
            report(order(wider, keyword, tighter) < 0, place, keyword, before, after, direction);
        }
        for (String keyword : HIGHEST) {
            report(order(wider, keyword, tighter) > 0, place, keyword, before, after, direction);
        }
        for (String keyword : FLAGS) {
            report(on(tighter, keyword) && !on(wider, keyword), place, keyword, before, after, direction);
        }
        boolean otherPattern = !values(wider, "pattern").containsAll(values(tighter, "pattern"));
        report(otherPattern, place, "pattern", before, after, direction);
        report(steps(wider, tighter), place, "multipleOf", before, after, direction);
        boolean lost = tighter.has("enum")
                && !(wider.has("enum") && values(tighter, "enum").containsAll(values(wider, "enum")));
        report(lost, place, "enum", before, after, direction);
        report(on(wider, "nullable") && !on(tighter, "nullable"), place, "nullable", before, after, direction);
    }

    private void report(
            boolean broken, String place, String keyword, JsonNode before, JsonNode after, Direction direction) {
        if (broken) {
            changes.keyword(place, keyword, before.path(keyword), after.path(keyword), " in " + direction);
        }
    }

    /** Returns the sign of a limit of one schema minus that of the other; no limit lies beyond all numbers. */
    private static int order(JsonNode one, String keyword, JsonNode other) {
        JsonNode first = limit(one, keyword);
        JsonNode second = limit(other, keyword);
        if (first.isNumber() && second.isNumber()) {
            return first.decimalValue().compareTo(second.decimalValue());
        }
        int beyond = LOWEST.contains(keyword) ? -1 : 1;
        return first.isNumber() == second.isNumber() ? 0 : first.isNumber() ? -beyond : beyond;
    }

    private static JsonNode limit(JsonNode schema, String keyword) {
        JsonNode limit = schema.path(keyword);
        return limit.isMissingNode() && COUNTS.contains(keyword) ? DecimalNode.ZERO : limit;
    }

    /** Returns whether a step of the one is no multiple of any step of the other. */
    private static boolean steps(JsonNode wider, JsonNode tighter) {
        return values(tighter, "multipleOf").stream()
                .anyMatch(step -> values(wider, "multipleOf").stream()
                        .noneMatch(each -> each.decimalValue()
                                        .remainder(step.decimalValue())
                                        .signum()
                                == 0));
    }

    private static Set<JsonNode> values(JsonNode schema, String keyword) {
        return AllOf.values(schema.path(keyword));
    }

    private static boolean on(JsonNode schema, String keyword) {
        return schema.path(keyword).asBoolean();
    }
}
