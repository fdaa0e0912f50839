package com.multisafepay.contract.coverage;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.verifier.ApiContract;
import com.multisafepay.verifier.PactCheck;
import com.multisafepay.verifier.PactInteraction;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.ReferencedClassObject;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares the members of requests that the library can set with those that pacts hold, each as schema and member. */
final class RequestMembers {

    private static final String MODELS = "com.multisafepay.client.model";

    private final ApiContract contract;
    private final Set<String> inPacts = new TreeSet<>();
    private final Set<String> inRequests = new HashSet<>();

    RequestMembers(ApiContract contract) {
        this.contract = contract;
        contract.operations()
                .forEach(operation -> reach(
                        contract.json(operation.node().path("requestBody")).path("schema")));
    }

    /** Returns the members that the library sets and no pact has, with the class that sets each. */
    List<String> missing(List<PactInteraction> pacts) {
        PactCheck check = new PactCheck(contract);
        pacts.forEach(pact -> check.operation(pact)
                .ifPresent(operation ->
                        walk(contract.json(operation.node().path("requestBody")).path("schema"), pact.request())));
        return new ClassFileImporter()
                .importPackages("com.multisafepay.internal").stream()
                        .flatMap(this::sets)
                        .distinct()
                        .sorted()
                        .toList();
    }

    private Stream<String> sets(JavaClass type) {
        return Stream.concat(oneByOne(type), atOnce(type))
                .filter(member -> !inPacts.contains(member))
                .map(member -> member + " is set by " + type.getSimpleName() + " and in no pact");
    }

    private Stream<String> oneByOne(JavaClass type) {
        return type.getCodeUnitAccessesFromSelf().stream()
                .map(JavaAccess::getTarget)
                .filter(target -> inRequest(target.getOwner()))
                .flatMap(target -> member(target.getOwner().reflect(), target.getName()));
    }

    /** Returns all members of the models that a mapper names as a class, to be made of another model. */
    private Stream<String> atOnce(JavaClass type) {
        if (!type.getSimpleName().endsWith("ToWire")) {
            return Stream.empty();
        }
        return type.getReferencedClassObjects().stream()
                .map(ReferencedClassObject::getRawType)
                .filter(this::inRequest)
                .map(JavaClass::reflect)
                .flatMap(model -> Arrays.stream(model.getDeclaredFields())
                        .map(field -> field.getAnnotation(JsonProperty.class))
                        .filter(Objects::nonNull)
                        .map(property -> model.getSimpleName() + "." + property.value()));
    }

    private boolean inRequest(JavaClass model) {
        return model.getPackageName().equals(MODELS) && inRequests.contains(model.getSimpleName());
    }

    /** Returns the member that a method of a model sets; none for one that reads. */
    private static Stream<String> member(Class<?> model, String method) {
        String name = method.startsWith("add") && method.endsWith("Item")
                ? method.substring(3, 4).toLowerCase(Locale.ROOT) + method.substring(4, method.length() - 4)
                : method;
        return Arrays.stream(model.getDeclaredFields())
                .filter(field -> field.getName().equals(name))
                .map(field -> field.getAnnotation(JsonProperty.class))
                .filter(property -> property != null)
                .map(property -> model.getSimpleName() + "." + property.value());
    }

    private void walk(JsonNode schema, JsonNode body) {
        JsonNode resolved = contract.resolved(schema);
        body.properties().forEach(member -> {
            JsonNode below = resolved.path("properties").path(member.getKey());
            if (!below.isMissingNode()) {
                inPacts.add(name(schema) + "." + member.getKey());
                walk(below, member.getValue());
            }
        });
        if (body.isArray()) {
            body.forEach(element -> walk(resolved.path("items"), element));
        }
    }

    private void reach(JsonNode schema) {
        if (schema.isMissingNode() || (schema.has("$ref") && !inRequests.add(name(schema)))) {
            return;
        }
        JsonNode resolved = contract.resolved(schema);
        for (Map.Entry<String, JsonNode> member : resolved.path("properties").properties()) {
            reach(member.getValue());
        }
        reach(resolved.path("items"));
    }

    private static String name(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
