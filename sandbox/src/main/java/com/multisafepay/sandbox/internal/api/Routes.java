package com.multisafepay.sandbox.internal.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the operation for a method and a path; what it knows comes from the contract alone. */
final class Routes {
    /**
     * The operation of a path.
     *
     * @param operation the operation with its handler
     * @param path the decoded values of the path's parameters
     */
    record Route(Operation operation, OperationHandler handler, Map<String, String> path) {}

    /** An operation, with the decoded values of the parameters of a path. */
    record Match(Operation operation, Map<String, String> path) {}

    private final List<Operation> operations;
    private final Map<String, OperationHandler> handlers;

    Routes(List<Operation> operations, List<OperationHandler> handlers) {
        this.operations = operations;
        this.handlers = handlers.stream().collect(Collectors.toMap(OperationHandler::operationId, each -> each));
        List<String> missing = operations.stream()
                .map(Operation::id)
                .filter(id -> !this.handlers.containsKey(id))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("The contract has operations that no handler plays: " + missing);
        }
    }

    Optional<Route> find(String method, List<String> segments) {
        return match(operations, method, segments)
                .flatMap(match -> Optional.ofNullable(
                                handlers.get(match.operation().id()))
                        .map(handler -> new Route(match.operation(), handler, match.path())));
    }

    /** Returns the first operation of a method whose path fits. */
    static Optional<Match> match(List<Operation> operations, String method, List<String> segments) {
        for (Operation operation : operations) {
            if (operation.method().equals(method)) {
                Optional<Map<String, String>> path = operation.path().match(segments);
                if (path.isPresent()) {
                    return Optional.of(new Match(operation, path.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** The methods that a path takes; none for an unknown path. */
    List<String> methods(List<String> segments) {
        return operations.stream()
                .filter(each -> each.path().match(segments).isPresent())
                .map(Operation::method)
                .distinct()
                .sorted()
                .toList();
    }
}
