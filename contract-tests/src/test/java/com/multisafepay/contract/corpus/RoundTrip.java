package com.multisafepay.contract.corpus;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.multisafepay.client.TolerantJson;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a body with the generated models, writes it again and names every difference, apart from these: null and absent are one; an empty
 * text is absent for anything but a string; a number and its text are one; 0, 1, false and true are one for a boolean; a member and
 * its alias are one.
 */
final class RoundTrip {

    private final List<String> unread = new ArrayList<>();
    private final JsonMapper tolerant = TolerantJson.newMapper(
            (model, member) -> unread.add("cannot be read: " + model.getSimpleName() + "." + member));
    private final BundledContract contract;

    RoundTrip(BundledContract contract) {
        // Members that the contract does not state count as lost here.
        tolerant.clearProblemHandlers();
        this.contract = contract;
    }

    List<String> differences(List<Body> bodies) throws IOException, ClassNotFoundException {
        List<String> differences = new ArrayList<>();
        for (Body body : bodies) {
            differences(body.json(), BundledContract.model(body.schema()), body.schema())
                    .forEach(difference -> differences.add(body.name() + " " + difference));
        }
        return differences;
    }

    List<String> differences(JsonNode body, Class<?> model, JsonNode schema) throws IOException {
        unread.clear();
        Object value;
        try {
            value = tolerant.readValue(tolerant.writeValueAsBytes(body), model);
        } catch (JsonMappingException unreadable) {
            return List.of("cannot be read: " + unreadable.getMessage());
        }
        List<String> differences = new ArrayList<>(unread);
        differences.addAll(differences(body, tolerant.readTree(tolerant.writeValueAsBytes(value)), schema));
        return differences;
    }

    List<String> differences(JsonNode body, JsonNode again, JsonNode schema) {
        List<String> differences = new ArrayList<>();
        compare("$", body, again, contract.resolve(schema), differences);
        return differences;
    }

    private void compare(String path, JsonNode sent, JsonNode kept, JsonNode schema, List<String> differences) {
        String type = schema.path("type").asText("");
        if (sent.isNull() || (sent.isTextual() && sent.asText().isEmpty() && !type.equals("string"))) {
            if (!kept.isMissingNode() && !kept.isNull() && !kept.equals(sent)) {
                differences.add(path + ": " + sent + " became " + kept);
            }
        } else if (kept.isMissingNode()) {
            differences.add(path + ": lost " + sent);
        } else if (sent.isObject() && kept.isObject()) {
            sent.properties()
                    .forEach(member -> compare(
                            path + "." + member.getKey(),
                            member.getValue(),
                            kept.path(contract.name(schema, member.getKey())),
                            contract.property(schema, member.getKey()),
                            differences));
            kept.fieldNames().forEachRemaining(name -> {
                boolean came = sent.has(name);
                for (String alias : contract.aliases(schema, name)) {
                    came |= sent.has(alias);
                }
                if (!came) {
                    differences.add(path + "." + name + ": made up " + kept.get(name));
                }
            });
        } else if (sent.isArray() && kept.isArray() && sent.size() == kept.size()) {
            for (int i = 0; i < sent.size(); i++) {
                compare(path + "[" + i + "]", sent.get(i), kept.get(i), contract.items(schema), differences);
            }
        } else if (!sameScalar(sent, kept, type.equals("boolean"))) {
            differences.add(path + ": " + sent + " became " + kept);
        }
    }

    private static boolean sameScalar(JsonNode sent, JsonNode kept, boolean isBoolean) {
        if (!sent.isValueNode() || !kept.isValueNode()) {
            return false;
        }
        if (sent.asText().equals(kept.asText())) {
            return true;
        }
        if (isBoolean) {
            String text = sent.asText();
            return text.equals(kept.asBoolean() ? "1" : "0");
        }
        try {
            return (sent.isNumber() || kept.isNumber())
                    && new BigDecimal(sent.asText()).compareTo(new BigDecimal(kept.asText())) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
