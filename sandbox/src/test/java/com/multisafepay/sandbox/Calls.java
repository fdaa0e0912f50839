package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Calls a sandbox as any client does. */
final class Calls {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    static final ObjectMapper MAPPER = new ObjectMapper();

    /** An answer: HTTP status, headers and JSON. */
    record Answer(int status, HttpResponse<byte[]> response, JsonNode body) {
        JsonNode at(String pointer) {
            return body.at(pointer);
        }

        int code() {
            return body.path("error_code").intValue();
        }

        String info() {
            return body.path("error_info").asText();
        }
    }

    private Calls() {}

    static Answer post(Sandbox sandbox, JsonNode order) {
        return post(sandbox, order.toString());
    }

    static Answer post(Sandbox sandbox, String body) {
        return post(sandbox, body.getBytes(StandardCharsets.UTF_8));
    }

    static Answer post(Sandbox sandbox, byte[] body) {
        return send(request(sandbox, "/orders").POST(BodyPublishers.ofByteArray(body)));
    }

    static Answer get(Sandbox sandbox, String path) {
        return send(request(sandbox, path).GET());
    }

    static HttpRequest.Builder request(Sandbox sandbox, String path) {
        return HttpRequest.newBuilder(URI.create(sandbox.baseUri() + path)).header("api_key", sandbox.apiKey());
    }

    static Answer send(HttpRequest.Builder request) {
        HttpResponse<byte[]> response = raw(request);
        try {
            return new Answer(response.statusCode(), response, MAPPER.readTree(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static HttpResponse<byte[]> raw(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes an order and returns its payment URL. */
    static String paymentUrl(Sandbox sandbox, ObjectNode body) {
        Answer answer = post(sandbox, body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.at("/data/payment_url").asText();
    }
}
