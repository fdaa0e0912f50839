package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Calls.Answer;
import com.multisafepay.spec.ApiSpec;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A strict sandbox refuses what the API takes and the contract does not allow; the usual one takes it. */
class StrictTest {
    @RegisterExtension
    static final SandboxExtension STRICT =
            new SandboxExtension(Sandbox.builder().strict());

    @RegisterExtension
    static final SandboxExtension USUAL = new SandboxExtension();

    private record Example(String method, String path, JsonNode body) {}

    @BeforeEach
    void anOrderToChange() {
        for (SandboxExtension each : List.of(STRICT, USUAL)) {
            assertThat(post(each, "/orders", Bodies.redirect().toString()).status())
                    .isEqualTo(200);
        }
    }

    private static HttpRequest.Builder call(SandboxExtension at, String path) {
        return Calls.request(at.sandbox(), path).header("Content-Type", "application/json");
    }

    private static Answer post(SandboxExtension at, String path, String body) {
        return Calls.send(call(at, path).POST(BodyPublishers.ofString(body)));
    }

    /** Every example of a request in the contract. */
    static Stream<Named<Example>> examples() throws IOException {
        List<Named<Example>> examples = new ArrayList<>();
        try (InputStream in = ApiSpec.openApiJson()) {
            JsonNode contract = Calls.MAPPER.readTree(in);
            contract.path("paths")
                    .properties()
                    .forEach(path -> path.getValue()
                            .properties()
                            .forEach(method -> method.getValue()
                                    .at("/requestBody/content/application~1json/examples")
                                    .properties()
                                    .forEach(example -> examples.add(Named.of(
                                            example.getKey(),
                                            new Example(
                                                    method.getKey().toUpperCase(Locale.ROOT),
                                                    path.getKey(),
                                                    contract.at(example.getValue()
                                                                    .path("$ref")
                                                                    .asText()
                                                                    .substring(1))
                                                            .path("value")))))));
        }
        return examples.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void takesTheContractsOwnExamples(Example example) {
        Answer answer = Calls.send(call(STRICT, example.path().replaceAll("\\{[^}]*}", "1"))
                .method(example.method(), BodyPublishers.ofString(example.body().toString())));

        assertThat(answer.info()).doesNotStartWith("strict");
        assertThat(answer.status()).isNotIn(400, 422);
    }

    /** A change of the redirect order that the API takes, the pointer that the refusal names, and a word of the rule. */
    static Stream<Arguments> tolerated() {
        return Stream.of(
                arguments("{'amount':1000.0}", "/amount", "integer"),
                arguments("{'amount':1e3}", "/amount", "integer"),
                arguments("{'amount':'1000'}", "/amount", "integer"),
                arguments("{'days_active':'30'}", "/days_active", "integer"),
                arguments("{'ordr':'x'}", "/ordr", "not a member"),
                arguments("{'customer':{'firstname':'Anna'}}", "/customer/firstname", "first_name"),
                arguments("{'customer':{'firstname':'Anna','first_name':'Anna'}}", "/customer/firstname", "first_name"),
                arguments("{'gateway_info':{'bankaccount':'1'}}", "/gateway_info/bankaccount", "bank_account"),
                arguments("{'customer':null}", "/customer", "null"),
                arguments("{'customer':{'city':null}}", "/customer/city", "null"),
                arguments("{'customer':{'city':''}}", "/customer/city", "empty"),
                arguments("{'gateway':''}", "/gateway", "empty"),
                arguments("{'customer':[]}", "/customer", "object"),
                arguments("{'gateway':'ideal'}", "/gateway", "x-tolerances"),
                arguments("{'gateway':'VVVGIFTCARD'}", "/gateway", "x-tolerances"),
                arguments("{'customer':{'birthday':'10071970'}}", "/customer/birthday", ""),
                arguments("{'customer':{'locale':'nl'}}", "/customer/locale", ""),
                arguments("{'customer':{'ip_address':'198.51.100.7, 10.0.0.1'}}", "/customer/ip_address", ""),
                arguments("{'customer':{'browser':{'java_enabled':1}}}", "/customer/browser/java_enabled", "boolean"),
                arguments(
                        "{'customer':{'browser':{'java_enabled':'true'}}}",
                        "/customer/browser/java_enabled",
                        "boolean"),
                arguments("{'payment_options':{'close_window':'false'}}", "/payment_options/close_window", "boolean"),
                arguments(
                        "{'shopping_cart':{'items':[{'name':'Lamp','unit_price':10,'quantity':'1'}]}}",
                        "/shopping_cart/items/0/quantity",
                        "number"),
                arguments(
                        "{'shopping_cart':{'items':[{'name':'Lamp','unit_price':10,'quantity':1,'colour':'red'}]}}",
                        "/shopping_cart/items/0/colour",
                        "not a member"),
                arguments(
                        "{'shopping_cart':{'items':[{'unit_price':1,'quantity':1,'weight':{'unit':'kg','value':1}}]}}",
                        "/shopping_cart/items/0/weight/unit",
                        "x-tolerances"));
    }

    @ParameterizedTest
    @MethodSource("tolerated")
    void refusesAFormThatTheApiTakes(String change, String pointer, String rule) {
        ObjectNode body = Bodies.redirect();
        body.setAll(Bodies.json(change));

        Answer answer = post(STRICT, "/orders", body.toString());

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(404);
        assertThat(answer.info()).startsWith("strict: " + pointer + ' ').contains(rule);
    }

    @ParameterizedTest
    @MethodSource("tolerated")
    void takesTheSameUsually(String change, String pointer, String rule) {
        ObjectNode body = Bodies.redirect();
        body.setAll(Bodies.json(change));

        Answer answer = post(USUAL, "/orders", body.toString());

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/payment-methods?include_coupons=true",
                "/payment-methods?group_cards=1",
                "/payment-methods?shop=1",
                "/payment-methods?amount=1000.0",
                "/payment-methods?amount=1e3",
                "/payment-methods?currency=EUR&currency=EUR",
                "/payment-methods/VVVGIFTCARD",
                "/gateways/EDENECO",
                "/transactions?payment_method[]=IDEAL",
                "/transactions?payment_method=IDEAL,VISA",
                "/orders/shop-0001?order_id=shop-0001"
            })
    void refusesParametersThatTheContractDoesNotAllow(String path) {
        Answer strict = Calls.send(call(STRICT, path).GET());

        assertThat(strict.info()).startsWith("strict: ").contains("parameter");
        assertThat(Calls.send(call(USUAL, path).GET()).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/payment-methods?include_coupons=1&group_cards=true&locale=nl_NL",
                "/transactions?payment_method=IDEAL&payment_method=VISA",
                "/gateways?api_key=another-key",
                "/gateways/ideal",
                "/issuers/mybank"
            })
    void takesParametersOfTheContract(String path) {
        assertThat(Calls.send(call(STRICT, path).GET()).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded",
                "text/plain",
                "application/json; charset=iso-8859-1",
                ";",
                "application/json5"
            })
    void refusesAnotherContentType(String type) {
        HttpRequest.Builder strict = Calls.request(STRICT.sandbox(), "/orders").header("Content-Type", type);
        HttpRequest.Builder usual = Calls.request(USUAL.sandbox(), "/orders").header("Content-Type", type);
        String body = Bodies.redirect().toString();

        assertThat(Calls.send(strict.POST(BodyPublishers.ofString(body))).info())
                .contains("Content-Type");
        assertThat(Calls.send(usual.POST(BodyPublishers.ofString(body))).status())
                .isEqualTo(200);
    }

