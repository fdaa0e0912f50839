package com.multisafepay.contract.pact;

import au.com.dius.pact.consumer.MockServer;
import au.com.dius.pact.consumer.dsl.DslPart;
import au.com.dius.pact.consumer.dsl.HttpInteractionBuilder;
import au.com.dius.pact.consumer.dsl.HttpRequestBuilder;
import au.com.dius.pact.consumer.dsl.LambdaDsl;
import au.com.dius.pact.consumer.dsl.PactBuilder;
import au.com.dius.pact.core.model.PactSpecVersion;
import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import java.net.URI;

/** What all pacts share: the two parties, the key, and the client under test. */
final class Pacts {

    static final String CONSUMER = "multisafepay-domain";
    static final String PROVIDER = "multisafepay-api";
    /** No real key: pact files keep what was sent. */
    static final String KEY = "fake-key-of-the-pacts";

    static final String WRONG_KEY = "fake-key-that-is-wrong";
    static final String BASE = "/v1/json";

    private Pacts() {}

    /** A pact to fill outside of a consumer test. */
    static PactBuilder builder() {
        return new PactBuilder(CONSUMER, PROVIDER, PactSpecVersion.V4);
    }

    static MultiSafepay client(MockServer server, String key) {
        return MultiSafepay.builder()
                .apiKey(key)
                .environment(Environment.of(URI.create(server.getUrl() + BASE)))
                .build();
    }

    static HttpRequestBuilder get(HttpRequestBuilder request, String path, String key) {
        return request.method("GET").path(BASE + path).header("api_key", key).header("Accept", "application/json");
    }

    static HttpRequestBuilder post(HttpRequestBuilder request, String path, String key, DslPart body) {
        return request.method("POST")
                .path(BASE + path)
                .header("api_key", key)
                .header("Accept", "application/json")
                .body(body);
    }

    /** The API's error shape: the code is the contract, the words are not. */
    static HttpInteractionBuilder refusal(HttpInteractionBuilder http, int status, int code, String words) {
        return http.willRespondWith(response -> response.status(status)
                .body(LambdaDsl.newJsonBody(body -> body.booleanValue("success", false)
                                .numberValue("error_code", code)
                                .stringType("error_info", words))
                        .build()));
    }

    /** The error shape without a code. */
    static HttpInteractionBuilder bareRefusal(HttpInteractionBuilder http, int status, String words) {
        return http.willRespondWith(response -> response.status(status)
                .body(LambdaDsl.newJsonBody(body -> body.stringValue("message", words))
                        .build()));
    }
}
