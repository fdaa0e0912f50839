package com.multisafepay.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompatibilityGateTest {

    private static final Path RELEASED = Path.of("src/released/multisafepay-openapi.yaml");

    private final JsonNode before = Contract.bundle();
    private final ObjectNode after = Contract.bundle();

    @Test
    void keepsThePromisesOfTheLastRelease() throws IOException {
        JsonNode released = new YAMLMapper().readTree(RELEASED.toFile());

        assertThat(CompatibilityGate.refusals(released, after)).isEmpty();
    }

    @Test
    void acceptsAContractThatDidNotChange() {
        assertThat(CompatibilityGate.breaks(before, after)).isEmpty();
    }

    @Test
    void acceptsANewOptionalMember() {
        at("/components/schemas/Plugin/properties")
                .putObject("build")
                .put("type", "string")
                .put("description", "Build of the integration.");

        assertThat(CompatibilityGate.breaks(before, after)).isEmpty();
    }

    @Test
    void namesAMemberThatWasRemovedFromARequest() {
        at("/components/schemas/Customer/properties").remove("house_number");

        assertThat(CompatibilityGate.refusals(before, after)).contains("Customer.house_number is gone");
    }

    @Test
    void namesAMemberThatWasRemovedFromAnAnswer() {
        at("/components/schemas/CreatedOrder/properties").remove("session_id");

        assertThat(CompatibilityGate.refusals(before, after)).contains("CreatedOrder.session_id is gone");
    }

    @Test
    void namesAMemberThatIsNewlyRequired() {
        ((ArrayNode) after.at("/components/schemas/CreateOrderRequest/required")).add("customer");

        assertThat(CompatibilityGate.refusals(before, after))
                .containsExactly(
                        "CreateOrderRequest.customer is newly required", "POST /orders has a schema that breaks");
    }

    @Test
    void namesAMemberThatAnAnswerNeedNotHoldAnyMore() {
        at("/components/schemas/GetOrderAnswer").putArray("required").add("success");

        assertThat(CompatibilityGate.refusals(before, after))
                .contains("GetOrderAnswer.data is not sure to come any more");
    }

    @ParameterizedTest
    @CsvSource({
        "CreateOrderRequest/properties/order_id, maxLength, 20, CreateOrderRequest.order_id has a tighter maxLength",
        "CreateOrderRequest/properties/amount, minimum, 100, CreateOrderRequest.amount has a tighter minimum",
        "Plugin/properties/shop, minLength, 5, Plugin.shop has a tighter minLength"
    })
    void namesATighterLimit(String schema, String limit, int value, String refusal) {
        at("/components/schemas/" + schema).put(limit, value);

        assertThat(CompatibilityGate.refusals(before, after)).contains(refusal);
    }

    @Test
    void namesAClosedSetThatLostAValue() {
        ((ArrayNode) after.at("/components/schemas/CreateOrderRequest/properties/type/enum")).remove(0);

        assertThat(CompatibilityGate.refusals(before, after)).contains("CreateOrderRequest.type has a tighter enum");
    }

    @Test
    void namesAMemberOfAnotherType() {
        at("/components/schemas/CreatedOrder/properties/amount").put("type", "string");

        assertThat(CompatibilityGate.refusals(before, after)).contains("CreatedOrder.amount has another type");
    }

    @Test
    void namesAnOperationThatIsGone() {
        at("/paths").remove("/gateways/{gateway_id}");

        assertThat(CompatibilityGate.refusals(before, after)).contains("GET /gateways/{gateway_id} is gone");
    }

    @Test
    void namesAParameterThatIsGone() {
        ((ArrayNode) after.at("/paths/~1gateways/get/parameters")).remove(0);

        assertThat(CompatibilityGate.refusals(before, after)).contains("GET /gateways parameter include is gone");
    }

    @Test
    void namesACallbackThatIsGone() {
        at("/paths/~1orders/post/callbacks/notification/{$request.body#~1payment_options~1notification_url}")
                .remove("get");

        assertThat(CompatibilityGate.refusals(before, after))
                .contains("callback notification by get of post /orders is gone");
    }

    @Test
    void countsWhatANotificationHoldsAsToldAndNotAsSent() {
        ((ArrayNode) after.at("/components/schemas/Order/allOf/1/required"))
                .add("status_text")
                .remove(0);

        assertThat(CompatibilityGate.refusals(before, after))
                .contains("Order.status is not sure to come any more")
                .noneMatch(refusal -> refusal.contains("Order.status_text is newly required"));
    }

    @ParameterizedTest
    @CsvSource({
        "0.1.0, 0.2.0, true",
        "0.1.0, 0.1.1, false",
        "0.1.0, 1.0.0, true",
        "1.0.0, 1.1.0, false",
        "1.2.0, 2.0.0, true",
        "1.2.0, 1.2.0, false"
    })
    void letsABreakPassOnlyWithTheVersionForIt(String released, String current, boolean passes) {
        ((ObjectNode) before.get("info")).put("version", released);
        at("/info").put("version", current);
        at("/components/schemas/Customer/properties").remove("house_number");

        assertThat(CompatibilityGate.refusals(before, after).isEmpty()).isEqualTo(passes);
    }

    private ObjectNode at(String pointer) {
        return (ObjectNode) after.at(pointer);
    }
}
