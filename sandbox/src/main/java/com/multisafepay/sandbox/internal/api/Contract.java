package com.multisafepay.sandbox.internal.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.multisafepay.spec.ApiSpec;
import com.multisafepay.spec.GatewayTable;
import com.multisafepay.spec.LoggableMembers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The OpenAPI contract: the operations that the sandbox plays, and the schemas that it is checked against. Never changes; thread-safe. */
public final class Contract {
    /** Stands for what may not be shown. */
    public static final String MASK = "***";

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_\\[\\]-]{0,49}");

    private final List<Operation> operations;
    private final ContractSchema error;
    private final Optional<ContractSchema> notification;
    private final Set<String> secrets;
    private final LoggableMembers loggable;

    private Contract(JsonNode document) {
        OperationReader reader = new OperationReader(document);
        this.operations = reader.operations();
        this.error = reader.component("ErrorAnswer");
        this.notification = reader.sentByCallback("createOrder");
        this.secrets = secrets(document.at("/components/schemas"));
        this.loggable = LoggableMembers.of(document.path("x-loggable"));
    }

    /**
     * The operation of a call, and where the call breaks the contract.
     *
     * @param operationId the operation; empty where the contract has none
     * @param method its HTTP method
     * @param path its path, with parameters in braces; the call's own where the contract has none
     * @param violations the side, the JSON pointer and the rule of each, never a value; names that may be data are masked
     */
    public record Checked(String operationId, String method, String path, List<String> violations) {}

    private static final class Bundled {
        private static final Contract CONTRACT = read();

        private static Contract read() {
            try (InputStream in = ApiSpec.openApiJson()) {
                return Contract.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Holds to the contract the calls that another server answers. */
    public interface Check {
        /** Checks a call and its answer. */
        Checked check(RawCall call, int status, byte[] answer);
    }

    /** Returns the contract of its artifact, which is read once and serves every sandbox of the process. */
    public static Contract bundled() {
        return Bundled.CONTRACT;
    }

    /** Reads a contract in JSON. */
    public static Contract read(InputStream json) throws IOException {
        return new Contract(new ObjectMapper().readTree(json));
    }

    /** Returns a check of calls by the contract, and by the spellings of a table's payment methods. */
    public Check check(GatewayTable gateways) {
        return new TrafficCheck(this, gateways);
    }

    /** Returns the name of a member, a parameter or a part of a path; a mask where it may be data, as the names in a map can be. */
    public static String shown(String name) {
        return NAME.matcher(name).matches() ? name : MASK;
    }

    /** Returns every operation, those with fewer path parameters first. */
    List<Operation> operations() {
        return operations;
    }

    /** Returns the schema of an error that belongs to no operation. */
    ContractSchema error() {
        return error;
    }

    /** Returns the rules that the body of a notification breaks, if any. */
    public Optional<String> breachOfNotification(JsonNode body) {
        return notification
                .map(schema -> schema.check(body))
                .filter(violations -> !violations.isEmpty())
                .map(List::toString);
    }

    /** Returns the names of the members that hold secrets. */
    public Set<String> secrets() {
        return secrets;
    }

    /** Returns the members that may be logged and stored. */
    public LoggableMembers loggable() {
        return loggable;
    }

    private static Set<String> secrets(JsonNode schemas) {
        Set<String> secrets = new HashSet<>();
        List<JsonNode> open = new ArrayList<>(List.of(schemas));
        while (!open.isEmpty()) {
            JsonNode next = open.remove(open.size() - 1);
            next.path("properties").properties().stream()
                    .filter(each ->
                            "password".equals(each.getValue().path("format").asText()))
                    .forEach(each -> {
                        secrets.add(each.getKey());
                        each.getValue().path("x-aliases").forEach(alias -> secrets.add(alias.textValue()));
                    });
            next.forEach(open::add);
        }
        return Set.copyOf(secrets);
    }
}
