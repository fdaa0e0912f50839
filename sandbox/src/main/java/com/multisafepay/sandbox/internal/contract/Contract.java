package com.multisafepay.sandbox.internal.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.multisafepay.spec.ApiSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The bundled OpenAPI contract, read once: the operations that the sandbox plays. */
public final class Contract {
    private final List<Operation> operations;
    private final ContractSchema error;
    private final Optional<ContractSchema> notification;
    private final Set<String> secrets;

    private Contract(JsonNode document) {
        OperationReader reader = new OperationReader(document);
        this.operations = reader.operations();
        this.error = reader.component("ErrorAnswer");
        this.notification = reader.sentByCallback("createOrder");
        this.secrets = new HashSet<>();
        collectSecrets(document.at("/components/schemas"));
    }

    /** The contract of its artifact. */
    public static Contract bundled() {
        try (InputStream in = ApiSpec.openApiJson()) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A contract in JSON. */
    public static Contract read(InputStream json) throws IOException {
        return new Contract(new ObjectMapper().readTree(json));
    }

    /** Every operation, those with fewer path parameters first. */
    public List<Operation> operations() {
        return operations;
    }

    /** The shape of an error that belongs to no operation. */
    public ContractSchema error() {
        return error;
    }

    /** The shape of what merchants are told of an order without asking; none where the contract has no such callback. */
    public Optional<ContractSchema> notification() {
        return notification;
    }

    /** Names of the members that hold secrets. */
    public Set<String> secrets() {
        return Set.copyOf(secrets);
    }

    private void collectSecrets(JsonNode node) {
        List<JsonNode> open = new ArrayList<>(List.of(node));
        while (!open.isEmpty()) {
            JsonNode next = open.remove(open.size() - 1);
            next.path("properties").properties().stream()
                    .filter(each ->
                            "password".equals(each.getValue().path("format").asText()))
                    .forEach(each -> secrets.add(each.getKey()));
            next.forEach(open::add);
        }
    }
}
