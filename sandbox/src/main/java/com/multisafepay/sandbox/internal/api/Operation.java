package com.multisafepay.sandbox.internal.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One operation of the contract.
 *
 * @param id its {@code operationId}
 * @param method the HTTP method, upper case
 * @param path the template, such as {@code /orders/{order_id}}
 * @param secured whether a key is needed
 * @param keyKinds the kinds of keys that it takes; empty for every kind
 * @param request what its body has to be, when it takes one
 * @param parameters its path and query parameters
 * @param answers what its body is with each status that it can answer with
 * @param keyRefusal the answer to a call without the right key, as the contract's example has it
 */
record Operation(
        String id,
        String method,
        PathTemplate path,
        boolean secured,
        Set<String> keyKinds,
        Optional<Body> request,
        List<Parameter> parameters,
        Map<Integer, Body> answers,
        Optional<KeyRefusal> keyRefusal) {

    /**
     * The answer to a call without the right key.
     *
     * @param status its HTTP status
     * @param body its body
     */
    public record KeyRefusal(int status, ObjectNode body) {}

    /**
     * The body of a request or an answer.
     *
     * @param schema what a body has to keep
     * @param declared the types of its members
     * @param required whether there has to be one
     */
    public record Body(ContractSchema schema, DeclaredType declared, boolean required) {}

    /**
     * A parameter of the path or the query.
     *
     * @param name its name
     * @param inPath whether it stands in the path
     * @param schema what a value has to keep
     * @param declared the type of a value
     */
    public record Parameter(String name, boolean inPath, ContractSchema schema, DeclaredType declared) {}
}
