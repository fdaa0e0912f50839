package com.multisafepay.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesTest {

    private static final ObjectNode CONTRACT = Contract.bundle();
    private static final Schemas SCHEMAS = new Schemas(CONTRACT);

    /** One example where an operation shows it, with the schema that judges it there. */
    record Use(String place, String name, String schema) {

        @Override
        public String toString() {
            return place + " " + name;
        }
    }

    @ParameterizedTest
    @MethodSource("uses")
    void keepsItsSchema(Use use) {
        JsonNode example = CONTRACT.at("/components/examples/" + use.name() + "/value");

        assertThat(SCHEMAS.violations(use.schema(), example)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examplesOfSchemas")
    void showsAValueThatThePropertyTakes(String pointer) {
        assertThat(SCHEMAS.violations(pointer, CONTRACT.at(pointer + "/example")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void showsAValueThatTheParameterTakes(String pointer) {
        assertThat(SCHEMAS.violations(pointer + "/schema", CONTRACT.at(pointer + "/example")))
                .isEmpty();
    }

    @Test
    void wouldBeRefusedWithoutItsAmount() {
        ObjectNode order =
                CONTRACT.at("/components/examples/order-redirect/value").deepCopy();
        order.remove("amount");

        assertThat(SCHEMAS.violations("/components/schemas/CreateOrderRequest", order))
                .anySatisfy(fault -> assertThat(fault).contains("amount"));
    }

    @Test
    void wouldBeRefusedWithATextForItsAmount() {
        ObjectNode order =
                CONTRACT.at("/components/examples/order-redirect/value").deepCopy();
        order.put("amount", "ten");

        assertThat(SCHEMAS.violations("/components/schemas/CreateOrderRequest", order))
                .anySatisfy(fault -> assertThat(fault).contains("amount"));
    }

    @Test
    void holdsACreatedOrderToItsId() {
        ObjectNode answer =
                CONTRACT.at("/components/examples/created-redirect/value").deepCopy();
        ((ObjectNode) answer.get("data")).remove("order_id");

        assertThat(SCHEMAS.violations("/components/schemas/CreateOrderAnswer", answer))
                .isNotEmpty();
    }

    /** A strict client, such as one in Kotlin, breaks on an answer that lacks what its schema requires. */
    @ParameterizedTest
    @ValueSource(strings = {"currency", "status", "transaction_id"})
    void wouldLackWhatOnlyADirectOrderHas(String member) {
        ObjectNode planted = CONTRACT.deepCopy();
        planted.withObject("/components/schemas/CreatedOrder")
                .withArray("required")
                .add(member);

        assertThat(new Schemas(planted)
                        .violations(
                                "/components/schemas/CreateOrderAnswer",
                                planted.at("/components/examples/created-redirect/value")))
                .singleElement()
                .asString()
                .contains(member);
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "amount", "currency"})
    void holdsAnOrderToWhatEachHas(String member) {
        ObjectNode answer = CONTRACT.at("/components/examples/order-paid/value").deepCopy();
        ((ObjectNode) answer.get("data")).remove(member);

        assertThat(SCHEMAS.violations("/components/schemas/GetOrderAnswer", answer))
                .isNotEmpty();
    }

    static Stream<Use> uses() {
        List<Use> uses = new ArrayList<>();
        CONTRACT.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String place = operation.getKey() + " " + path.getKey();
                    collect(place, operation.getValue().path("requestBody"), uses);
                    operation
                            .getValue()
                            .path("responses")
                            .properties()
                            .forEach(response -> collect(place + " " + response.getKey(), response.getValue(), uses));
                    operation
                            .getValue()
                            .path("callbacks")
                            .findValues("requestBody")
                            .forEach(sent -> collect(place + " callback", sent, uses));
                }));
        return uses.stream();
    }

    private static void collect(String place, JsonNode holder, List<Use> uses) {
        JsonNode content = Contract.resolve(CONTRACT, holder).at("/content/application~1json");
        for (Map.Entry<String, JsonNode> example : content.path("examples").properties()) {
            String schema = content.at("/schema/$ref").asText().substring(1);
            uses.add(new Use(
                    place, example.getValue().path("$ref").asText().replace("#/components/examples/", ""), schema));
        }
    }

    static Stream<String> parameters() {
        return CONTRACT.at("/components/parameters").properties().stream()
                .map(parameter -> "/components/parameters/" + parameter.getKey());
    }

    static Stream<String> examplesOfSchemas() {
        List<String> pointers = new ArrayList<>();
        CONTRACT.at("/components/schemas")
                .properties()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .properties()
                        .forEach(property -> {
                            if (property.getValue().has("example")) {
                                pointers.add(
                                        "/components/schemas/" + schema.getKey() + "/properties/" + property.getKey());
                            }
                        }));
        return pointers.stream();
    }
}
