package com.multisafepay.verifier;

import au.com.dius.pact.core.model.IRequest;
import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.OptionalBody;
import au.com.dius.pact.core.model.SynchronousRequestResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One request and its answer, as a pact file has them.
 *
 * @param name what the pact calls it
 * @param method the HTTP method
 * @param path the whole path, still percent-encoded
 * @param query the decoded parameters of the query
 * @param headers names and values of the request's headers
 * @param request the body that is sent; a missing node for none
 * @param status the status of the answer
 * @param answer the body of the answer; a missing node for none
 */
public record PactInteraction(
        String name,
        String method,
        String path,
        Map<String, List<String>> query,
        Map<String, List<String>> headers,
        JsonNode request,
        int status,
        JsonNode answer) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Checks that nothing is null. */
    public PactInteraction {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(headers, "headers");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(answer, "answer");
    }

    /**
     * Reads the requests and answers of pact files.
     *
     * @param pacts a pact file, or a folder of them
     * @return all of them, in the sequence of the files' names
     * @throws UncheckedIOException if a file cannot be read
     */
    public static List<PactInteraction> in(Path pacts) {
        return PactFiles.in(Objects.requireNonNull(pacts, "pacts")).stream()
                .flatMap(pact -> pact.getInteractions().stream())
                .filter(each -> !each.isAsynchronousMessage())
                .map(PactInteraction::of)
                .toList();
    }

    static PactInteraction of(Interaction interaction) {
        String name = interaction.getDescription();
        SynchronousRequestResponse exchange = Objects.requireNonNull(
                interaction.asSynchronousRequestResponse(), () -> name + " is not a request with an answer");
        IRequest request = exchange.getRequest();
        return new PactInteraction(
                name,
                request.getMethod(),
                request.getPath(),
                request.getQuery(),
                request.getHeaders(),
                json(request.getBody()),
                exchange.getResponse().getStatus(),
                json(exchange.getResponse().getBody()));
    }

    private static JsonNode json(OptionalBody body) {
        try {
            return body.isPresent() ? JSON.readTree(body.orEmpty()) : MissingNode.getInstance();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
