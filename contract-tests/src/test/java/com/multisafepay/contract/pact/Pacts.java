package com.multisafepay.contract.pact;

import au.com.dius.pact.consumer.MockServer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;

/**
 * Shared by all pacts: the two parties, the key, and the client under test. Paths are relative to the address of the contract's server, as tools that compare
 * pacts with a contract read them.
 */
final class Pacts {

    static final String CONSUMER = "multisafepay-domain";
    static final String PROVIDER = "multisafepay-api";
    /** No real key: pact files keep what was sent. */
    static final String KEY = "fake-key-of-the-pacts";

    static final String WRONG_KEY = "fake-key-that-is-wrong";

    private Pacts() {}

    /** Returns the body that {@code whole-requests.json} has under a name. */
    static String wholeRequest(String name) {
        try (InputStream requests = Pacts.class.getResourceAsStream("whole-requests.json")) {
            return new ObjectMapper().readTree(requests).required(name).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MultiSafepay client(MockServer server, String key) {
        return MultiSafepay.builder()
                .apiKey(key)
                .environment(Environment.of(URI.create(server.getUrl())))
                .build();
    }
}
