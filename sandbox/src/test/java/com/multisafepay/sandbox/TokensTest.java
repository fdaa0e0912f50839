package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Calls.Answer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {
    @RegisterExtension
    static final SandboxExtension SANDBOX = Sandboxes.startingAt("2026-06-01T10:00:00Z");

    private final Sandbox sandbox = SANDBOX.sandbox();
    private final LifeCalls calls = new LifeCalls(sandbox);

    private static ObjectNode first(String orderId, String reference) {
        ObjectNode body =
                Bodies.card("4111111111111111").put("order_id", orderId).put("recurring_model", "cardOnFile");
        body.withObject("/customer").put("reference", reference);
        body.withObject("/gateway_info").put("card_expiry_date", "2612");
        return body;
    }

    private JsonNode tokens(String query) {
        return Calls.get(sandbox, "/recurring/c%2F1" + query).at("/data/tokens");
    }

    @Test
    void storesTheCardOfAFirstPayment() {
        calls.create(first("o-1", "c/1"));

        JsonNode token = tokens("").path(0);
        assertThat(token.path("display").asText()).isEqualTo("Card xxxx xxxx xxxx 1111");
        assertThat(token.path("code").asText()).isEqualTo("VISA");
        assertThat(token.path("bin").asInt()).isEqualTo(411111);
        assertThat(token.path("expired").asInt()).isZero();
        assertThat(token.path("model").asText()).isEqualTo("cardOnFile");
        assertThat(calls.order("o-1").at("/payment_details/recurring_id")).isEqualTo(token.path("token"));
    }

    @Test
    void tellsNoModelOfATokenThatWasStoredForNone() {
        ObjectNode body = first("o-1", "c/1");
        body.remove("recurring_model");
        calls.create(body);

        assertThat(tokens("").path(0).path("model").isNull()).isTrue();
    }

    @Test
    void showsTheEndOfAnAccountWithoutCallingItACard() {
        ObjectNode body = first("o-1", "c/1").put("gateway", "DIRDEB");
        body.putObject("gateway_info")
                .put("account_id", "NL87ABNA0000000001")
                .put("account_holder_iban", "NL87ABNA0000000001")
                .put("account_holder_name", "A. Bakker")
                .put("emandate", "m-1");
        calls.create(body);
        sandbox.clock().advance(Duration.ofMinutes(2));

        JsonNode token = tokens("").path(0);
        assertThat(token.path("display").asText()).isEqualTo("xxxx xxxx xxxx xx00 01");
        assertThat(token.path("last4").asText()).isEqualTo("0001");
        assertThat(token.has("bin")).isFalse();
    }

    @Test
    void storesTheAccountOfAHostedFirstPaymentOnceItIsPaid() {
        ObjectNode body = Bodies.redirect().put("recurring_model", "subscription");
        body.withObject("/customer").put("reference", "c/1");
        calls.create(body);
        assertThat(Calls.get(sandbox, "/recurring/c%2F1").status()).isEqualTo(410);

        sandbox.orders().pay(Bodies.ORDER_ID, "IDEAL", PaymentOutcome.SUCCESS);

        assertThat(tokens("").path(0).path("code").asText()).isEqualTo("IDEAL");
    }

    @Test
    void chargesATokenWithoutStoringAnother() {
        calls.create(first("o-1", "c/1"));
        String token = tokens("").path(0).path("token").asText();
        ObjectNode next = Bodies.redirect().put("type", "direct").put("recurring_id", token);
        next.withObject("/customer").put("reference", "c/1");

        calls.create(next);

        assertThat(calls.state(Bodies.ORDER_ID)).isEqualTo("completed/completed");
        assertThat(calls.order(Bodies.ORDER_ID)
                        .at("/payment_details/recurring_flow")
                        .asText())
                .isEqualTo("token");
        assertThat(tokens("")).hasSize(1);
    }

    private JsonNode charged(String token) {
        ObjectNode next = Bodies.redirect().put("type", "direct").put("recurring_id", token);
        next.withObject("/customer").put("reference", "c/1");
        calls.create(next);
        return calls.order(Bodies.ORDER_ID);
    }

    @ParameterizedTest
    @CsvSource({"VISA, VISA", "DIRDEB, DIRDEB", "IDEAL, DIRDEB", "MISTERCASH, DIRDEB", "DIRECTBANK, DIRDEB"})
    void chargesLaterByTheStoredMethodOrByDebitOfTheStoredAccount(String first, String later) {
        ObjectNode body =
                Bodies.redirect().put("order_id", "o-1").put("gateway", first).put("recurring_model", "subscription");
        body.withObject("/customer").put("reference", "c/1");
        calls.create(body);
        sandbox.orders().pay("o-1", PaymentOutcome.SUCCESS);
        sandbox.clock().advance(Duration.ofMinutes(2));

        JsonNode order = charged(tokens("").path(0).path("token").asText());

        assertThat(order.at("/payment_details/type").asText()).isEqualTo(later);
        assertThat(order.path("status").asText()).isEqualTo("completed");
    }

    private Answer refused(String token, String reference) {
        ObjectNode next = Bodies.redirect().put("type", "direct").put("recurring_id", token);
        if (!reference.isEmpty()) {
            next.withObject("/customer").put("reference", reference);
        }
        Answer answer = Calls.post(sandbox, next);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo(1000);
        assertThat(Calls.get(sandbox, "/orders/" + Bodies.ORDER_ID).code()).isEqualTo(1006);
        return answer;
    }

    @Test
    void makesNoOrderForATokenThatWasRemoved() {
        calls.create(first("o-1", "c/1"));
        String token = tokens("").path(0).path("token").asText();
        calls.send("DELETE", "/recurring/c%2F1/remove/" + token, "{}");

        assertThat(refused(token, "c/1").info()).isEqualTo("Token not found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c/1"})
    void makesNoOrderForATokenThatWasNeverGivenOut(String reference) {
        assertThat(refused("4Pmr0hLZAbc", reference).info()).isEqualTo("Token not found");
    }

    @Test
    void makesNoOrderForATokenOfAnotherCustomer() {
        calls.create(first("o-1", "c/1"));

        assertThat(refused(tokens("").path(0).path("token").asText(), "c/2").info())
                .isEqualTo("Token not found");
    }

    /** A token is the account's own; a payment that names a customer has to name the right one. */
    @Test
    void chargesATokenWhereNoCustomerIsNamed() {
        calls.create(first("o-1", "c/1"));
        ObjectNode next = Bodies.redirect()
                .put("type", "direct")
                .set("recurring_id", tokens("").path(0).path("token"));

        calls.create(next);

        assertThat(calls.state(Bodies.ORDER_ID)).isEqualTo("completed/completed");
    }

    @Test
    void makesNoOrderForAnUnknownTokenInAnyFlow() {
        for (String body : List.of(
                "{'type':'redirect','recurring_id':'nothing'}", "{'type':'direct','recurring':{'id':'nothing'}}")) {
            ObjectNode order = Bodies.redirect();
            order.setAll(Bodies.json(body));

            assertThat(Calls.post(sandbox, order).info()).isEqualTo("Token not found");
        }
    }

    @Test
    void tellsTheStoredCardOfALaterPayment() {
        calls.create(first("o-1", "c/1"));

        JsonNode order = charged(tokens("").path(0).path("token").asText());

        assertThat(order.at("/payment_details/last4").asText()).isEqualTo("1111");
        assertThat(order.at("/payment_details/card_expiry_date").asText()).isEqualTo("2612");
        assertThat(order.at("/payment_details/card_authentication_result").isNull())
                .isTrue();
        assertThat(order.at("/payment_methods/0/last4").asText()).isEqualTo("1111");
    }

    /** The control that pays in place of the customer types the test card of the brand. */
    @ParameterizedTest
    @CsvSource({
        "VISA, 1111, 411111",
        "MASTERCARD, 0004, 550000",
        "AMEX, 0015, 374500",
        "MAESTRO, 0011, 679999",
        "CREDITCARD, 1111, 411111"
    })
    void storesTheCardOfAPaymentByControl(String gateway, String last4, int bin) {
        ObjectNode body = Bodies.redirect().put("recurring_model", "cardOnFile");
        body.withObject("/customer")
                .put("reference", "c/1")
                .put("first_name", "Anna")
                .put("last_name", "Bakker");
        calls.create(body);

        sandbox.orders().pay(Bodies.ORDER_ID, gateway, PaymentOutcome.SUCCESS);

        JsonNode token = tokens("").path(0);
        assertThat(token.path("last4").asText()).isEqualTo(last4);
        assertThat(token.path("bin").asInt()).isEqualTo(bin);
        assertThat(token.path("expiry_date").asText()).matches("[0-9]{4}");
        assertThat(token.path("name_holder").asText()).isEqualTo("Anna Bakker");
        assertThat(token.path("display").asText()).startsWith("Card ").endsWith(last4.substring(2));
    }

    @Test
    void declinesAStoredCardWhoseDateHasPassed() {
        calls.create(first("o-1", "c/1"));
        sandbox.clock().advance(Duration.ofDays(250));

        JsonNode order = charged(tokens("").path(0).path("token").asText());

        assertThat(order.path("status").asText()).isEqualTo("declined");
        assertThat(order.path("reason_code").asText()).isEqualTo("4005");
    }

    @Test
    void listsPageByPageTheLatestFirst() {
        for (int i = 0; i < 12; i++) {
            calls.create(first("o-" + i, "c/1"));
        }

        assertThat(tokens("")).hasSize(10);
        assertThat(tokens("?offset=10")).hasSize(2);
        assertThat(tokens("?limit=1&offset=0").path(0).path("token"))
                .isEqualTo(calls.order("o-11").at("/payment_details/recurring_id"));
    }

    @Test
    void updatesAndRemovesAToken() {
        calls.create(first("o-1", "c/1"));
        String token = tokens("").path(0).path("token").asText();
        sandbox.clock().advance(Duration.ofDays(365));
        String path = "/recurring/c%2F1/token/" + token;
        assertThat(Calls.get(sandbox, path).at("/data/expired").asInt()).isEqualTo(1);

        assertThat(calls.patch("/recurring/c%2F1/update/" + token, "{'expiry_date':3112}")
                        .at("/data/updated")
                        .asBoolean())
                .isTrue();
        assertThat(Calls.get(sandbox, path).at("/data/expired").asInt()).isZero();

        assertThat(calls.send("DELETE", "/recurring/c%2F1/remove/" + token, "{}")
                        .at("/data/removed")
                        .asBoolean())
                .isTrue();
        assertThat(Calls.get(sandbox, path).info()).isEqualTo("Token not found");
    }

    @ParameterizedTest
    @CsvSource({"GET, token", "PATCH, update", "DELETE, remove"})
    void keepsTokensInPathsOutOfTheJournal(String method, String deed) {
        String path = "/recurring/c%2F1/" + deed + "/Ab3dE5fG7hJ?locale=nl_NL";
        if (method.equals("GET")) {
            Calls.get(sandbox, path);
        } else {
            calls.send(method, path, "{'expiry_date':'3112'}");
        }

        assertThat(sandbox.journal())
                .singleElement()
                .satisfies(exchange ->
                        assertThat(exchange.target()).endsWith("/recurring/c%2F1/" + deed + "/***?locale=nl_NL"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /recurring/nobody, Not found",
        "GET, /recurring/nobody/token/t, Token not found",
        "PATCH, /recurring/nobody/update/t, Token not updated",
        "DELETE, /recurring/nobody/remove/t, Token not removed"
    })
    void saysThatThereIsNone(String method, String path, String info) {
        Answer answer =
                method.equals("GET") ? Calls.get(sandbox, path) : calls.send(method, path, "{'expiry_date':'3112'}");

        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.code()).isEqualTo(1000);
        assertThat(answer.info()).isEqualTo(info);
    }
}