    /** The last is what MultiSafepay's own wrapper for Node sends; RFC 9110 allows a semicolon that nothing follows. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Application/JSON",
                "application/json; charset=UTF-8",
                "application/json;charset=\"utf-8\"",
                "application/json; charset=UTF-8;"
            })
    void takesJsonInUtf8ThatIsCalledSo(String type) {
        HttpRequest.Builder call = Calls.request(STRICT.sandbox(), "/orders").header("Content-Type", type);

        assertThat(Calls.send(call.POST(
                                BodyPublishers.ofString(Bodies.redirect().toString())))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void refusesABodyWhereTheContractHasNone() {
        Answer answer = Calls.send(call(STRICT, "/me").method("GET", BodyPublishers.ofString("{}")));

        assertThat(answer.info()).isEqualTo("strict: body: the operation takes none");
    }

    @Test
    void refusesAMethodInAHeader() {
        Answer answer = Calls.send(call(STRICT, "/orders/shop-0001")
                .header("X-HTTP-Method-Override", "PATCH")
                .POST(BodyPublishers.ofString("{\"status\":\"cancelled\"}")));

        assertThat(answer.info()).isEqualTo("strict: header X-HTTP-Method-Override: send PATCH itself");
    }

    @Test
    void namesThePointerInTheAnswersThatNameFields() {
        Answer answer =
                Calls.send(call(STRICT, "/sites/12345").method("PATCH", BodyPublishers.ofString("{\"nme\":1}")));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/errors/0/uri").asText()).isEqualTo("#/nme");
        assertThat(answer.at("/errors/0/message").asText()).isEqualTo("is not a member that the contract names");
    }

    @Test
    void neverTellsAValue() {
        ObjectNode body = Bodies.redirect();
        body.putObject("gateway_info").put("card_number", 4111111111111111L);

        assertThat(post(STRICT, "/orders", body.toString()).body().toString())
                .contains("/gateway_info/card_number")
                .doesNotContain("4111");
    }
}
