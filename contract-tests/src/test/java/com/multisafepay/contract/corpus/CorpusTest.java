package com.multisafepay.contract.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.client.model.CreateOrderRequest;
import com.multisafepay.client.model.GetOrderAnswer;
import com.multisafepay.client.model.Order;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Our own examples, and the bodies of the folder that {@code -Dcorpus.dir} names, pass through the generated models without a loss. The
 * folder holds an {@code index.tsv} with the columns file, method, path and part: request, answer, or order for a bare order.
 */
class CorpusTest {

    private static final ObjectMapper JSON = com.multisafepay.client.TolerantJson.newMapper();

    private final BundledContract contract;
    private final RoundTrip roundTrip;

    CorpusTest() throws IOException {
        contract = BundledContract.load();
        roundTrip = new RoundTrip(contract);
    }

    @Test
    void keepsEveryMemberOfOurOwnExamples() throws Exception {
        List<String> differences = new ArrayList<>();
        int kept = 0;
        for (var path : contract.root().get("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                JsonNode request = operation.getValue().at("/requestBody/content/application~1json");
                kept += examples(request, differences);
                for (JsonNode response : operation.getValue().path("responses")) {
                    kept += examples(contract.resolve(response).at("/content/application~1json"), differences);
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(kept).isGreaterThan(20);
    }

    @Test
    void keepsEveryMemberOfPublishedBodies() throws Exception {
        String dir = System.getProperty("corpus.dir", "");
        Path corpus = Path.of(System.getProperty("repository.root", "")).resolve(dir);
        int kept = 0;
        int unknown = 0;
        List<String> differences = new ArrayList<>();
        if (!dir.isEmpty()) {
            List<String> index = Files.readAllLines(corpus.resolve("index.tsv"));
            for (String line : index.subList(1, index.size())) {
                String[] column = line.split("\t", -1);
                Optional<Body> body = body(corpus.resolve(column[0]), column[1], column[2], column[3]);
                if (body.isEmpty()) {
                    unknown++;
                    continue;
                }
                List<String> found = roundTrip.differences(
                        body.get().json, BundledContract.model(body.get().schema), body.get().schema);
                kept += found.isEmpty() ? 1 : 0;
                found.forEach(difference -> differences.add(column[0] + " " + difference));
            }
            assertThat(kept).isPositive();
        }
        System.out.println("corpus: " + kept + " bodies kept, " + unknown + " not in the contract");
        assertThat(differences).isEmpty();
    }

    @Test
    void noticesALostMember() throws Exception {
        ObjectNode body = JSON.createObjectNode().put("order_id", "a").put("not_in_the_contract", 1);
        assertThat(roundTrip.differences(body, CreateOrderRequest.class, schema("CreateOrderRequest")))
                .containsExactly("$.not_in_the_contract: lost 1");
    }

    @Test
    void keepsAnEmptyListWhereTheDefaultTaxTableIsAnObject() throws Exception {
        JsonNode body = JSON.readTree("{\"success\":true,\"data\":{\"checkout_options\":{\"default\":[]}}}");
        assertThat(roundTrip.differences(body, GetOrderAnswer.class, schema("GetOrderAnswer")))
                .isEmpty();
        assertThat(JSON.writeValueAsString(JSON.treeToValue(body, GetOrderAnswer.class)))
                .isEqualTo(body.toString());
    }

    @Test
    void keepsAnEmptyListWhereAnObjectIsDue() throws Exception {
        JsonNode body = JSON.readTree(
                "{\"success\":true,\"data\":{\"order_id\":\"a\",\"customer\":[],\"payment_details\":{\"type\":\"VISA\",\"emv\":[]}}}");
        assertThat(roundTrip.differences(body, GetOrderAnswer.class, schema("GetOrderAnswer")))
                .isEmpty();
        GetOrderAnswer answer = JSON.treeToValue(body, GetOrderAnswer.class);
        assertThat(answer.getData()).extracting(Order::getCustomer).isNull();
        assertThat(JSON.writeValueAsString(answer)).isEqualTo(body.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"message\":\"Forbidden\"}",
                "{\"success\":false,\"error\":{\"message\":\"Forbidden\"}}",
                "{\"success\":\"0\",\"data\":[],\"error_code\":\"1006\",\"error_info\":\"Invalid transaction ID\"}"
            })
    void keepsEveryShapeOfAFailure(String failure, @TempDir Path dir) throws Exception {
        Files.writeString(dir.resolve("body.json"), failure);
        Body body =
                body(dir.resolve("body.json"), "GET", "/terminals", "answer").orElseThrow();

        assertThat(roundTrip.differences(body.json, BundledContract.model(body.schema), body.schema))
                .isEmpty();
    }

    @Test
    void namesABodyThatCannotBeRead() throws Exception {
        JsonNode body = JSON.readTree("{\"amount\":1.5}");
        assertThat(roundTrip.differences(body, CreateOrderRequest.class, schema("CreateOrderRequest")))
                .singleElement()
                .asString()
                .contains("amount");
    }

    private record Body(JsonNode json, JsonNode schema) {}

    private Optional<Body> body(Path file, String method, String path, String part) throws IOException {
        JsonNode json = JSON.readTree(file.toFile());
        Optional<JsonNode> schema = contract.schema(method, path, part.equals("request"));
        if (schema.isEmpty()) {
            return Optional.empty();
        }
        if (part.equals("order")) {
            return Optional.of(new Body(json, schema("Order")));
        }
        boolean failure = part.equals("answer") && !succeeded(json);
        return Optional.of(new Body(json, failure ? schema("ErrorAnswer") : schema.get()));
    }

    /** {@code success} decides; where it is missing, whether there is data. */
    private static boolean succeeded(JsonNode answer) {
        return answer.hasNonNull("success") ? answer.get("success").asText().matches("true|1") : answer.has("data");
    }

    private int examples(JsonNode content, List<String> differences) throws Exception {
        int kept = 0;
        for (var example : content.path("examples").properties()) {
            JsonNode value = contract.resolve(example.getValue()).get("value");
            JsonNode schema = content.get("schema");
            roundTrip
                    .differences(value, BundledContract.model(schema), schema)
                    .forEach(difference -> differences.add(example.getKey() + " " + difference));
            kept++;
        }
        return kept;
    }

    private static JsonNode schema(String name) {
        return JSON.createObjectNode().put("$ref", "#/components/schemas/" + name);
    }
}
