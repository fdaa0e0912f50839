package com.multisafepay.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractLintTest {

    private final ObjectNode contract = Contract.bundle();

    @Test
    void findsNothingInTheContract() {
        assertThat(ContractLint.findingsIn(contract)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"operationId", "summary", "description", "tags", "security"})
    void noticesAnOperationThatLacks(String member) {
        at("/paths/~1orders/post").remove(member);

        assertThat(ContractLint.findingsIn(contract)).contains("post /orders has no " + member);
    }

    @Test
    void noticesAnOperationWithoutTheLanguageOfItsMessages() {
        at("/paths/~1orders/post").remove("parameters");

        assertThat(ContractLint.findingsIn(contract)).contains("post /orders has no parameter locale");
    }

    @Test
    void noticesAnOperationWithoutRequestExample() {
        at("/paths/~1orders/post/requestBody/content/application~1json").remove("examples");

        assertThat(ContractLint.findingsIn(contract)).contains("post /orders has no request example");
    }

    @Test
    void noticesAnOperationWithoutSuccessExample() {
        at("/paths/~1gateways/get/responses/200/content/application~1json").remove("examples");

        assertThat(ContractLint.findingsIn(contract)).contains("get /gateways has no success example");
    }

    @Test
    void noticesAnOperationWithoutErrorExample() {
        at("/paths/~1gateways/get/responses").retain("200");

        assertThat(ContractLint.findingsIn(contract)).contains("get /gateways has no error example");
    }

    @ParameterizedTest
    @CsvSource({"amounts,is a member of no schema", "card_number,is a secret"})
    void noticesALoggableMemberThat(String name, String fault) {
        contract.withObject("/x-loggable").withArray("values").add(name);

        assertThat(ContractLint.findingsIn(contract)).contains("x-loggable " + name + " " + fault);
    }

    @Test
    void noticesACallbackThatLacksWhatOperationsHave() {
        ObjectNode callback = at(
                "/paths/~1orders/post/callbacks/notification/{$request.body#~1payment_options~1notification_url}/post");
        callback.remove("summary");
        ((ObjectNode) callback.at("/requestBody/content/application~1json")).remove("examples");
        ((ObjectNode) callback.get("responses")).remove("200");

        assertThat(ContractLint.findingsIn(contract))
                .contains(
                        "post /orders notification post has no summary",
                        "post /orders notification post has no request example",
                        "post /orders notification post says nothing of the answer that takes it");
    }

    @Test
    void noticesAPropertyWithoutDescription() {
        at("/components/schemas/Customer/properties/city").remove("description");

        assertThat(ContractLint.findingsIn(contract)).containsExactly("schemas/Customer.city has no description");
    }

    @Test
    void noticesASecretThatIsNotMarked() {
        at("/components/schemas/GatewayInfo/properties/card_number").remove("format");

        assertThat(ContractLint.findingsIn(contract))
                .containsExactly("schemas/GatewayInfo.card_number is a secret without format password");
    }

    @Test
    void noticesAComponentThatNothingUses() {
        at("/components/schemas").putObject("Orphan").put("type", "object").put("description", "Nobody's.");

        assertThat(ContractLint.findingsIn(contract)).containsExactly("schemas/Orphan is not used");
    }

    @Test
    void noticesAnInlineObject() {
        at("/components/schemas/Plugin/properties")
                .putObject("extra")
                .put("type", "object")
                .put("description", "More.");

        assertThat(ContractLint.findingsIn(contract))
                .containsExactly("schemas/Plugin.extra is an inline object schema");
    }

    @Test
    void noticesAnInlineSchemaThatRecurs() {
        ObjectNode type = at("/components/schemas/CreateOrderRequest/properties/type");
        at("/components/schemas/Plugin/properties").set("flow", type.deepCopy().put("description", "The flow."));

        assertThat(ContractLint.findingsIn(contract))
                .containsExactly("Plugin.flow recurs, it is also at CreateOrderRequest.type");
    }

    private ObjectNode at(String pointer) {
        return (ObjectNode) contract.at(pointer);
    }
}
