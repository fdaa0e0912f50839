package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Visitor.Seen;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayingTest extends PayingCase {
    @Test
    void fillsInWhatTheOrderKnows() {
        ObjectNode body = Bodies.withCart(order());
        body.withObject("/customer")
                .put("email", "a.bakker@shop.example")
                .put("phone", "0612345678")
                .put("birthday", "1990-12-31");

        Seen seen = form(body, "AFTERPAY");

        assertThat(seen.field("email").val()).isEqualTo("a.bakker@shop.example");
        assertThat(seen.field("phone").val()).isEqualTo("0612345678");
        assertThat(seen.field("birthday").val()).isEqualTo("31-12-1990");
    }

    @Test
    void tellsWhatIsWrongBesideEachFieldAndLosesNothing() {
        Seen seen = visitor.submit(
                form(order(), "CREDITCARD"),
                "card_number",
                "4111 1111",
                "card_expiry_date",
                "05/26",
                "card_cvc",
                "",
                "card_holder_name",
                "A \"B\" <Bakker>");

        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.html().title()).startsWith("Error: ");
        assertThat(seen.html().select("[autofocus]").eachAttr("id")).containsExactly("card_number");
        assertThat(seen.html().select(".error").eachText())
                .containsExactly("This is not a valid card number", "This card has expired", "Fill in this field");
        for (String field : List.of("card_number", "card_expiry_date", "card_cvc")) {
            assertThat(seen.field(field).attr("aria-invalid")).isEqualTo("true");
            assertThat(seen.field(field).attr("aria-describedby")).contains(field + "-error");
            assertThat(seen.field(field + "-error").text()).isNotEmpty();
        }
        assertThat(seen.field("card_number").val()).isEqualTo("4111 1111");
        assertThat(seen.field("card_expiry_date").val()).isEqualTo("05/26");
        assertThat(seen.field("card_holder_name").val()).isEqualTo("A \"B\" <Bakker>");
        assertThat(calls.state(ID)).isEqualTo("initialized/initialized");
    }

    @Test
    void cancelsAndGoesBackToTheShop() {
        String url = visitor.order(order());
        Seen page = visitor.open(url);
        String cancel = page.one("form[action*=/cancel]").attr("action");

        assertThat(visitor.post(cancel).location()).isEqualTo(BASKET);
        assertThat(calls.state(ID)).isEqualTo("void/cancelled");
    }

    @Test
    void letsTheCustomerTryAgainOnTheSameLink() {
        String url = visitor.order(order());
        visitor.submit(visitor.pick(url, "IDEAL"), "scenario", "failure");
        assertThat(calls.state(ID)).isEqualTo("declined/declined");

        visitor.submit(visitor.pick(url, "IDEAL"), "scenario", "success");

        assertThat(calls.state(ID)).isEqualTo("completed/completed");
    }

    @ParameterizedTest
    @CsvSource({
        "success, Paid, Your payment of €10.00 was received",
        "failure, Payment declined, Try again",
        "cancelled, Payment cancelled, Try again",
        "expired, Payment expired, Try again",
        "uncleared, Payment under review, There is nothing you need to do"
    })
    void showsAPageOfItsOwnWhereTheShopHasNone(String scenario, String heading, String text) {
        ObjectNode body = order();
        body.remove("payment_options");

        Seen seen = scenario(body, "IDEAL", scenario);

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.one("h1").text()).isEqualTo(heading);
        assertThat(seen.text()).contains(text);
    }

    @Test
    void closesItsWindowInsteadOfGoingBackWhenTheOrderSaysSo() {
        ObjectNode body = order();
        body.withObject("/payment_options").put("close_window", true);

        Seen seen = scenario(body, "IDEAL", "success");

        assertThat(seen.html().select("script").html()).isEqualTo("window.close()");
        assertThat(seen.header("Content-Security-Policy"))
                .contains("script-src 'sha256-")
                .doesNotContain("unsafe");
        assertThat(seen.text()).contains("You can close this window");
    }

    @ParameterizedTest
    @CsvSource({
        "https://shop.example/thanks, https://shop.example/thanks?transactionid=a%2Fb%20c",
        "https://shop.example/thanks?a=b, https://shop.example/thanks?a=b&transactionid=a%2Fb%20c",
        "https://shop.example/#/thanks, https://shop.example/?transactionid=a%2Fb%20c#/thanks",
        "https://shop.example/gr\u00fcn, https://shop.example/gr%C3%BCn?transactionid=a%2Fb%20c"
    })
    void tellsTheShopWhichOrderItWas(String url, String expected) {
        ObjectNode body = order().put("order_id", "a/b c");
        body.withObject("/payment_options").put("redirect_url", url);

        assertThat(scenario(body, "IDEAL", "success").location()).isEqualTo(expected);
    }

    @Test
    void tellsTheShopUnderAnotherNameWhenAsked() {
        try (Sandbox other = Sandbox.builder().returnParameter("transaction_id").start()) {
            Visitor guest = new Visitor(other);

            assertThat(guest.submit(guest.pick(guest.order(order()), "IDEAL"), "scenario", "success")
                            .location())
                    .isEqualTo("https://shop.example/thanks?transaction_id=" + ID);
        }
    }

    @Test
    void takesTheFirstOfTwoAnswers() {
        Seen page = form(order(), "IDEAL");
        visitor.submit(page, "scenario", "success");

        Seen late = visitor.submit(page, "scenario", "failure");

        assertThat(late.text()).contains("Your payment of €10.00 was received");
        assertThat(calls.state(ID)).isEqualTo("completed/completed");
    }

    @Test
    void takesNoFormFromAnotherSite() {
        String url = visitor.order(order());
        Seen seen = new Seen(
                sandbox.baseUri(),
                Calls.raw(
                        java.net.http.HttpRequest.newBuilder(sandbox.baseUri().resolve(url.replace("/?", "/methods?")))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("Origin", "https://evil.example")
                                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("method=IDEAL"))));

        assertThat(seen.status()).isEqualTo(403);
        assertThat(seen.text()).contains("sent from another site");
        assertThat(calls.order(ID).has("transaction_id")).isFalse();
    }
}
