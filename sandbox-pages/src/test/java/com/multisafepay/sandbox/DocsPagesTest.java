package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
        "/docs/initializer.js, text/javascript, multisafepay-openapi.yaml",
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

    @ParameterizedTest
    @CsvSource({"/docs/other", "/docs/../secret", "/connect/unknown/"})
    void servesNothingElse(String path) {
        URI address = URI.create("http://127.0.0.1:" + SANDBOX.baseUri().getPort() + path);

        assertThat(Calls.raw(HttpRequest.newBuilder(address).GET()).statusCode())
                .isEqualTo(404);
    }
}
