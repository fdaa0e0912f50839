package com.multisafepay.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedApiResponse;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedParameters;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.model.ComposedChanged;

/**
 * Holds a contract against the last released one. Below version 1.0 a higher minor version may break, from then on only a higher
 * major one; a patch never may.
 */
final class CompatibilityGate {

    private CompatibilityGate() {}

    /** The changes that the version does not allow, each by the place it is at; empty when all is well. */
    static List<String> refusals(JsonNode released, JsonNode current) {
        return mayBreak(version(released), version(current)) ? List.of() : breaks(released, current);
    }

    /** Every change that breaks users, whatever the version. */
    static List<String> breaks(JsonNode released, JsonNode current) {
        List<String> breaks = new ArrayList<>(SchemaChanges.breaking(released, current));
        ChangedOpenApi diff = OpenApiCompare.fromContents(released.toString(), current.toString());
        diff.getMissingEndpoints().forEach(gone -> breaks.add(gone.getMethod() + " " + gone.getPathUrl() + " is gone"));
        diff.getChangedOperations()
                .forEach(operation -> walk(
                        operation.getHttpMethod() + " " + operation.getPathUrl(),
                        operation,
                        (where, fault) -> breaks.add(where + " " + fault)));
        breaks.addAll(missingCallbacks(released, current));
        if (breaks.isEmpty() && diff.isIncompatible()) {
            breaks.add("the contract broke in a place that the comparison cannot name");
        }
        return breaks;
    }

    /** Returns the callbacks that are gone, which merchants wait for. */
    private static List<String> missingCallbacks(JsonNode released, JsonNode current) {
        List<String> missing = new ArrayList<>();
        released.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> operation
                                .getValue()
                                .path("callbacks")
                                .properties()
                                .forEach(callback -> callback.getValue()
                                        .properties()
                                        .forEach(item -> item.getValue()
                                                .fieldNames()
                                                .forEachRemaining(method -> {
                                                    JsonNode now = current.path("paths")
                                                            .path(path.getKey())
                                                            .path(operation.getKey())
                                                            .path("callbacks")
                                                            .path(callback.getKey())
                                                            .path(item.getKey());
                                                    if (!now.has(method)) {
                                                        missing.add("callback " + callback.getKey() + " by " + method
                                                                + " of " + operation.getKey() + " " + path.getKey()
                                                                + " is gone");
                                                    }
                                                })))));
        return missing;
    }

    private static void walk(String where, Changed change, BiConsumer<String, String> report) {
        if (change == null || !change.isIncompatible()) {
            return;
        }
        if (change instanceof ChangedParameters parameters) {
            parameters.getMissing().forEach(gone -> report.accept(where, "parameter " + gone.getName() + " is gone"));
            parameters.getIncreased().stream()
                    .filter(added -> Boolean.TRUE.equals(added.getRequired()))
                    .forEach(added -> report.accept(where, "parameter " + added.getName() + " is newly required"));
            parameters
                    .getChanged()
                    .forEach(one -> report.accept(where, "parameter " + one.getName() + " is not what it was"));
        } else if (change instanceof ChangedApiResponse answers) {
            answers.getMissing().keySet().forEach(status -> report.accept(where, "answer " + status + " is gone"));
            answers.getChanged().forEach((status, answer) -> walk(where + " answer " + status, answer, report));
        } else if (change instanceof ChangedSchema schema && schema.getOldSchema() != null) {
            report.accept(where, "has a schema that breaks");
        } else if (change instanceof ComposedChanged composed
                && !composed.getChangedElements().isEmpty()) {
            composed.getChangedElements().forEach(element -> walk(where, element, report));
        } else {
            report.accept(where, "changed: " + change.getClass().getSimpleName());
        }
    }

    private static int[] version(JsonNode contract) {
        String[] parts = contract.at("/info/version").asText().split("\\.", -1);
        return new int[] {Integer.parseInt(parts[0]), Integer.parseInt(parts[1])};
    }

    private static boolean mayBreak(int[] released, int[] current) {
        return current[0] > released[0] || (current[0] == 0 && released[0] == 0 && current[1] > released[1]);
    }
}
