package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Calls.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers to card orders hold the documented members, and contradict themselves nowhere. */
class CardAnswersTest {
    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension();

    private static JsonNode paid(ObjectNode body) {
        Answer answer = Calls.post(SANDBOX.sandbox(), body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.at("/data");
    }

    @Test
    void holdAllMembersOfAPaymentWithoutAuthentication() {
        JsonNode order = paid(Bodies.card("4111111111111111"));
        JsonNode details = order.path("payment_details");

        assertThat(details.properties())
                .extracting(Map.Entry::getKey)
                .contains(
                        "type",
                        "account_holder_name",
                        "account_id",
                        "last4",
                        "card_expiry_date",
                        "external_transaction_id",
                        "authorization_code",
                        "response_code",
                        "card_authentication_result",
                        "card_entry_mode",
                        "card_verification_result",
                        "card_funding",
                        "card_product",
                        "card_product_type",
                        "card_acceptor_id",
                        "card_acceptor_location",
                        "card_acceptor_name",
                        "mcc",
                        "scheme_reference_id",
                        "recurring_id",
                        "recurring_flow",
                        "recurring_model",
                        "issuer_bin",
                        "issuer_country_code")
                .doesNotContain("card_authentication_details", "card_additional_response_data");
        assertThat(details.path("type").asText()).isEqualTo("VISA");
        assertThat(details.path("authorization_code").asText()).matches("[0-9]{6}");
        assertThat(details.path("card_authentication_result").isNull()).isTrue();
        assertThat(order.at("/payment_methods/0/last4").asText()).isEqualTo("1111");
        assertThat(order.at("/payment_methods/0/card_expiry_date").asText()).isEqualTo("9912");
    }

    @ParameterizedTest
    @ValueSource(strings = {"374200000000004", "4012001037461114"})
    void tellNoResultThatPassesWhereAuthenticationFailed(String number) {
        JsonNode order = paid(Bodies.card(number));
        JsonNode details = order.path("payment_details");

        assertThat(order.path("reason_code").asText()).isEqualTo("3001");
        assertThat(order.path("reason").asText()).startsWith("3DS Authentication Failed / ");
        assertThat(details.at("/card_authentication_result/status").asText()).isEqualTo("N");
        assertThat(details.at("/card_authentication_result/transaction_status_reason")
                        .asText())
                .isEqualTo("08");
        assertThat(details.at("/card_authentication_result").has("cavv")).isFalse();
        assertThat(details.path("response_code").asText()).isEqualTo("08");
        assertThat(details.path("external_transaction_id").isNull()).isTrue();
        assertThat(details.has("authorization_code")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "4012001038488884, 9912, 4002, 51",
        "4111111111111111, 2001, 4005, 54",
        "4242424242424242, 9912, 4999, 05"
    })
    void tellTheBanksAnswerToARefusal(String number, String expiry, String reason, String response) {
        ObjectNode body = Bodies.card(number);
        body.withObject("/gateway_info").put("card_expiry_date", expiry);

        JsonNode order = paid(body);

        assertThat(order.path("status").asText()).isEqualTo("declined");
        assertThat(order.path("reason_code").asText()).isEqualTo(reason);
        assertThat(order.at("/payment_details/response_code").asText()).isEqualTo(response);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4111111111111112", "41111111111", "42424242424242424242", "4111x11111111111"})
    void refuseACardNumberThatIsMistyped(String number) {
        Answer answer = Calls.post(SANDBOX.sandbox(), Bodies.card(number));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isIn(1000, 1024);
        assertThat(answer.info()).startsWith("gateway_info.card_number").doesNotContain(number);
        assertThat(Calls.get(SANDBOX.sandbox(), "/orders/" + Bodies.ORDER_ID).code())
                .isEqualTo(1006);
    }

    /** All five numbers of the documentation's cell for cards that are paid, and with those that fail. */
    @ParameterizedTest
    @CsvSource({
        "4111111111111111, VISA",
        "4761340000000019, VISA",
        "5500000000000004, MASTERCARD",
        "374500000000015, AMEX",
        "6799990000000000011, MAESTRO",
        "4012001038488884, VISA",
        "4012001037461114, VISA"
    })
    void waitForTheHolderWhereTheBrowserIsKnown(String number, String brand) {
        ObjectNode body = Bodies.card(number);
        body.withObject("/customer").putObject("browser").put("language", "nl-NL");

        JsonNode order = paid(body);

        assertThat(order.path("status").asText()).isEqualTo("initialized");
        assertThat(order.at("/payment_details/type").asText()).isEqualTo(brand);
        assertThat(order.path("customer_verification").path("type").asText()).isEqualTo("form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"moto", "flexible_3d"})
    void doNotWaitWhereNobodyIsThereToAsk(String member) {
        ObjectNode body = Bodies.card("4111111111111111");
        body.withObject("/customer").putObject("browser").put("language", "nl-NL");
        body.withObject("/gateway_info").put(member, member.equals("moto"));

        assertThat(paid(body).path("status").asText()).isEqualTo("completed");
    }

    @Test
    void tellWhereTheMoneyOfABankTransferGoes() {
        ObjectNode german = Bodies.direct("BANKTRANS").put("order_id", "german");
        german.withObject("/customer").put("country", "DE");
        JsonNode dutch = paid(Bodies.direct("BANKTRANS"));

        JsonNode details = dutch.path("payment_details");
        assertThat(details.path("destination_holder_name").asText()).isNotEmpty();
        assertThat(details.path("destination_holder_iban").asText()).startsWith("NL");
        assertThat(details.path("destination_holder_swift").asText()).hasSize(8);
        assertThat(details.path("payment_reference").asText())
                .matches("[0-9]{16}")
                .isEqualTo(dutch.path("transaction_id").asText());
        assertThat(paid(german).at("/payment_details/destination_holder_iban").asText())
                .startsWith("DE");
    }
}
