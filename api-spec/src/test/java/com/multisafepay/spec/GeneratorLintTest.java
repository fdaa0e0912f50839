package com.multisafepay.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratorLintTest {

    private final ObjectNode contract = Contract.bundle();

    @Test
    void findsNothingInTheContract() {
        assertThat(GeneratorLint.findingsIn(contract)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"firstname", "First_Name"})
    void noticesAMemberThatDiffersByCaseOrUnderscoresAlone(String twin) {
        at("/components/schemas/OrderCustomer/properties").putObject(twin).put("type", "string");

        assertThat(GeneratorLint.findingsIn(contract))
                .contains("OrderCustomer." + twin
                        + " differs from first_name by case or underscores alone: list it in x-aliases");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NewOrder", "NullableOrder"})
    void noticesANameThatGoMakesOfAnotherSchema(String name) {
        at("/components/schemas").putObject(name).put("type", "object");

        assertThat(GeneratorLint.findingsIn(contract))
                .containsExactly("schemas/" + name
                        + " opens like what Go makes of other schemas: choose a name without New and Nullable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"orderCustomer", "Order_Customer"})
    void noticesTwoSchemasThatDifferByCaseOrUnderscoresAlone(String twin) {
        at("/components/schemas").putObject(twin).put("type", "object");

        assertThat(GeneratorLint.findingsIn(contract))
                .containsExactly("schemas/" + twin + " differs from OrderCustomer by case or underscores alone");
    }

    @Test
    void noticesAnAliasThatIsAMember() {
        at("/components/schemas/Order")
                .putObject("properties")
                .putObject("status")
                .putArray("x-aliases")
                .add("state");
        at("/components/schemas/Order/properties").putObject("state");

        assertThat(GeneratorLint.findingsIn(contract))
                .containsExactly("Order.state is a member and an alias of status");
    }

    @Test
    void noticesADefaultOfARequestMember() {
        at("/components/schemas/CreateOrderRequest/properties/seconds_active").put("default", 2592000);

        assertThat(GeneratorLint.findingsIn(contract))
                .containsExactly("CreateOrderRequest.seconds_active has a default, which clients would send");
    }

    @Test
    void noticesADefaultOfAParameter() {
        at("/components/parameters/Limit/schema").put("default", 100);

        assertThat(GeneratorLint.findingsIn(contract)).containsExactly("Limit has a default, which clients would send");
    }

    @Test
    void noticesAFormThatNothingTellsApart() {
        at("/components/schemas/CreatedOrder")
                .putArray("anyOf")
                .addObject()
                .put("$ref", "#/components/schemas/KeyOwner");

        assertThat(GeneratorLint.findingsIn(contract))
                .containsExactly("schemas/CreatedOrder has anyOf without a discriminator");
    }

    @Test
    void noticesASecondFormOfErrors() {
        at("/components/responses/Forbidden/content/application~1json/schema")
                .put("$ref", "#/components/schemas/ErrorMessage");

        assertThat(GeneratorLint.findingsIn(contract))
                .contains("get /me 403 answers an error in another form than ErrorAnswer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"^https?://[^\\s]+$", "^https?://.+$", "^[a-z]*$"})
    void noticesAPatternWithoutBounds(String pattern) {
        at("/components/schemas/PaymentOptions/properties/redirect_url").put("pattern", pattern);

        assertThat(GeneratorLint.findingsIn(contract))
                .containsExactly("schemas/PaymentOptions/properties/redirect_url has the pattern " + pattern
                        + ", which has no bounds");
    }

    @Test
    void noticesAParameterWithoutExample() {
        at("/components/parameters/Country").remove("example");

        assertThat(GeneratorLint.findingsIn(contract)).containsExactly("parameters/Country has no example");
    }

    @Test
    void noticesACallbackThatSeemsToNeedAKey() {
        at("/paths/~1orders/post/callbacks/notification/{$request.body#~1payment_options~1notification_url}/post")
                .remove("security");

        assertThat(GeneratorLint.findingsIn(contract))
                .containsExactly("callback notifyOfOrder does not say that it needs no key: security is []");
    }

    @Test
    void noticesAnEnumValueThatIsNoName() {
        at("/components/parameters/IncludeCoupons/schema")
                .putArray("enum")
                .add(0)
                .add(1);

        assertThat(GeneratorLint.findingsIn(contract))
                .contains("parameters/IncludeCoupons/schema has the value 0, of which no generator makes a name");
    }

    private ObjectNode at(String pointer) {
        return (ObjectNode) contract.at(pointer);
    }
}
