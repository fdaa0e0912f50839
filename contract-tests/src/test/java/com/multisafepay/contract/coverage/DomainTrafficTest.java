package com.multisafepay.contract.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Sandbox;
import com.multisafepay.sandbox.SandboxExtension;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Sends all that the library wrote in its own tests to a strict sandbox, which takes it or refuses it for what it says alone. */
class DomainTrafficTest {
    private static final Path TRAFFIC = Path.of("..", "domain", "target", "traffic");
    /** Members that users add on their own account. */
    private static final Pattern OWN = Pattern.compile("strict: /(tags|loyalty|parcels|batch)[ /]");

    @RegisterExtension
    static final SandboxExtension STRICT =
            new SandboxExtension(Sandbox.builder().strict());

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void keepsTheContractInEveryCall() throws Exception {
        List<String> calls = calls();
        List<String> breaches = new ArrayList<>();

        for (String call : calls) {
            String answer = send(call.split("\t", -1));
            boolean refused = answer.contains("strict: ") || answer.contains("\"Invalid fields\"");
            if (refused && !OWN.matcher(answer).find()) {
                breaches.add(call + " -> " + answer);
            }
        }

        assertThat(calls).isNotEmpty();
        assertThat(breaches).isEmpty();
    }

    @Test
    void seesAMemberThatTheContractDoesNotName() throws Exception {
        ObjectNode body = mapper.createObjectNode().put("status", "cancelled").put("colour", "red");

        assertThat(send("PATCH", "https://api.example/v1/json/orders/a", "application/json", body.toString()))
                .contains("strict: /colour is not a member");
    }

    private static List<String> calls() throws IOException {
        List<String> calls = new ArrayList<>();
        try (Stream<Path> files = Files.list(TRAFFIC)) {
            for (Path file : files.toList()) {
                calls.addAll(Files.readAllLines(file));
            }
        }
        return calls;
    }

    private String send(String... call) throws Exception {
        String target = call[1].substring(call[1].indexOf("/v1/json") + "/v1/json".length());
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(STRICT.baseUri() + target))
                .header("api_key", STRICT.apiKey())
                .method(call[0], BodyPublishers.ofString(call[3]));
        if (!call[2].isEmpty()) {
            request.header("Content-Type", call[2]);
        }
        return http.send(request.build(), BodyHandlers.ofString()).body();
    }
}
