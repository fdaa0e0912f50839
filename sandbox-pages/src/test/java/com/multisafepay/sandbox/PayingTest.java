package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Visitor.Seen;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayingTest {
    private static final String ID = Bodies.ORDER_ID;
    private static final String THANKS = "https://shop.example/thanks?transactionid=" + ID;
    private static final String BASKET = "https://shop.example/basket?transactionid=" + ID;

    private final Sandbox sandbox = Sandbox.builder()
            .clock(SandboxClock.startingAt(Instant.parse("2026-06-01T10:00:00Z")))
            .start();
    private final Visitor visitor = new Visitor(sandbox);
    private final LifeCalls calls = new LifeCalls(sandbox);

    @AfterEach
    void close() {
        sandbox.close();
    }

    private static ObjectNode order() {
        ObjectNode body = Bodies.redirect();
        body.withObject("/customer").put("locale", "en_US").put("country", "NL");
        body.withObject("/payment_options")
                .put("redirect_url", "https://shop.example/thanks")
                .put("cancel_url", "https://shop.example/basket");
        return body;
    }

    private Seen form(ObjectNode body, String method) {
        return visitor.pick(visitor.order(body), method);
    }

    private Seen scenario(ObjectNode body, String method, String scenario) {
        return visitor.submit(form(body, method), "scenario", scenario);
    }

    private Seen card(String method, String number) {
        return visitor.submit(
                form(order(), method),
                "card_number",
                number,
                "card_expiry_date",
                "12/30",
                "card_cvc",
                "123",
                "card_holder_name",
                "A Bakker");
    }

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
        "5500000000000004, MASTERCARD, completed/completed, true",
        "4111111111111111, VISA, completed/completed, true",
        "4761340000000019, VISA, completed/completed, true",
        "4917300000000008, VISA, uncleared/uncleared, true",
        "378734493671000, AMEX, uncleared/uncleared, true",
        "4462000000000003, VISA, uncleared/uncleared, true",
        "5555555555554444, MASTERCARD, declined/declined, false"
    })
    void comesToWhatTheCardIsDocumentedFor(String number, String brand, String state, boolean well) {
        Seen seen = card("CREDITCARD", number);

        assertThat(seen.location()).isEqualTo(well ? THANKS : BASKET);
        assertThat(calls.state(ID)).isEqualTo(state);
        assertThat(calls.order(ID).at("/payment_details/type").asText()).isEqualTo(brand);
        assertThat(calls.order(ID).at("/payment_details/last4").asText())
                .isEqualTo(number.substring(number.length() - 4));
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
                "4111111111111111",
                "card_expiry_date",
                "1230",
                "card_cvc",
                "123",
                "card_holder_name",
                "A");

        assertThat(calls.state(ID)).isEqualTo("completed/completed");
        assertThat(calls.order(ID).path("payment_details").has("card_authentication_result"))
                .isFalse();
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
        visitor.submit(
                form,
                "card_number",
                "4111 1111 1111 1111",
                "card_expiry_date",
                "1230",
                "card_cvc",
                "123",
                "card_holder_name",
                "A Bakker");

        assertThat(calls.order(ID).path("transaction_id").asLong()).isEqualTo(before);
        assertThat(calls.state(ID)).isEqualTo("completed/completed");
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
        assertThat(seen.html().select("[role=alert] a").eachAttr("href"))
                .containsExactly("#card_number", "#card_expiry_date", "#card_cvc");
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
        assertThat(seen.text()).contains("this card is of another brand");
    }

    @Test
    void keepsCardsOutOfTheJournal() {
        card("CREDITCARD", "4111111111111111");
        calls.order(ID);

        assertThat(sandbox.journal().toString()).doesNotContain("4111111111111111");
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
        "uncleared, Payment under review, You need not do anything"
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
    void playsTheBankForADirectOrder() {
        ObjectNode body = Bodies.direct("IDEAL");
        body.withObject("/payment_options").put("cancel_url", "https://shop.example/basket");
        Seen page = visitor.open(visitor.order(body));

        assertThat(page.heading()).isEqualTo("Testplatform: iDEAL");
        assertThat(visitor.submit(page, "scenario", "failure").location()).isEqualTo(BASKET);
        assertThat(calls.state(ID)).isEqualTo("declined/declined");
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

    @Test
    void paysWithAGiftCardThatHasEnough() {
        Seen seen = visitor.submit(form(order(), "VVVGIFTCRD"), "coupon_number", "111115", "coupon_code", "1234");

        assertThat(seen.location()).isEqualTo(THANKS);
        assertThat(calls.state(ID)).isEqualTo("completed/completed");
    }

    @Test
    void paysTheRestOfAGiftCardByAnotherMethod() {
        Seen rest = visitor.submit(form(order(), "VVVGIFTCRD"), "coupon_number", "111112", "coupon_code", "1234");
        assertThat(rest.text()).contains("To pay €5.00").contains("Your gift card pays €5.00");
        assertThat(rest.methods()).contains("IDEAL").doesNotContain("VVVGIFTCRD");

        Seen done = visitor.submit(visitor.submit(rest, "method", "IDEAL"), "scenario", "success");

        assertThat(done.location()).isEqualTo(THANKS);
        JsonNode parts = calls.order(ID).path("payment_methods");
        assertThat(parts.at("/0/type").asText()).isEqualTo("COUPON");
        assertThat(parts.at("/0/coupon_brand").asText()).isEqualTo("VVVGIFTCRD");
        assertThat(parts.at("/0/amount").asLong()).isEqualTo(500);
        assertThat(parts.at("/1/type").asText()).isEqualTo("IDEAL");
        assertThat(parts.at("/1/amount").asLong()).isEqualTo(500);
        assertThat(calls.state(ID)).isEqualTo("completed/completed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cancelled", "failure", "expired"})
    void aGiftCardIsWholeAgainAfterThePaymentCameToNothing(String scenario) {
        String url = visitor.order(order());
        Seen rest = visitor.submit(visitor.pick(url, "VVVGIFTCRD"), "coupon_number", "111112", "coupon_code", "1234");
        visitor.submit(visitor.submit(rest, "method", "IDEAL"), "scenario", scenario);

        Seen again = visitor.pick(url, "IDEAL");
        assertThat(again.text()).contains("To pay €10.00").doesNotContain("Your gift card pays");
        visitor.submit(again, "scenario", "success");

        JsonNode parts = calls.order(ID).path("payment_methods");
        assertThat(parts.size()).isEqualTo(1);
        assertThat(parts.at("/0/amount").asLong()).isEqualTo(1000);
    }

    @ParameterizedTest
    @CsvSource({"111110, nothing is left on this card", "999999, there is no card of this number"})
    void refusesAGiftCardThatIsEmptyOrUnknown(String number, String why) {
        Seen seen = visitor.submit(form(order(), "VVVGIFTCRD"), "coupon_number", number, "coupon_code", "1234");

        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.text()).contains(why);
    }
}
