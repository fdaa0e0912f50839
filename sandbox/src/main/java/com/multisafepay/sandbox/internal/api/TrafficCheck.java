package com.multisafepay.sandbox.internal.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.spec.GatewayTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Holds to the contract the calls that another server answers. Requests have to keep it strictly; answers may come in the forms that the
 * contract's {@code x-tolerances} lists.
 */
final class TrafficCheck implements Contract.Check {
    /** The place of an element, or nothing, as before the first slash. */
    private static final Pattern PLACE = Pattern.compile("[0-9]{0,4}");

    private final List<Operation> operations;
    private final InputNormalizer normalizer;
    private final StrictCalls strict;

    /** Creates a check that goes by a contract, and knows the spellings of a table's payment methods. */
    TrafficCheck(Contract contract, GatewayTable gateways) {
        this.operations = contract.operations();
        this.normalizer = new InputNormalizer(gateways::spelled);
        this.strict = new StrictCalls(normalizer, gateways::spelled);
    }

    @Override
    public Contract.Checked check(RawCall call, int status, byte[] answer) {
        List<String> segments;
        try {
            segments = PercentEncoding.segments(call.path());
        } catch (ApiError unreadable) {
            return unknown(call);
        }
        return Routes.match(operations, call.meantMethod(), segments)
                .map(match -> check(match.operation(), match.path(), call, status, answer))
                .orElseGet(() -> unknown(call));
    }

    private Contract.Checked check(
            Operation operation, Map<String, String> path, RawCall call, int status, byte[] answer) {
        List<String> violations = new ArrayList<>();
        request(operation, call, path, violations);
        answer(operation, status, answer, violations);
        return new Contract.Checked(
                operation.id(), operation.method(), operation.path().toString(), List.copyOf(violations));
    }

    private static Contract.Checked unknown(RawCall call) {
        return new Contract.Checked(
                "", call.method(), shown(call.path()), List.of("request: the contract has no such operation"));
    }

    private void request(Operation operation, RawCall call, Map<String, String> path, List<String> violations) {
        Query query = new Query(PercentEncoding.query(call.query()));
        refusal(() -> strict.check(operation, call, path, query), violations);
        refusal(() -> Parameters.check(operation, path, query), violations);
        byte[] body = call.body();
        if (body != null && body.length > 0 && operation.request().isPresent()) {
            refusal(
                    () -> StrictCheck.violations(
                                    Json.readObject(body), operation.request().get(), normalizer)
                            .forEach(each -> violations.add(told("request", each))),
                    violations);
        } else if (operation.request().filter(Operation.Body::required).isPresent()) {
            violations.add("request: has no body, and the operation needs one");
        }
    }

    private static void refusal(Runnable check, List<String> violations) {
        try {
            check.run();
        } catch (ApiError refused) {
            violations.add("request: " + refused.info().replaceFirst("^strict: ", ""));
        }
    }

    private static void answer(Operation operation, int status, byte[] bytes, List<String> violations) {
        Operation.Body declared = operation.answers().get(status);
        if (declared == null) {
            violations.add("answer: the contract does not declare status " + status);
            return;
        }
        ObjectNode body;
        try {
            body = Json.readObject(bytes);
        } catch (ApiError unreadable) {
            violations.add("answer: " + unreadable.info());
            return;
        }
        unknown(body, declared.declared(), "", violations);
        ValueNormalizer.apply(body, declared.declared());
        declared.schema().check(body).forEach(each -> violations.add(told("answer", each)));
    }

    /** Adds the members that the contract does not name, those of each list's elements once. */
    private static void unknown(JsonNode node, DeclaredType declared, String pointer, List<String> violations) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                String place = pointer + '/' + Contract.shown(member.getKey());
                if (declared.open() || declared.names(member.getKey())) {
                    unknown(member.getValue(), declared.member(member.getKey()), place, violations);
                } else {
                    add("answer " + place + ": is not a member that the contract names", violations);
                }
            }
        } else {
            node.forEach(element -> unknown(element, declared.element(), pointer + "/*", violations));
        }
    }

    private static void add(String violation, List<String> violations) {
        if (!violations.contains(violation)) {
            violations.add(violation);
        }
    }

    private static String told(String side, Violation violation) {
        return side + ' ' + shown(violation.pointer()) + ": " + violation.rule();
    }

    /** Returns a path or a pointer without the parts that may be data. */
    private static String shown(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(part -> PLACE.matcher(part).matches() ? part : Contract.shown(part))
                .collect(Collectors.joining("/"));
    }
}
