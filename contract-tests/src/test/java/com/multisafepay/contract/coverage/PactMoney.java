package com.multisafepay.contract.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds money and currencies that a pact holds by their type, so that any other amount would pass. */
final class PactMoney {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern MONEY = Pattern.compile("amount\\w*|\\w+_amount|net|unit_price|currency|\\w+_currency");

    private final String place;
    private final JsonNode rules;
    private final List<String> loose = new ArrayList<>();

    private PactMoney(String place, JsonNode rules) {
        this.place = place;
        this.rules = rules;
    }

    /** Returns the interaction and the path of each, over all pact files of a folder. */
    static List<String> loose(Path folder) throws IOException {
        List<String> loose = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json")).sorted().toList()) {
                JSON.readTree(file.toFile()).path("interactions").forEach(each -> loose.addAll(loose(each)));
            }
        }
        return loose;
    }

    /** Returns those of one interaction of a pact file, its request, answer or message. */
    static List<String> loose(JsonNode interaction) {
        List<String> loose = new ArrayList<>();
        for (String part : List.of("/request", "/response", "")) {
            JsonNode holder = interaction.at(part);
            JsonNode body = holder.path(part.isEmpty() ? "contents" : "body").path("content");
            PactMoney money = new PactMoney(
                    interaction.path("description").asText() + part,
                    holder.path("matchingRules").path("body"));
            money.walk("$", body);
            loose.addAll(money.loose);
        }
        return loose;
    }

    private void walk(String path, JsonNode node) {
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(path + "[" + i + "]", node.get(i));
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String below = path + "." + member.getKey();
            if (member.getValue().isContainerNode()) {
                walk(below, member.getValue());
            } else if (MONEY.matcher(member.getKey()).matches() && !byValue(below)) {
                loose.add(place + " " + below);
            }
        }
    }

    /** The longest rule counts; one of a list or an object holds for all that lies below. */
    private boolean byValue(String path) {
        int longest = -1;
        boolean byValue = true;
        for (Map.Entry<String, JsonNode> rule : rules.properties()) {
            String pattern = Pattern.quote(rule.getKey()).replace("[*]", "\\E\\[\\d+]\\Q");
            if (path.matches(pattern + "([.\\[].*)?") && rule.getKey().length() > longest) {
                longest = rule.getKey().length();
                byValue = rule.getValue().at("/matchers/0/match").asText().equals("equality");
            }
        }
        return byValue;
    }
}
