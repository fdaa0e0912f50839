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
        List<Body> examples = Body.examples(contract);

        assertThat(differences(examples)).isEmpty();
        assertThat(examples).hasSizeGreaterThan(20);
    }

    @Test
    void keepsEveryMemberOfPublishedBodies() throws Exception {
        List<Body> bodies = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        Optional<Path> corpus = Body.folder();
        if (corpus.isPresent()) {
            for (Body.Published each : Body.Published.in(corpus.get())) {
                Optional<Body> body = each.body(contract);
                body.ifPresentOrElse(
                        bodies::add, () -> unknown.add(each.file().getFileName().toString()));
            }
            assertThat(bodies).isNotEmpty();
        }
        System.out.println("corpus: " + bodies.size() + " bodies");
        assertThat(unknown).as("not in the contract").isEmpty();
        assertThat(differences(bodies)).isEmpty();
    }

    @Test
    void noticesALostMember() throws Exception {
        ObjectNode body = JSON.createObjectNode().put("order_id", "a").put("not_in_the_contract", 1);
        assertThat(roundTrip.differences(body, CreateOrderRequest.class, Body.schema("CreateOrderRequest")))
                .containsExactly("$.not_in_the_contract: lost 1");
    }

    @Test
    void keepsAnEmptyListWhereTheDefaultTaxTableIsAnObject() throws Exception {
        JsonNode body = JSON.readTree("{\"success\":true,\"data\":{\"checkout_options\":{\"default\":[]}}}");
        assertThat(roundTrip.differences(body, GetOrderAnswer.class, Body.schema("GetOrderAnswer")))
                .isEmpty();
        assertThat(JSON.writeValueAsString(JSON.treeToValue(body, GetOrderAnswer.class)))
                .isEqualTo(body.toString());
    }

    @Test
    void keepsAnEmptyListWhereAnObjectIsDue() throws Exception {
        JsonNode body = JSON.readTree(
                "{\"success\":true,\"data\":{\"order_id\":\"a\",\"customer\":[],\"payment_details\":{\"type\":\"VISA\",\"emv\":[]}}}");
        assertThat(roundTrip.differences(body, GetOrderAnswer.class, Body.schema("GetOrderAnswer")))
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
        Optional<Body> body =
                new Body.Published(dir.resolve("body.json"), "GET", "/terminals", "answer").body(contract);

        assertThat(differences(List.of(body.orElseThrow()))).isEmpty();
    }

    @Test
    void namesABodyThatCannotBeRead() throws Exception {
        JsonNode body = JSON.readTree("{\"amount\":1.5}");
        assertThat(roundTrip.differences(body, CreateOrderRequest.class, Body.schema("CreateOrderRequest")))
                .singleElement()
                .asString()
                .contains("amount");
    }

    private List<String> differences(List<Body> bodies) throws Exception {
        List<String> differences = new ArrayList<>();
        for (Body body : bodies) {
            roundTrip
                    .differences(body.json(), BundledContract.model(body.schema()), body.schema())
                    .forEach(difference -> differences.add(body.name() + " " + difference));
        }
        return differences;
    }
}
