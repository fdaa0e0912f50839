package com.multisafepay.sandbox.internal.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.Operation;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * A call that was routed, authenticated, read and checked: what a handler works on.
 *
 * @param operation the operation that is called
 * @param path the decoded values of the path's parameters
 * @param query the decoded query
 * @param body the body in the contract's own form; empty object where the operation takes none
 * @param server the server's address as others know it, such as {@code http://127.0.0.1:8080}
 * @param apiKey the key that it was made with; empty where the operation needs none
 */
public record ApiCall(
        Operation operation, Map<String, String> path, Query query, ObjectNode body, URI server, String apiKey) {

    /** The value of a path parameter. */
    public String inPath(String name) {
        String value = path.get(name);
        if (value == null) {
            throw new IllegalArgumentException(operation.id() + " has no path parameter " + name);
        }
        return value;
    }

    /** The value of a query parameter; an empty one counts as absent. */
    public Optional<String> inQuery(String name) {
        return query.first(name);
    }
}
