package com.multisafepay.contract.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.verifier.ApiContract;
import com.multisafepay.verifier.ApiContract.Operation;
import com.multisafepay.verifier.PactCheck;
import com.multisafepay.verifier.PactInteraction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the answers of the contract that have no pact. Which ones there have to be follows from the examples of each operation's responses. */
final class PactCoverage {

    /**
     * Answers that no request of this library brings about: its methods are those of the contract (405), its bodies small (413), and when
     * the provider forgets an order (410), its load and its failures (429 and from 500 on) are its own. How the library reads them is
     * tested at its transport.
     */
    private static final Set<Integer> NOT_PROVOKED = Set.of(405, 410, 413, 429);

    private static final int SERVER_FAILURES = 500;
    /** The library writes JSON and encodes its paths: it cannot send what is not readable. */
    private static final String UNREADABLE = "unreadable-body";

    private static final int NO_PAYMENT_METHOD = 1023;
    /** Parameters that choose no payment methods. */
    private static final Set<String> OF_THE_ANSWER =
            Set.of("#/components/parameters/ButtonCurrency", "#/components/parameters/Locale");
    /** Beside the 401 of a wrong key, this shared answer tells of a right that the key lacks, and the keys of the pacts lack none. */
    private static final String LACKS_A_RIGHT = "#/components/responses/Forbidden";

    private final ApiContract contract;

    PactCoverage(ApiContract contract) {
        this.contract = contract;
    }

    /** One line for each operation and family without a pact, with the examples that show what is meant. */
    List<String> missing(List<PactInteraction> pacts) {
        PactCheck check = new PactCheck(contract);
        Map<String, Set<Family>> there = new HashMap<>();
        for (PactInteraction pact : pacts) {
            check.operation(pact)
                    .flatMap(operation ->
                            Family.of(pact.status(), pact.answer()).map(family -> Map.entry(operation.id(), family)))
                    .ifPresent(each -> there.computeIfAbsent(each.getKey(), id -> new HashSet<>())
                            .add(each.getValue()));
        }
        List<String> missing = new ArrayList<>();
        for (Operation operation : contract.operations()) {
            demanded(operation).forEach((family, examples) -> {
                if (!there.getOrDefault(operation.id(), Set.of()).contains(family)) {
                    missing.add(operation + " has no pact for " + family + ", such as " + String.join(", ", examples));
                }
            });
        }
        return missing;
    }

    /** The families that an operation's responses show, with the names of the examples. */
    Map<Family, Set<String>> demanded(Operation operation) {
        JsonNode responses = operation.node().path("responses");
        Map<Family, Set<String>> families =
                new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
        responses.properties().forEach(response -> {
            int status = Integer.parseInt(response.getKey());
            boolean right = responses.has("401")
                    && response.getValue().path("$ref").asText().equals(LACKS_A_RIGHT);
            if (status < SERVER_FAILURES && !NOT_PROVOKED.contains(status) && !right) {
                contract.json(response.getValue()).path("examples").properties().stream()
                        .filter(example -> !example.getKey().equals(UNREADABLE)
                                && (choosesMethods(operation) || code(example.getValue()) != NO_PAYMENT_METHOD))
                        .forEach(example -> Family.of(
                                        status,
                                        contract.resolved(example.getValue()).path("value"))
                                .ifPresent(family -> families.computeIfAbsent(family, each -> new TreeSet<>())
                                        .add(example.getKey())));
            }
        });
        return families;
    }

    /** Returns whether a request can ask for payment methods that there are not; where it cannot, the account alone decides which there are. */
    private static boolean choosesMethods(Operation operation) {
        boolean narrows = false;
        for (JsonNode parameter : operation.node().path("parameters")) {
            narrows |= !OF_THE_ANSWER.contains(parameter.path("$ref").asText());
        }
        return narrows || operation.node().has("requestBody");
    }

    private int code(JsonNode example) {
        return contract.resolved(example).path("value").path("error_code").asInt();
    }
}
