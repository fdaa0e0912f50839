package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Visitor.Seen;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardPagesTest extends PayingCase {
    @ParameterizedTest
    @CsvSource({
        "5500000000000004, MASTERCARD, completed/completed, true",
        "4111111111111111, VISA, completed/completed, true",
        "4761340000000019, VISA, completed/completed, true",
        "4917300000000008, VISA, uncleared/uncleared, true",
        "378734493671000, AMEX, uncleared/uncleared, true",
        "4462000000000003, VISA, uncleared/uncleared, true",
        "4012001038488884, VISA, declined/declined, false"
    })
    void comesToWhatTheCardIsDocumentedForOnceItsHolderIsAuthenticated(
            String number, String brand, String state, boolean well) {
        Seen secure = card("CREDITCARD", number);
        assertThat(calls.state(ID)).isEqualTo("initialized/initialized");

        Seen seen = visitor.submit(secure, "authentication", "Y");

        assertThat(seen.location()).isEqualTo(well ? THANKS : BASKET);
        assertThat(calls.state(ID)).isEqualTo(state);
        JsonNode details = calls.order(ID).path("payment_details");
        assertThat(details.path("type").asText()).isEqualTo(brand);
        assertThat(details.path("last4").asText()).isEqualTo(number.substring(number.length() - 4));
        assertThat(details.at("/card_authentication_result/status").asText()).isEqualTo("Y");
        assertThat(details.at("/card_authentication_result/cavv").asText()).hasSize(28);
        assertThat(details.at("/card_authentication_result/eci").asText())
                .isEqualTo(brand.equals("MASTERCARD") ? "02" : "05");
    }

    @Test
    void declinesACardThatIsNotListedWithoutAskingItsBank() {
        Seen seen = card("CREDITCARD", "5555555555554444");

        assertThat(seen.location()).isEqualTo(BASKET);
        assertThat(calls.state(ID)).isEqualTo("declined/declined");
    }

    /** A mistyped number is told at the field, and the customer tries again. */
    @ParameterizedTest
    @ValueSource(strings = {"4111111111111112", "4111 1111 1111 1121", "41111111111", "6799990000000000012"})
    void tellsAMistypedNumberAtItsField(String number) {
        Seen seen = card("CREDITCARD", number);

        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.text()).contains("This is not a valid card number");
        assertThat(seen.one("#card_number").attr("aria-invalid")).isEqualTo("true");
        assertThat(calls.state(ID)).isEqualTo("initialized/initialized");

        visitor.submit(
                visitor.submit(
                        seen,
                        "card_number",
                        "4111111111111111",
                        "card_expiry_date",
                        "12/30",
                        "card_cvc",
                        "123",
                        "card_holder_name",
                        "A"),
                "authentication",
                "Y");
        assertThat(calls.state(ID)).isEqualTo("completed/completed");
    }

    static Stream<Arguments> failingCards() {
        return Stream.of("Y", "A", "N", "U", "R", "C", "")
                .flatMap(choice -> Stream.of(
                        Arguments.of("CREDITCARD", "374200000000004", choice),
                        Arguments.of("CREDITCARD", "4012001037461114", choice),
                        Arguments.of("MISTERCASH", "67039902990000045", choice)));
    }

    @ParameterizedTest
    @MethodSource("failingCards")
    void authenticatesNobodyWithACardThatIsListedAsFailing(String method, String number, String choice) {
        visitor.submit(card(method, number), "authentication", choice);

        JsonNode order = calls.order(ID);
        assertThat(order.path("status").asText()).isEqualTo("declined");
        assertThat(order.path("reason_code").asText()).isEqualTo("3001");
        assertThat(order.at("/payment_details/card_authentication_result/status")
                        .asText())
                .isEqualTo("N");
    }

    @ParameterizedTest
    @CsvSource({
        "4111111111111111, A, A, completed, ''",
        "4111111111111111, N, N, declined, 3001",
        "4111111111111111, R, R, declined, 3001",
        "4111111111111111, U, U, declined, 3001",
        "4111111111111111, C, C, declined, 3001",
        "4111111111111111, nonsense, N, declined, 3001",
        "374500000000015, A, A, completed, ''",
        "6799990000000000011, C, C, declined, 3001",
        "5500000000000004, R, R, declined, 3001",
        "4761340000000019, U, U, declined, 3001",
        "4012001038488884, Y, Y, declined, 4002"
    })
    void tellsTheResultThatWasChosen(String number, String choice, String told, String status, String reason) {
        visitor.submit(card("CREDITCARD", number), "authentication", choice);

        JsonNode order = calls.order(ID);
        assertThat(order.path("status").asText()).isEqualTo(status);
        assertThat(order.path("reason_code").asText("")).isEqualTo(reason);
        assertThat(order.at("/payment_details/card_authentication_result/status")
                        .asText())
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "CREDITCARD, 374500000000015, Y, completed/completed",
        "CREDITCARD, 374500000000015, N, declined/declined",
        "CREDITCARD, 6799990000000000011, Y, completed/completed",
        "CREDITCARD, 374200000000004, Y, declined/declined",
        "CREDITCARD, 4012001037461114, Y, declined/declined",
        "CREDITCARD, 4012001038488884, Y, declined/declined",
        "MISTERCASH, 67034500054620008, Y, completed/completed",
        "MISTERCASH, 67034500054620008, N, declined/declined",
        "MISTERCASH, 67039902990000045, Y, declined/declined",
        "MISTERCASH, 67039902990000011, Y, declined/declined"
    })
    void asksTheBankOfAnEnrolledCard(String method, String number, String answer, String state) {
        Seen secure = card(method, number);
        assertThat(secure.heading()).isEqualTo("Your bank: 3-D Secure");
        assertThat(secure.text())
                .contains("ending in " + number.substring(number.length() - 4))
                .doesNotContain(number);
        assertThat(calls.state(ID)).isEqualTo("initialized/initialized");

        Seen seen = visitor.submit(secure, "authentication", answer);

        assertThat(seen.location()).isEqualTo(state.startsWith("completed") ? THANKS : BASKET);
        assertThat(calls.state(ID)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"Y, completed/completed", "N, declined/declined"})
    void asksTheBankOfAnEnrolledCardOfADirectOrder(String answer, String state) {
        ObjectNode body = Bodies.card("374500000000015");
        body.withObject("/customer").putObject("browser").put("language", "nl-NL");
        Calls.Answer created = Calls.post(sandbox, body);
        assertThat(created.at("/data/status").asText()).isEqualTo("initialized");
        assertThat(created.at("/data/customer_verification/type").asText()).isEqualTo("form");
        Element form = Jsoup.parse(
                        created.at("/data/customer_verification/html").asText())
                .expectFirst("form");
        String page =
                form.attr("action") + "?lang=" + form.expectFirst("[name=lang]").val();
        assertThat(page).isEqualTo(created.at("/data/payment_url").asText());

        Seen secure = visitor.open(page);
        assertThat(secure.text()).contains("0015").doesNotContain("374500000000015");
        visitor.submit(secure, "authentication", answer);

        assertThat(calls.state(ID)).isEqualTo(state);
        JsonNode details = calls.order(ID).path("payment_details");
        assertThat(details.at("/card_authentication_details/flow").asText()).isEqualTo("challenge");
        assertThat(details.at("/card_authentication_result/status").asText()).isEqualTo(answer);
    }

    @Test
    void tellsNothingOfTheBankThatWasAskedInAnEarlierAttempt() {
        String url = visitor.order(order());
        Seen form = visitor.pick(url, "CREDITCARD");
        Seen secure = visitor.submit(
                form,
                "card_number",
                "374500000000015",
                "card_expiry_date",
                "1230",
                "card_cvc",
                "1234",
                "card_holder_name",
                "A");
        visitor.submit(secure, "authentication", "N");
        assertThat(calls.order(ID)
                        .at("/payment_details/card_authentication_result/status")
                        .asText())
                .isEqualTo("N");

        visitor.submit(
                visitor.pick(url, "CREDITCARD"),
                "card_number",
                "5555555555554444",
                "card_expiry_date",
                "1230",
                "card_cvc",
                "123",
                "card_holder_name",
                "A");

        assertThat(calls.order(ID)
                        .at("/payment_details/card_authentication_result")
                        .isNull())
                .isTrue();
    }

    @Test
    void asksNoBankAboutACardByTelephone() {
        ObjectNode body = Bodies.card("374500000000015");
        body.withObject("/customer").putObject("browser").put("language", "nl-NL");
        body.withObject("/gateway_info").put("moto", true);

        calls.create(body);

        assertThat(calls.state(ID)).isEqualTo("completed/completed");
    }

    @Test
    void keepsThePaymentsIdWhenTheCardsBrandShows() {
        Seen form = form(order(), "CREDITCARD");
        long before = calls.order(ID).path("transaction_id").asLong();
        Seen secure = visitor.submit(
                form,
                "card_number",
                "4111 1111 1111 1111",
                "card_expiry_date",
                "1230",
                "card_cvc",
                "123",
                "card_holder_name",
                "A Bakker");
        visitor.submit(secure, "authentication", "Y");

        assertThat(calls.order(ID).path("transaction_id").asLong()).isEqualTo(before);
        assertThat(calls.state(ID)).isEqualTo("completed/completed");
    }

    @Test
    void refusesACardOfAnotherBrandThanTheOrders() {
        Seen seen = visitor.submit(
                visitor.open(visitor.order(order().put("gateway", "VISA"))),
                "card_number",
                "5500000000000004",
                "card_expiry_date",
                "12/30",
                "card_cvc",
                "123",
                "card_holder_name",
                "A Bakker");

        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.text()).contains("This card is of another brand");
    }

    @Test
    void keepsCardsOutOfTheJournal() {
        card("CREDITCARD", "4111111111111111");
        calls.order(ID);

        assertThat(sandbox.journal().toString()).doesNotContain("4111111111111111");
    }
}
