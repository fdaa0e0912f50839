package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocsPagesTest {
    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension();

    @ParameterizedTest
    @CsvSource({
        "/docs, text/html, initializer.js",
        "/docs/, text/html, initializer.js",
        "/docs/initializer.js, text/javascript, contract.json",
        "/docs/docs.css, text/css, header",
        "/docs/swagger-ui-bundle.js, text/javascript, swagger",
        "/docs/swagger-ui.css, text/css, swagger",
        "/docs/multisafepay-openapi.yaml, application/yaml, createOrder"
    })
    void servesTheContractToRead(String path, String type, String content) {
        HttpResponse<byte[]> page = Calls.raw(
                HttpRequest.newBuilder(SANDBOX.baseUri().resolve(path)).GET());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'");
        assertThat(new String(page.body(), StandardCharsets.UTF_8)).contains(content);
    }

    private static JsonNode json(Sandbox sandbox, String path) throws IOException {
        return new ObjectMapper()
                .readTree(Calls.raw(HttpRequest.newBuilder(sandbox.baseUri().resolve(path)))
                        .body());
    }

    @Test
    void namesNoServerButItself() throws IOException {
        JsonNode contract = json(SANDBOX.sandbox(), "/docs/contract.json");

        assertThat(contract.at("/servers").size()).isEqualTo(1);
        assertThat(contract.at("/servers/0/url").asText())
                .isEqualTo(SANDBOX.baseUri().toString());
    }

    @Test
    void listsNotificationsAndTheStreamOfEventsAmongThePaths() throws IOException {
        JsonNode paths = json(SANDBOX.sandbox(), "/docs/contract.json").path("paths");

        assertThat(paths.at("/~1your notification_url/post/operationId").asText())
                .isEqualTo("notifyOfOrder");
        assertThat(paths.at("/~1your feed_url").isObject()).isTrue();
        assertThat(paths.at("/~1events~1stream~1/get/description").asText()).contains("session.order");
    }

    @Test
    void fillsInAKeyOnlyWhereNobodyNeedsToKnowOne() throws IOException {
        String key = json(SANDBOX.sandbox(), "/docs/settings.json").path("key").asText();
        assertThat(Calls.raw(HttpRequest.newBuilder(SANDBOX.baseUri().resolve("/v1/json/gateways"))
                                .header("api_key", key))
                        .statusCode())
                .isEqualTo(200);

        try (Sandbox guarded = Sandbox.builder().apiKey("the-key").start()) {
            assertThat(json(guarded, "/docs/settings.json").has("key")).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"/docs/other", "/docs/../secret", "/connect/unknown/"})
    void servesNothingElse(String path) {
        URI address = URI.create("http://127.0.0.1:" + SANDBOX.baseUri().getPort() + path);

        assertThat(Calls.raw(HttpRequest.newBuilder(address).GET()).statusCode())
                .isEqualTo(404);
    }
}
