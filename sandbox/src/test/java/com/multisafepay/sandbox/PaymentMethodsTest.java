package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.Calls.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentMethodsTest {
    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension();

    private static List<String> ids(String query) {
        Answer answer = Calls.get(SANDBOX.sandbox(), "/payment-methods" + query);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.at("/data").findValuesAsText("id").stream().distinct().toList();
    }

    @Test
    void listsEveryMethodButGiftCards() {
        assertThat(ids("")).contains("IDEAL", "VISA", "KLARNA", "PAYPAL").doesNotContain("CREDITCARD", "VVVGIFTCRD");
    }

    @Test
    void leavesOutWhatDoesNotFit() {
        assertThat(ids("?country=NL&currency=EUR&amount=2599"))
                .contains("IDEAL", "VISA", "BNPL_MF")
                .doesNotContain("BELFIUS", "SANTANDER", "IN3");
        assertThat(ids("?country=NL&currency=EUR&amount=30000")).contains("SANTANDER", "IN3");
        assertThat(ids("?currency=JPY")).contains("VISA", "PAYPAL").doesNotContain("IDEAL");
    }

    @Test
    void addsGiftCardsWhenAsked() {
        assertThat(ids("?include_coupons=1")).contains("IDEAL", "VVVGIFTCRD");
        assertThat(ids("?type=coupon")).contains("VVVGIFTCRD").doesNotContain("IDEAL");
    }

    @Test
    void showsCardsAsOneMethodWhenAsked() {
        Answer answer = Calls.get(SANDBOX.sandbox(), "/payment-methods?group_cards=true");

        JsonNode cards = answer.at("/data/0");
        assertThat(cards.path("id").asText()).isEqualTo("CREDITCARD");
        assertThat(cards.path("brands").findValuesAsText("id")).contains("VISA", "MASTERCARD", "MAESTRO", "AMEX");
        assertThat(answer.at("/data").findValuesAsText("name")).doesNotContain("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IDEAL", "ideal", "iDEAL"})
    void findsAMethodInAnyCase(String id) {
        JsonNode method = Calls.get(SANDBOX.sandbox(), "/payment-methods/" + id).at("/data");

        assertThat(method.path("id").asText()).isEqualTo("IDEAL");
        assertThat(method.at("/allowed_amount/max").asLong()).isEqualTo(5_000_000);
        assertThat(method.at("/allowed_countries/0").asText()).isEqualTo("NL");
        assertThat(method.at("/tokenization/is_enabled").asBoolean()).isTrue();
    }

    @Test
    void tellsWhatAMethodNeeds() {
        JsonNode method =
                Calls.get(SANDBOX.sandbox(), "/payment-methods/BILLINK").at("/data");

        assertThat(method.path("shopping_cart_required").asBoolean()).isTrue();
        assertThat(method.path("required_customer_data").toString()).contains("last_name", "zip_code");
        assertThat(method.at("/tokenization/models").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/payment-methods?currency=XAF, 1023",
        "/payment-methods?country=Holland, 1018",
        "/payment-methods?amount=ten, 1000",
        "/payment-methods/NOSUCHONE, 1023",
        "/payment-methods/IDEAL?country=FR, 1023",
        "/issuers/visa, 1023"
    })
    void refusesWithTheCode(String path, int code) {
        Answer answer = Calls.get(SANDBOX.sandbox(), path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"ideal, 3151", "IDEAL, 0031", "mybank, CT000125-it"})
    void listsTheBanks(String gateway, String code) {
        assertThat(Calls.get(SANDBOX.sandbox(), "/issuers/" + gateway)
                        .at("/data")
                        .findValuesAsText("code"))
                .contains(code);
    }
}
