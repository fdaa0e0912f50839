package com.multisafepay.contract.coverage;

import au.com.dius.pact.core.model.DefaultPactReader;
import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.Pact;
import au.com.dius.pact.core.model.V4Interaction.AsynchronousMessage;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A message of the provider, as a pact file holds it.
 *
 * @param name what the pact calls it
 * @param about the parameters that go with it
 * @param body the body
 */
record Message(String name, Map<String, String> about, JsonNode body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Every message in the pact files of a folder. */
    static List<Message> in(Path folder) throws IOException {
        List<Message> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                all.addAll(of(DefaultPactReader.INSTANCE.loadPact(file.toFile())));
            }
        }
        return all;
    }

    static List<Message> of(Pact pact) {
        return pact.getInteractions().stream()
                .filter(Interaction::isAsynchronousMessage)
                .map(each -> of((AsynchronousMessage) each.asV4Interaction()))
                .toList();
    }

    private static Message of(AsynchronousMessage message) {
        Map<String, String> about = new TreeMap<>();
        message.getMetadata().forEach((name, value) -> about.put(name, String.valueOf(value)));
        try {
            return new Message(message.getDescription(), about, JSON.readTree(message.contentsAsBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
