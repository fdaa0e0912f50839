package com.multisafepay.contract.coverage;

import au.com.dius.pact.core.model.DefaultPactReader;
import au.com.dius.pact.core.model.IRequest;
import au.com.dius.pact.core.model.OptionalBody;
import au.com.dius.pact.core.model.Pact;
import au.com.dius.pact.core.model.SynchronousRequestResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

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
record Interaction(
        String name,
        String method,
        String path,
        Map<String, List<String>> query,
        Map<String, List<String>> headers,
        JsonNode request,
        int status,
        JsonNode answer) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Everything in the pact files of a folder. */
    static List<Interaction> in(Path folder) throws IOException {
        List<Interaction> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                all.addAll(of(DefaultPactReader.INSTANCE.loadPact(file.toFile())));
            }
        }
        return all;
    }

    static List<Interaction> of(Pact pact) {
        return pact.getInteractions().stream()
                .filter(each -> !each.isAsynchronousMessage())
                .map(each -> of(
                        each.getDescription(),
                        Objects.requireNonNull(
                                each.asSynchronousRequestResponse(),
                                () -> each.getDescription() + " is not a request with an answer")))
                .toList();
    }

    private static Interaction of(String name, SynchronousRequestResponse exchange) {
        IRequest request = exchange.getRequest();
        return new Interaction(
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
