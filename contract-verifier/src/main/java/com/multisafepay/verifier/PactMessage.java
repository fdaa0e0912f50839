package com.multisafepay.verifier;

import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.V4Interaction.AsynchronousMessage;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * A message of the provider, as a pact file holds it.
 *
 * @param name what the pact calls it
 * @param about the parameters that go with it
 * @param body the body
 */
record PactMessage(String name, Map<String, String> about, JsonNode body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static PactMessage of(Interaction interaction) {
        AsynchronousMessage message = (AsynchronousMessage) interaction.asV4Interaction();
        Map<String, String> about = new TreeMap<>();
        message.getMetadata().forEach((name, value) -> about.put(name, String.valueOf(value)));
        try {
            return new PactMessage(message.getDescription(), about, JSON.readTree(message.contentsAsBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
