package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Calls.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectOrdersTest {
    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension();

    private static Answer post(ObjectNode body) {
        Answer answer = Calls.post(SANDBOX.sandbox(), body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer;
    }

    private static String state(Answer answer) {
        return answer.at("/data/status").asText() + "/"
                + answer.at("/data/financial_status").asText();
    }

    @ParameterizedTest
    @CsvSource({
        "4111111111111111, completed/completed, VISA",
        "5500000000000004, completed/completed, MASTERCARD",
        "374500000000015, completed/completed, AMEX",
        "6799990000000000011, completed/completed, MAESTRO",
        "4917300000000008, uncleared/uncleared, VISA",
        "4012001037461114, declined/declined, VISA",
        "5747906991001442, declined/declined, MASTERCARD"
    })
    void decidesACardPaymentByItsNumber(String number, String state, String brand) {
        Answer answer = post(Bodies.card(number));

        assertThat(state(answer)).isEqualTo(state);
        assertThat(answer.at("/data/payment_details/type").asText()).isEqualTo(brand);
        assertThat(answer.at("/data/payment_details/last4").asText()).isEqualTo(number.substring(number.length() - 4));
    }

    @ParameterizedTest
    @CsvSource({"374200000000004, 3001", "4012001038488884, 4002", "4222222222222, 4999"})
    void saysWhyACardWasDeclined(String number, String code) {
        assertThat(post(Bodies.card(number)).at("/data/reason_code").asText()).isEqualTo(code);
    }

    @Test
    void declinesACardOfThePast() {
        ObjectNode body = Bodies.card("4111111111111111");
        body.withObject("/gateway_info").put("card_expiry_date", "2001");

        assertThat(post(body).at("/data/reason_code").asText()).isEqualTo("4005");
    }

    @Test
    void onlyAuthorisesWithManualCapture() {
        Answer answer = post(Bodies.card("4111111111111111").put("capture", "manual"));

        assertThat(state(answer)).isEqualTo("completed/initialized");
        assertThat(answer.at("/data/payment_details/capture_remain").intValue()).isEqualTo(1000);
    }

    @Test
    void takesAZeroAuthorisation() {
        assertThat(state(post(Bodies.card("4111111111111111").put("amount", 0))))
                .isEqualTo("completed/completed");
    }

    @Test
    void givesATokenForLaterPayments() {
        ObjectNode body = Bodies.card("4111111111111111").put("recurring_model", "cardOnFile");

        assertThat(post(body).at("/data/payment_details/recurring_id").asText()).matches("[A-Za-z0-9]{11}");
    }

    @Test
    void chargesATokenWithoutAMethodOrADevice() {
        ObjectNode first =
                Bodies.card("4111111111111111").put("order_id", "first").put("recurring_model", "cardOnFile");
        String token = post(first).at("/data/payment_details/recurring_id").asText();

        assertThat(state(post(Bodies.redirect().put("type", "direct").put("recurring_id", token))))
                .isEqualTo("completed/completed");
    }

    @ParameterizedTest
    @CsvSource({
        "KLARNA, completed/uncleared",
        "IN3, completed/uncleared",
        "BNPL_MF, completed/uncleared",
        "EINVOICE, completed/initialized",
        "ZINIA, completed/initialized"
    })
    void completesPayLaterOrdersAtOnce(String gateway, String state) {
        assertThat(state(post(Bodies.withCart(Bodies.direct(gateway))))).isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway_info", "customer"})
    void declinesTheMailThatRivertyRejects(String holder) {
        ObjectNode body = Bodies.direct("AFTERPAY");
        body.withObject("/gateway_info").put("email", "anna@shop.example");
        body.withObject("/" + holder).put("email", "rejection@afterpay.nl");

        assertThat(state(post(body))).isEqualTo("declined/declined");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway_info", "customer"})
    void declinesTheBirthdayThatIn3Rejects(String holder) {
        ObjectNode body = Bodies.direct("IN3");
        body.withObject("/customer").put("zip_code", "1111AB").put("house_number", "1");
        body.withObject("/" + holder).put("birthday", "01-01-2000");

        assertThat(state(post(body))).isEqualTo("declined/declined");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IDEAL", "BELFIUS", "PAYPAL", "TRUSTLY", "WECHAT"})
    void sendsTheCustomerToAPage(String gateway) {
        Answer answer = post(Bodies.direct(gateway));

        assertThat(state(answer)).isEqualTo("initialized/initialized");
        assertThat(answer.at("/data/payment_url").asText()).contains("/connect/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANKTRANS", "DIRDEB", "VISA"})
    void sendsTheCustomerBackWhereNothingIsLeftToDo(String gateway) {
        ObjectNode body = gateway.equals("VISA") ? Bodies.card("4111111111111111") : Bodies.direct(gateway);

        assertThat(post(body).at("/data/payment_url").asText()).isEqualTo("https://shop.example/thanks");
    }

    @Test
    void showsThePagesAddressWhereAnIdealAccountBelongsLater() {
        Answer answer = post(Bodies.direct("IDEAL"));

        assertThat(answer.at("/data/payment_details/account_iban")).isEqualTo(answer.at("/data/payment_url"));
    }

    @Test
    void givesAQrCodeForWeChat() {
        assertThat(post(Bodies.direct("WECHAT")).at("/data/qr_url").asText()).contains("/connect/");
    }

    @ParameterizedTest
    @CsvSource({"999, declined/declined", "1000, completed/uncleared", "2001, initialized/initialized"})
    void decidesMultibancoByItsAmount(long amount, String state) {
        assertThat(state(post(Bodies.direct("MULTIBANCO").put("amount", amount))))
                .isEqualTo(state);
    }

    @Test
    void neverGivesBackACardNumber() {
        assertThat(post(Bodies.card("4111111111111111")).body().toString())
                .doesNotContain("4111111111111111", "\"123\"");
    }
}
