package com.multisafepay.verifier;

import au.com.dius.pact.core.model.ProviderState;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Has a sandbox set up provider states. */
final class ProviderStateClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Sandbox sandbox;
    private final URI notificationUrl;

    ProviderStateClient(Sandbox sandbox, URI notificationUrl) {
        this.sandbox = sandbox;
        this.notificationUrl = notificationUrl;
    }

    /** Sets up states, and returns the values that they generated. */
    Map<String, Object> setUp(List<ProviderState> states) {
        Map<String, Object> values = new LinkedHashMap<>();
        states.forEach(state -> values.putAll(setUp(state)));
        return values;
    }

    private Map<String, Object> setUp(ProviderState state) {
        ObjectNode change =
                JSON.createObjectNode().put("state", state.getName()).put("action", "setup");
        ObjectNode parameters = change.putObject("params").put("notification_url", notificationUrl.toString());
        state.getParams().forEach((name, value) -> parameters.set(name, JSON.valueToTree(value)));
        HttpRequest request = HttpRequest.newBuilder(sandbox.baseUri().resolve("/sandbox/states"))
                .header("api_key", sandbox.apiKey())
                .POST(BodyPublishers.ofString(change.toString()))
                .build();
        try {
            HttpResponse<byte[]> answer = HTTP.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("The state '" + state.getName() + "' was refused: "
                        + JSON.readTree(answer.body()).path("error_info").asText());
            }
            return JSON.readValue(answer.body(), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the sandbox set up '" + state.getName() + "'", e);
        }
    }
}
