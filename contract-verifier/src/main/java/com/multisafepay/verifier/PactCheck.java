package com.multisafepay.verifier;

import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.Pact;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.multisafepay.verifier.ApiContract.Operation;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Holds pacts to the contract, by its file alone: requests, answers and notifications. Thread-safe. */
public final class PactCheck {

    static final String BASE = "/v1/json";
    private static final String KEY = "api_key";
    /** An answer that refuses what was asked: there, the request may be what the contract does not allow. */
    private static final Set<Integer> REFUSALS = Set.of(400, 404, 422);

    private final ApiContract contract;
    private final Schemas schemas;
    private final MessageCheck messages;

    /**
     * Creates a check against a contract.
     *
     * @param contract the contract
     */
    public PactCheck(ApiContract contract) {
        this.contract = Objects.requireNonNull(contract, "contract");
        this.schemas = new Schemas(contract);
        this.messages = new MessageCheck(contract, schemas);
    }

    /**
     * Creates a check against the contract that comes with this version of the library.
     *
     * @return the check
     */
    public static PactCheck bundled() {
        return new PactCheck(ApiContract.bundled());
    }

    /**
     * Checks pact files.
     *
     * @param pacts a pact file, or a folder of them
     * @return each difference with the name of its interaction; empty where the pacts keep the contract
     * @throws java.io.UncheckedIOException if a file cannot be read
     */
    public List<String> findings(Path pacts) {
        Objects.requireNonNull(pacts, "pacts");
        List<String> all = new ArrayList<>();
        for (Pact pact : PactFiles.in(pacts)) {
            pact.getInteractions()
                    .forEach(
                            each -> findings(each).forEach(finding -> all.add(each.getDescription() + ": " + finding)));
        }
        return all;
    }

    List<String> findings(Interaction interaction) {
        return interaction.isAsynchronousMessage()
                ? messages.findings(PactMessage.of(interaction))
                : findings(PactInteraction.of(interaction));
    }

    /**
     * Checks a request with its answer. Where the answer refuses the request, the request may break rules.
     *
     * @param pact the request and its answer
     * @return the differences; empty where it keeps the contract
     */
    public List<String> findings(PactInteraction pact) {
        Optional<Operation> operation = operation(Objects.requireNonNull(pact, "pact"));
        if (operation.isEmpty()) {
            return List.of("the contract has no operation " + pact.method() + " " + pact.path());
        }
        List<String> found = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        parameters(operation.get(), pact, found, broken);
        request(operation.get(), pact, found, broken);
        answer(operation.get(), pact, found);
        if (!REFUSALS.contains(pact.status())) {
            found.addAll(broken);
        }
        return found;
    }

    /**
     * Finds the operation that a pact is about. Its path may be relative to the server's base path, or hold it.
     *
     * @param pact the request and its answer
     * @return the operation; empty where the contract has none
     */
    public Optional<Operation> operation(PactInteraction pact) {
        Objects.requireNonNull(pact, "pact");
        return contract.operation(pact.method(), relative(pact.path()));
    }

    private static String relative(String path) {
        return path.startsWith(BASE + '/') ? path.substring(BASE.length()) : path;
    }

    private void parameters(Operation operation, PactInteraction pact, List<String> found, List<String> broken) {
        Map<String, String> path = operation.match(relative(pact.path())).orElseThrow();
        List<String> known = new ArrayList<>(List.of(KEY));
        for (JsonNode each : operation.node().path("parameters")) {
            JsonNode parameter = contract.resolved(each);
            String name = parameter.path("name").asText();
            List<String> values = parameter.path("in").asText().equals("path")
                    ? List.of(path.getOrDefault(name, ""))
                    : pact.query().getOrDefault(name, List.of());
            known.add(name);
            if (values.isEmpty() && parameter.path("required").asBoolean()) {
                broken.add("parameter " + name + " is required and missing");
            } else if (!values.isEmpty()) {
                JsonNode schema = parameter.path("schema");
                schemas.broken(schema, typed(contract.resolved(schema), values))
                        .forEach(rule -> broken.add("parameter " + name + " " + rule));
            }
        }
        pact.query().keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> found.add("the contract has no parameter " + name));
        boolean keyed = pact.query().containsKey(KEY)
                || pact.headers().keySet().stream().anyMatch(KEY::equalsIgnoreCase);
        if (!keyed && !operation.node().path("security").isEmpty()) {
            found.add("no key is sent");
        }
    }

    private void request(Operation operation, PactInteraction pact, List<String> found, List<String> broken) {
        JsonNode schema = contract.json(operation.node().path("requestBody")).path("schema");
        if (schema.isMissingNode() != pact.request().isMissingNode()) {
            found.add(
                    schema.isMissingNode()
                            ? "the contract takes no body"
                            : "the contract takes a body, and none is sent");
        } else if (!schema.isMissingNode()) {
            prefixed("request", schemas.unknown(schema, pact.request()), found);
            prefixed("request", schemas.broken(schema, pact.request()), broken);
        }
    }

    private void answer(Operation operation, PactInteraction pact, List<String> found) {
        JsonNode response = operation.node().path("responses").path(String.valueOf(pact.status()));
        if (response.isMissingNode()) {
            found.add("the contract has no status " + pact.status() + " for " + operation);
            return;
        }
        JsonNode schema = contract.json(response).path("schema");
        if (schema.isMissingNode() != pact.answer().isMissingNode()) {
            found.add("only one of pact and contract has a body for status " + pact.status());
        } else if (!schema.isMissingNode()) {
            prefixed("answer", schemas.unknown(schema, pact.answer()), found);
            prefixed("answer", schemas.brokenByAPart(schema, pact.answer()), found);
        }
    }

    private static void prefixed(String part, List<String> rules, List<String> found) {
        rules.forEach(rule -> found.add(part + " " + rule));
    }

    /** The texts of a parameter as values of the type that the contract declares; texts still, where they are none. */
    private static JsonNode typed(JsonNode schema, List<String> values) {
        String type = schema.path("type").asText();
        if (type.equals("array")) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            values.forEach(each -> list.add(typed(schema.path("items"), List.of(each))));
            return list;
        }
        String text = values.get(0);
        if (type.equals("integer") && text.matches("-?[0-9]{1,18}")) {
            return LongNode.valueOf(Long.parseLong(text));
        }
        if (type.equals("number") && text.matches("-?[0-9]+(\\.[0-9]+)?")) {
            return DecimalNode.valueOf(new BigDecimal(text));
        }
        return type.equals("boolean") && text.matches("true|false")
                ? BooleanNode.valueOf(Boolean.parseBoolean(text))
                : TextNode.valueOf(text);
    }
}
