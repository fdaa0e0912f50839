package com.multisafepay.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks the files that are shared without Maven; .ci/lint and .ci/clients hold them to tools of others, too. */
class DistributionTest {

    private static final Path DIST = Path.of("target/dist");
    private static final JsonNode CONTRACT = Contract.bundle();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multisafepay-openapi.yaml",
                "multisafepay-openapi.json",
                "multisafepay-gateways.json",
                "multisafepay-gateways.schema.json"
            })
    void sharesWhatIsInTheJar(String file) {
        assertThat(DIST.resolve(file)).hasSameBinaryContentAs(Path.of("target/classes", file));
    }

    @Test
    void hasWebhooksInPlaceOfCallbacksInTheNewerForm() throws IOException {
        JsonNode newer = newer();

        assertThat(newer.path("openapi").asText()).isEqualTo("3.1.0");
        assertThat(newer.at("/webhooks/notification"))
                .isEqualTo(CONTRACT.path("paths")
                        .findPath("callbacks")
                        .at("/notification")
                        .iterator()
                        .next());
        assertThat(newer.path("paths").findValues("callbacks")).isEmpty();
    }

    @Test
    void tellsNullAsATypeInTheNewerForm() throws IOException {
        assertThat(newer().findValues("nullable")).isEmpty();
        assertThat(newer().at("/components/schemas/CreatedOrder/properties/completed/type"))
                .extracting(JsonNode::asText)
                .containsExactly("string", "null");
    }

    @Test
    void hasARequestForEachOperationInTheCollection() throws IOException {
        JsonNode collection = new ObjectMapper()
                .readTree(DIST.resolve("multisafepay.postman_collection.json").toFile());
        List<String> names = new ArrayList<>();
        collection
                .path("item")
                .forEach(folder -> folder.path("item")
                        .forEach(request -> names.add(request.path("name").asText())));

        assertThat(names).containsExactlyInAnyOrderElementsOf(summaries());
        assertThat(collection.toString()).doesNotContain("{order_id}").contains(":order_id");
    }

    @Test
    void tellsEachOperationThatIsNewSinceTheRelease() throws IOException {
        JsonNode released = new YAMLMapper()
                .readTree(Path.of("src/released/multisafepay-openapi.yaml").toFile());
        String changes = Files.readString(DIST.resolve("CHANGES.md"));

        CONTRACT.path("paths")
                .fieldNames()
                .forEachRemaining(path -> assertThat(changes.contains(" " + path + "`"))
                        .as(path)
                        .isEqualTo(!released.path("paths").has(path)));
    }

    private static JsonNode newer() throws IOException {
        return new YAMLMapper()
                .readTree(DIST.resolve("multisafepay-openapi-3.1.yaml").toFile());
    }

    private static List<String> summaries() {
        List<String> summaries = new ArrayList<>();
        CONTRACT.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    if (operation.has("summary")) {
                        summaries.add(operation.get("summary").asText());
                    }
                }));
        return summaries;
    }
}
