package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Visitor.Seen;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentPageTest extends PaymentPageCase {
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
