package com.multisafepay.spec.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;

/** Holds a contract against the last released one. */
final class CompatibilityGate {

    private CompatibilityGate() {}

    /** Returns the changes that the version does not allow, each with the version that would; empty when all is well. */
    static List<String> refusals(JsonNode released, JsonNode current) {
        Version since = version(released);
        Version now = version(current);
        Version allows = since.nextThatMayBreak();
        if (now.compareTo(allows) >= 0) {
            return List.of();
        }
        return breaks(released, current).stream()
                .map(change -> change + "; it was released with " + since + ", and " + allows + " may change it")
                .toList();
    }

    /** Fails with the changes alone, a line for each. */
    static void hold(JsonNode released, JsonNode current) {
        List<String> refusals = refusals(released, current);
        if (!refusals.isEmpty()) {
            AssertionError broken = new AssertionError(String.join("\n", refusals));
            broken.setStackTrace(new StackTraceElement[0]);
            throw broken;
        }
    }

    /** Returns every change that breaks users, whatever the version. */
    static List<String> breaks(JsonNode released, JsonNode current) {
        Changes changes = new Changes();
        changes.unlessSame("the contract", "form of OpenAPI", form(released), form(current));
        if (version(current).compareTo(version(released)) < 0) {
            changes.add("the contract", "has the version " + version(current) + ", below " + version(released));
        }
        ServerChanges.compare("the contract", released, current, changes);
        SecurityChanges.compare(released, current, changes);
        tolerances(released, current, changes);
        SchemaChanges schemas = new SchemaChanges(released, current, changes);
        new OperationChanges(released, current, changes, new MessageChanges(released, current, changes, schemas))
                .compare("", released.path("paths"), current.path("paths"), Direction.SENT);
        schemas.compareTheRest();
        return changes.all();
    }

    /** Returns the form without its patch, which changes nothing. */
    private static JsonNode form(JsonNode contract) {
        return TextNode.valueOf(contract.path("openapi").asText().replaceFirst("^(\\d+\\.\\d+)\\..*", "$1"));
    }

    /** Tolerances of the API beside the schemas are relied on, too. */
    private static void tolerances(JsonNode released, JsonNode current, Changes changes) {
        List<String> kept = current.path("x-tolerances").findValuesAsText("form");
        released.path("x-tolerances").findValuesAsText("form").stream()
                .filter(form -> !kept.contains(form))
                .forEach(form -> changes.add("the contract", "does not take the tolerance " + form + " any more"));
    }

    private static Version version(JsonNode contract) {
        return Version.of(contract.at("/info/version").asText());
    }
}
