package com.multisafepay.contract.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.contract.coverage.Contract.Operation;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What of the API is covered, as a page of Markdown. */
final class CoverageTable {
    private static final String HEAD = """
            # Coverage

            Every documented operation of the API and how far it is covered. The build writes this page: `COMMAND`.

            - Contract: the operation's name in `multisafepay-openapi.yaml`. The generated client has a method of that name.
            - Sandbox: it refuses to start while an operation of its contract has no handler.
            - Domain: the methods that reach it; the generated interface where the library has no types of its own.
            - Pacts: whether interactions hold the client and the sandbox to it.

            | # | Operation | Purpose | Contract | Sandbox | Domain | Pacts | Missing |
            |---|---|---|---|---|---|---|---|
            """;
    private static final String FOOT = """

            Not an operation of the API, and not covered: the shipping feed of FastCheckout, which the API fetches from the shop.
            """;

    private final Contract contract;
    private final ServiceMethods services = new ServiceMethods();
    private final Set<String> withPacts = new HashSet<>();

    CoverageTable(Contract contract, List<Interaction> pacts) {
        this.contract = contract;
        PactCheck check = new PactCheck(contract);
        pacts.forEach(pact -> check.operation(pact).ifPresent(operation -> withPacts.add(operation.id())));
    }

    String page(List<DocumentedOperation> documented, String command) {
        StringBuilder page = new StringBuilder(HEAD.replace("COMMAND", command));
        for (int i = 0; i < documented.size(); i++) {
            page.append("| ").append(i + 1).append(row(documented.get(i))).append(" |\n");
        }
        return page.append(FOOT).toString();
    }

    private String row(DocumentedOperation documented) {
        Optional<Operation> operation =
                contract.operations().stream().filter(documented::is).findFirst();
        return " | `" + documented.method() + " " + documented.path() + "` | " + documented.purpose() + " | "
                + operation
                        .map(each -> "`" + each.id() + "` | yes | " + domain(each) + " | "
                                + (withPacts.contains(each.id()) ? "yes" : "no") + " | " + documented.note())
                        .orElseGet(() -> "no | no | no | no | "
                                + (documented.note().isEmpty() ? "not there yet" : documented.note()));
    }

    private String domain(Operation operation) {
        Set<String> methods = services.reaching(operation.id());
        return methods.isEmpty()
                ? "generated interface `" + generated(operation) + "`"
                : "`" + String.join("`, `", methods) + "`";
    }

    /** The interface of the operation's tag, which has to have it. */
    private static String generated(Operation operation) {
        StringBuilder name = new StringBuilder();
        for (JsonNode tag : operation.node().path("tags")) {
            for (String word : tag.asText().split("[ -]", -1)) {
                name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        String type = name + "Api";
        try {
            for (var method :
                    Class.forName("com.multisafepay.client.api." + type).getMethods()) {
                if (method.getName().equals(operation.id())) {
                    return type;
                }
            }
        } catch (ClassNotFoundException e) {
            throw new AssertionError(operation + " has no generated interface", e);
        }
        throw new AssertionError(type + " has no " + operation);
    }
}
