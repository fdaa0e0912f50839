package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Visitor.Seen;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentPageTest {
    private final Sandbox sandbox = Sandbox.builder()
            .clock(SandboxClock.startingAt(Instant.parse("2026-06-01T10:00:00Z")))
            .start();
    private final Visitor visitor = new Visitor(sandbox);
    private final LifeCalls calls = new LifeCalls(sandbox);

    @AfterEach
    void close() {
        sandbox.close();
    }

    private static ObjectNode order(String locale) {
        ObjectNode body = Bodies.redirect();
        body.withObject("/customer").put("locale", locale);
        return body;
    }

    private static ObjectNode template(String... hidden) {
        ObjectNode body = order("en_US");
        ObjectNode template = body.withObject("/payment_options/template").put("version", "1.0");
        for (String part : hidden) {
            template.withObject("/settings").put(part, true);
        }
        return body;
    }

    private Seen opened(ObjectNode body) {
        return visitor.open(visitor.order(body));
    }

    @Test
    void showsWhatIsToBePaid() {
        Seen seen = opened(order("en_US").put("description", "5 > 4 & 3"));

        assertThat(seen.text()).contains("10.00", "5 > 4 & 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en_US|en|How would you like to pay?|€374.85",
                "nl_NL|nl|Hoe wilt u betalen?|€ 374,85",
                "nl_BE|nl|Hoe wilt u betalen?|€ 374,85",
                "de_DE|de|Wie möchten Sie zahlen?|374,85 €",
                "de_AT|de|Wie möchten Sie zahlen?|€ 374,85",
                "at_AT|de|Wie möchten Sie zahlen?|€ 374,85",
                "fr_FR|fr|Comment souhaitez-vous payer ?|374,85 €",
                "es_ES|es|¿Cómo quiere pagar?|374,85 €",
                "it_IT|it|Come vuoi pagare?|374,85 €",
                "pl_PL|en|How would you like to pay?|€374.85",
                "zh_CN|en|How would you like to pay?|€374.85"
            })
    void speaksTheLanguageOfTheOrder(String locale, String language, String heading, String amount) {
        Seen seen = opened(order(locale).put("amount", 37485));

        assertThat(seen.one("html").attr("lang")).isEqualTo(language);
        assertThat(seen.heading()).isEqualTo(heading);
        assertThat(seen.text()).contains(amount);
        assertThat(seen.html().title()).startsWith(heading);
    }

    @ParameterizedTest
    @CsvSource({"JPY, 374850, '¥374,850'", "USD, 374850, '$3,748.50'", "ISK, 374850, 'ISK374,850'"})
    void writesAnAmountWithTheDigitsOfItsCurrency(String currency, long amount, String written) {
        assertThat(opened(order("en_US").put("currency", currency).put("amount", amount))
                        .text())
                .contains(written);
    }

    @Test
    void offersTheOtherLanguagesWithoutCountingAsAnotherOpening() {
        Seen seen = opened(order("nl_NL"));
        String german = seen.one("nav a[lang=de]").attr("href");

        for (int i = 0; i < 30; i++) {
            assertThat(visitor.get(german).heading()).isEqualTo("Wie möchten Sie zahlen?");
        }
    }

    @Test
    void showsTheCartWithItsTaxes() {
        String text = opened(Bodies.withCart(order("nl_NL"))).text();

        assertThat(text)
                .contains("Lamp 3 × € 90,00 · 21% btw € 270,00")
                .contains("Tea 1 × € 35,00 · 9% btw € 35,00")
                .contains("Subtotaal zonder btw € 315,00 Btw € 59,85 Totaal met btw € 374,85");
    }

    @Test
    void showsTheMerchantsOwnMarkupWithoutWhatIsNotAllowed() {
        String items = "<table><tr><td onclick=\"x()\" bgcolor=\"#eeeeee\">1 × Lamp</td></tr></table>"
                + "<script>steal()</script><a href=\"javascript:x()\">link</a><img src=\"https://evil.example/i.png\" alt=\"Lamp\">";
        Seen seen = opened(order("en_US").put("items", items));

        assertThat(seen.one(".items").html().replaceAll("\\s*\n\\s*", ""))
                .isEqualTo("<table><tbody><tr><td bgcolor=\"#eeeeee\">1 × Lamp</td></tr></tbody></table>"
                        + "link<img alt=\"Lamp\">");
    }

    @Test
    void escapesWhatTheMerchantWrote() {
        ObjectNode body = Bodies.withCart(order("en_US")).put("description", "5 > 3 & \"more\"");
        ((ObjectNode) body.at("/shopping_cart/items/0")).put("name", "<script>x</script>");
        Seen seen = opened(body);

        assertThat(seen.text()).contains("5 > 3 & \"more\"").contains("<script>x</script>");
        assertThat(seen.html().select("script")).isEmpty();
    }

    @Test
    void runsNothingAndLoadsNothingFromElsewhere() {
        Seen seen = opened(order("en_US"));

        assertThat(seen.header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
                        + " frame-ancestors 'self'; form-action 'self'");
        assertThat(seen.html().select("script")).isEmpty();
        assertThat(seen.html().select("[src^=http], link[href^=http]")).isEmpty();
        assertThat(seen.header("Cache-Control")).isEqualTo("no-store");
    }

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

        assertThat(seen.heading()).isEqualTo("Bank transfer");
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hide_cart|aside",
                "hide_flags|nav",
                "hide_logo|.brand",
                "hide_powered|footer",
                "hide_btn_cancel|form[action*=/cancel]",
                "hide_cc_logos|.method .hint"
            })
    void hidesWhatTheTemplateHides(String setting, String part) {
        assertThat(opened(Bodies.withCart(template())).html().select(part)).isNotEmpty();
        assertThat(opened(Bodies.withCart(template(setting).put("order_id", "hidden")))
                        .html()
                        .select(part))
                .isEmpty();
    }

    @Test
    void hidesTheWayToAllMethodsWhenTheTemplateDoes() {
        String way = "a[href*=/methods]:not(nav a)";

        assertThat(visitor.pick(visitor.order(template()), "BANKTRANS").html().select(way))
                .hasSize(1);
        assertThat(visitor.pick(visitor.order(template("hide_btn_all_methods").put("order_id", "hidden")), "BANKTRANS")
                        .html()
                        .select(way))
                .isEmpty();
    }

    @Test
    void paintsThePageInTheTemplatesColours() {
        ObjectNode order = template();
        ObjectNode template = order.withObject("/payment_options/template");
        template.withObject("/header").put("background", "#102030").put("text", "white");
        template.withObject("/buttons/payment_method/hover").put("border", "#abc");

        String url = visitor.order(order);
        Seen page = visitor.open(url);
        Seen style = visitor.get(page.one("link[href*=/connect/]").attr("href"));

        assertThat(style.header("Content-Type")).isEqualTo("text/css;charset=utf-8");
        assertThat(new String(style.response().body(), StandardCharsets.UTF_8)).isEqualTo("""
                        header { background: #102030; border-image: conic-gradient(#102030 0 0) fill 0 / 0 / 0 100vw; margin-bottom: 1.25rem }
                        header, header .languages a[href] { color: white }
                        button.method:hover { border-color: #abc }
                        """);
        assertThat(page.header("Content-Security-Policy")).contains("style-src 'self';");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "red; background: url(https://evil.example/)",
                "red } body { display: none",
                "url(https://evil.example/)",
                "</style><script>alert(1)</script>",
                "var(--ink)",
                "#12345g",
                "red\n"
            })
    void leavesOutWhatIsNoPlainColour(String colour) {
        ObjectNode order = template();
        order.withObject("/payment_options/template/body").put("background", colour);

        String url = visitor.order(order);

        assertThat(visitor.open(url).html().select("link[href*=/connect/]")).isEmpty();
        assertThat(visitor.get(url.replace("/?", "/style.css?")).response().body())
                .isEmpty();
    }

    @Test
    void letsOthersFrameThePageOnlyWhereTheTemplateSaysSo() {
        assertThat(opened(template("iframe_mode")).header("Content-Security-Policy"))
                .contains("frame-ancestors http: https:;");
    }

    @Test
    void canBeOpenedTwentyTimes() {
        String url = visitor.order(order("en_US"));
        for (int i = 0; i < 20; i++) {
            assertThat(visitor.open(url).status()).isEqualTo(200);
        }

        Seen seen = visitor.open(url);

        assertThat(seen.status()).isEqualTo(410);
        assertThat(seen.text()).contains("This link was opened too often");
    }

    @ParameterizedTest
    @ValueSource(strings = {"seconds_active", "days_active"})
    void endsWithItsLink(String unit) {
        Duration active = unit.equals("seconds_active") ? Duration.ofSeconds(90) : Duration.ofDays(90);
        String url = visitor.order(order("en_US").put(unit, 90));

        sandbox.clock().advance(active.minusSeconds(1));
        assertThat(visitor.open(url).status()).isEqualTo(200);
        sandbox.clock().advance(Duration.ofSeconds(1));

        Seen seen = visitor.open(url);
        assertThat(seen.status()).isEqualTo(410);
        assertThat(seen.text()).contains("This link has expired");
    }

    @Test
    void endsWhenTheMerchantCancels() {
        String url = visitor.order(order("en_US"));
        calls.patch("/orders/" + Bodies.ORDER_ID, "{'status':'cancelled'}");

        Seen seen = visitor.open(url);

        assertThat(seen.status()).isEqualTo(410);
        assertThat(seen.text()).contains("This order was cancelled");
    }

    @Test
    void tellsThatAnOrderIsPaidAlready() {
        String url = visitor.order(order("en_US"));
        sandbox.orders().pay(Bodies.ORDER_ID, PaymentOutcome.SUCCESS);

        Seen seen = visitor.open(url);

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.text()).contains("Your payment of €10.00 was received");
        assertThat(seen.html().select("form")).isEmpty();
    }

    @Test
    void knowsNoOtherSession() {
        Seen seen = visitor.get("/connect/nobody/?lang=de_DE");

        assertThat(seen.status()).isEqualTo(404);
        assertThat(seen.text()).contains("Diese Seite gibt es nicht");
        assertThat(seen.one("html").attr("lang")).isEqualTo("de");
    }
}
