package com.multisafepay.sandbox.internal.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A call that was routed, authenticated, read and checked.
 *
 * @param operationId the operation that is called
 * @param path the decoded values of the path's parameters
 * @param query the decoded values of the query's parameters
 * @param body the body in the contract's own form; empty object where the operation takes none
 * @param server the server's address as others know it, such as {@code http://127.0.0.1:8080}
 * @param apiKey the key of the call; empty where the operation needs none
 */
public record ApiCall(
        String operationId,
        Map<String, String> path,
        Map<String, List<String>> query,
        ObjectNode body,
        URI server,
        String apiKey) {

    /** Returns the value of a path parameter. */
    public String inPath(String name) {
        String value = path.get(name);
        if (value == null) {
            throw new IllegalArgumentException(operationId + " has no path parameter " + name);
        }
        return value;
    }

    /** Returns the first value of a query parameter; an empty one counts as absent. */
    public Optional<String> inQuery(String name) {
        return new Query(query).first(name);
    }

    /** Returns all values of a query parameter: repeated, with {@code []} behind its name, or in one list with commas. */
    public List<String> allInQuery(String name) {
        return new Query(query).all(name);
    }
}
