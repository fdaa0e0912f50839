package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Visitor.Seen;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenariosTest extends PayingCase {
    @ParameterizedTest
    @CsvSource({
        "success, completed/completed, true",
        "failure, declined/declined, false",
        "cancelled, void/cancelled, false",
        "expired, expired/expired, false",
        "uncleared, uncleared/uncleared, true"
    })
    void comesToTheChosenScenarioAndGoesBackToTheShop(String scenario, String state, boolean well) {
        Seen seen = scenario(order(), "IDEAL", scenario);

        assertThat(seen.status()).isEqualTo(303);
        assertThat(seen.location()).isEqualTo(well ? THANKS : BASKET);
        assertThat(calls.state(ID)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "PAYPAL, success, completed/initialized",
        "PAYPAL, cancelled, void/cancelled",
        "PAYPAL, expired, expired/expired",
        "ALIPAY, success, completed/initialized",
        "AMAZONBTN, success, completed/initialized",
        "WECHAT, success, completed/completed",
        "TRUSTLY, cancelled, cancelled/cancelled"
    })
    void followsTheMethodsOwnStatuses(String method, String scenario, String state) {
        scenario(order(), method, scenario);

        assertThat(calls.state(ID)).isEqualTo(state);
    }

    @Test
    void offersTheDocumentedScenariosFirst() {
        Seen seen = form(order(), "PAYPAL");

        assertThat(seen.html().select("legend").eachText()).containsExactly("Test scenario", "Only in the sandbox");
        assertThat(seen.html().select("fieldset:first-of-type input").eachAttr("value"))
                .containsExactly("success", "cancelled", "expired");
        assertThat(seen.html().select("fieldset input").eachAttr("value"))
                .containsExactlyInAnyOrder("success", "failure", "cancelled", "expired", "uncleared");
    }

    @Test
    void asksForAScenario() {
        Seen seen = visitor.submit(form(order(), "IDEAL"));

        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.text()).contains("Choose a test scenario");
        assertThat(calls.state(ID)).isEqualTo("initialized/initialized");
    }

    @ParameterizedTest
    @CsvSource({
        "BANKTRANS, NL87ABNA0000000001, PT2M, completed/completed",
        "BANKTRANS, NL87 ABNA 0000 0000 02, PT2M, expired/expired",
        "BANKTRANS, NL87ABNA0000000004, PT2M, declined/declined",
        "BANKTRANS, NL91ABNA0417164300, P5D, expired/expired",
        "DIRDEB, NL87ABNA0000000001, PT2M, completed/completed",
        "DIRDEB, NL87ABNA0000000002, PT2M, declined/declined",
        "DIRDEB, NL87ABNA0000000003, PT2M, uncleared/uncleared",
        "DIRDEB, NL87ABNA0000000003, PT3M, completed/completed",
        "DIRDEB, NL87ABNA0000000004, PT3M, declined/declined"
    })
    void comesInTimeToWhatTheAccountIsDocumentedFor(String method, String iban, Duration time, String state) {
        Seen seen = visitor.submit(
                form(order(), method),
                "account_holder_name",
                "A Bakker",
                "account_holder_iban",
                iban,
                "consent",
                "yes");

        assertThat(seen.location()).isEqualTo(THANKS);
        assertThat(calls.state(ID)).isEqualTo("initialized/initialized");
        sandbox.clock().advance(time);
        assertThat(calls.state(ID)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "CT000125-it, completed/completed",
        "CT000126-it, declined/declined",
        "CT000127-it, void/void",
        "CT000128-it, expired/expired"
    })
    void comesToWhatTheBankIsDocumentedFor(String bank, String state) {
        ObjectNode body = order();
        body.withObject("/customer").put("country", "IT");

        visitor.submit(form(body, "MYBANK"), "issuer_id", bank);
        sandbox.clock().advance(Duration.ofMinutes(2));

        assertThat(calls.state(ID)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "MBWAY, 999, declined/declined",
        "MBWAY, 1000, completed/uncleared",
        "MULTIBANCO, 2000, completed/uncleared",
        "MULTIBANCO, 2001, initialized/initialized"
    })
    void comesToWhatTheAmountIsDocumentedFor(String method, long amount, String state) {
        ObjectNode body = order().put("amount", amount);
        body.withObject("/customer").put("country", "PT");

        visitor.submit(form(body, method), "mobile", "912 345 678");

        assertThat(calls.state(ID)).isEqualTo(state);
    }

    @Test
    void holdsPayAfterDeliveryForTheDashboard() {
        Seen seen = visitor.submit(
                form(Bodies.withCart(order()), "BNPL_MF"),
                "birthday",
                "31-12-1990",
                "bank_account",
                "1234567890",
                "email",
                "a.bakker@shop.example",
                "phone",
                "0612345678",
                "consent",
                "yes");

        assertThat(seen.location()).isEqualTo(THANKS);
        assertThat(calls.state(ID)).isEqualTo("uncleared/uncleared");
    }

    @ParameterizedTest
    @CsvSource({"a.bakker@shop.example, completed/uncleared", "rejection@afterpay.nl, declined/declined"})
    void declinesTheDocumentedMailOfRiverty(String email, String state) {
        Seen next = visitor.submit(
                form(Bodies.withCart(order()), "AFTERPAY"),
                "birthday",
                "1990-12-31",
                "email",
                email,
                "phone",
                "+31612345678",
                "consent",
                "yes");
        if (next.status() == 200) {
            visitor.submit(next, "scenario", "success");
        }

        assertThat(calls.state(ID)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"01-01-1999, 1234AB, true", "01-01-2000, 1111AB, false"})
    void declinesTheDocumentedPersonOfIn3(String birthday, String zipCode, boolean taken) {
        Seen next = visitor.submit(
                form(Bodies.withCart(order()), "IN3"),
                "birthday",
                birthday,
                "zip_code",
                zipCode,
                "house_number",
                "1",
                "phone",
                "0612345678",
                "consent",
                "yes");

        assertThat(next.status()).isEqualTo(taken ? 200 : 303);
        assertThat(calls.state(ID)).isEqualTo(taken ? "initialized/initialized" : "declined/declined");
    }

    @Test
    void playsTheBankForADirectOrder() {
        ObjectNode body = Bodies.direct("IDEAL");
        body.withObject("/payment_options").put("cancel_url", "https://shop.example/basket");
        Seen page = visitor.open(visitor.order(body));

        assertThat(page.heading()).isEqualTo("Testplatform: iDEAL");
        assertThat(visitor.submit(page, "scenario", "failure").location()).isEqualTo(BASKET);
        assertThat(calls.state(ID)).isEqualTo("declined/declined");
    }
}
