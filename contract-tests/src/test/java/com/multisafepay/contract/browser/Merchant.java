package com.multisafepay.contract.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.multisafepay.sandbox.SandboxExtension;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** A merchant who writes orders by hand, also such as the library would not send. */
final class Merchant {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Merchant() {}

    /** Makes an order and gives its payment URL. */
    static String create(SandboxExtension sandbox, JsonNode order) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.baseUri() + "/orders"))
                .header("api_key", sandbox.apiKey())
                .POST(BodyPublishers.ofString(order.toString()))
                .build();
        String answer = CLIENT.send(request, BodyHandlers.ofString()).body();
        String url = MAPPER.readTree(answer).at("/data/payment_url").asText();
        assertThat(url).as(answer).isNotEmpty();
        return url;
    }
}
