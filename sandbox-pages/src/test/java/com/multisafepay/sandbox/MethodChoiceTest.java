package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Visitor.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MethodChoiceTest extends PaymentPageCase {
    @ParameterizedTest
    @CsvSource({
        "NL, nl_NL, IDEAL, MISTERCASH",
        "BE, nl_NL, MISTERCASH, IDEAL",
        "IT, it_IT, MYBANK, IDEAL",
        ", nl_BE, MISTERCASH, IDEAL",
        "ES, es_ES, BIZUM, MISTERCASH"
    })
    void offersTheMethodsOfTheCustomersCountryElseOfTheirLocale(
            String country, String locale, String shown, String hidden) {
        ObjectNode body = order(locale);
        if (country != null) {
            body.withObject("/customer").put("country", country);
        }

        assertThat(opened(body).methods())
                .contains(shown, "CREDITCARD", "PAYPAL")
                .doesNotContain(hidden);
    }

    @ParameterizedTest
    @CsvSource({
        "NL, IDEAL CREDITCARD PAYPAL KLARNA APPLEPAY GOOGLEPAY",
        "BE, MISTERCASH CREDITCARD PAYPAL KLARNA APPLEPAY GOOGLEPAY",
        "DE, CREDITCARD PAYPAL KLARNA APPLEPAY GOOGLEPAY BANKTRANS",
        "ES, BIZUM CREDITCARD PAYPAL KLARNA APPLEPAY GOOGLEPAY",
        "PT, MBWAY MULTIBANCO CREDITCARD PAYPAL KLARNA APPLEPAY",
        "US, CREDITCARD PAYPAL APPLEPAY GOOGLEPAY"
    })
    void putsTheMethodsThatCustomersOfTheCountryKnowBeforeTheOthers(String country, String first) {
        ObjectNode body = Bodies.withCart(order("en_US"));
        body.withObject("/customer").put("country", country);
        Seen seen = opened(body);

        assertThat(seen.html().select("form > .methods button").eachAttr("value"))
                .containsExactly(first.split(" "));
        assertThat(seen.html().select("details.more button").eachAttr("value"))
                .isNotEmpty()
                .doesNotContain(first.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"nl_NL, Bankoverschrijving, SEPA-incasso", "de_DE, Überweisung, SEPA-Lastschrift"})
    void namesMethodsInTheCustomersLanguage(String locale, String transfer, String debit) {
        assertThat(opened(order(locale)).html().select("button.method").eachText())
                .contains(transfer, debit);
    }

    @Test
    void offersTheMethodsOfEveryCountryWhenAsked() {
        String url = visitor.order(order("nl_NL")) + "&methods=all";

        assertThat(visitor.open(url).methods()).contains("IDEAL", "MISTERCASH", "MYBANK", "EPS");
    }

    @Test
    void offersOnlyWhatTakesTheCurrencyAndTheAmount() {
        assertThat(opened(order("nl_NL").put("currency", "USD")).methods())
                .contains("CREDITCARD", "PAYPAL")
                .doesNotContain("IDEAL", "WECHAT", "VVVGIFTCRD");
        assertThat(opened(order("nl_NL").put("order_id", "large").put("amount", 500_001))
                        .methods())
                .contains("IDEAL")
                .doesNotContain("CREDITCARD");
    }

    @Test
    void offersCardsOnlyWhereNothingIsTaken() {
        String url = visitor.order(order("nl_NL").put("amount", 0).put("gateway", "VISA"));

        assertThat(visitor.open(url.replace("/?", "/methods?")).methods()).containsExactly("CREDITCARD");
    }

    @Test
    void offersPayingLaterForACartOnly() {
        assertThat(opened(order("nl_NL")).methods()).doesNotContain("KLARNA", "BNPL_MF");
        assertThat(opened(Bodies.withCart(order("nl_NL"))).methods()).contains("KLARNA", "BNPL_MF", "IN3");
    }

    @Test
    void offersTheGiftCardsThatTheOrderAllows() {
        ObjectNode body = order("nl_NL");
        body.withObject("/payment_options/settings/coupons").putArray("allow").add("VVVGIFTCRD");

        assertThat(opened(body).methods()).contains("VVVGIFTCRD").doesNotContain("WIJNCADEAU", "BABYCAD");
    }

    @Test
    void offersAuthorisingMethodsForOrdersThatAreCapturedLater() {
        assertThat(opened(order("nl_NL").put("capture", "manual")).methods()).containsExactly("CREDITCARD");
    }

    @Test
    void goesStraightToTheMethodOfTheOrder() {
        Seen seen = opened(order("nl_NL").put("gateway", "BANKTRANS"));

        assertThat(seen.heading()).isEqualTo("Bankoverschrijving");
        assertThat(calls.order(Bodies.ORDER_ID).at("/payment_details/type").asText())
                .isEqualTo("BANKTRANS");
    }

    @Test
    void goesStraightToTheBankUnlessTheOrderWantsAPageBefore() {
        assertThat(opened(order("en_US").put("gateway", "IDEAL")).heading()).isEqualTo("Test platform: iDEAL");

        ObjectNode stay = order("en_US").put("gateway", "IDEAL").put("order_id", "stay");
        stay.withObject("/payment_options/settings/gateways/IDEAL").put("show_pre", true);
        Seen page = opened(stay);

        assertThat(page.heading()).isEqualTo("iDEAL");
        assertThat(visitor.submit(page).heading()).isEqualTo("Test platform: iDEAL");
    }

    @Test
    void startsNoPaymentBeforeAMethodIsPicked() {
        String url = visitor.order(order("nl_NL"));
        visitor.open(url);

        assertThat(calls.order(Bodies.ORDER_ID).has("transaction_id")).isFalse();

        visitor.pick(url, "VISA");
        assertThat(calls.order(Bodies.ORDER_ID).has("transaction_id")).isTrue();
    }

    @Test
    void refusesAMethodThatDoesNotFit() {
        String url = visitor.order(order("nl_NL").put("currency", "USD"));

        Seen seen = visitor.pick(url, "IDEAL");

        assertThat(seen.status()).isEqualTo(404);
        assertThat(seen.text()).contains("Deze betaalmethode is niet beschikbaar");
    }
}
