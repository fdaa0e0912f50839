package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Visitor.Seen;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts and the values of a form, before anything is paid. */
class PaymentFormTest extends PayingCase {

    private static ObjectNode withCart() {
        return Bodies.withCart(order());
    }

    private Seen wrongExpiry(String expiry) {
        return visitor.submit(
                form(order(), "CREDITCARD"), "card_number", "4111111111111111", "card_expiry_date", expiry);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13/20 | Month must be 01 to 12",
                "00/30 | Month must be 01 to 12",
                "01/20 | This card has expired",
                "1 | Enter month and year, such as 12/30",
                "abc | Enter month and year, such as 12/30"
            })
    void tellsWhetherTheMonthOrTheYearIsWrong(String expiry, String message) {
        assertThat(wrongExpiry(expiry).one("#card_expiry_date-error").text()).isEqualTo(message);
    }

    @Test
    void tellsEachErrorOnce() {
        Seen seen = wrongExpiry("13/20");

        assertThat(seen.text().split("Month must be", -1)).hasSize(2);
        assertThat(seen.html().select("#card_expiry_date-hint")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en_US, Pay €10.00", "'nl_NL', '€ 10,00 betalen'", "'de_DE', '10,00 € bezahlen'"})
    void namesTheAmountOnItsButton(String locale, String button) {
        ObjectNode body = order();
        body.withObject("/customer").put("locale", locale);

        assertThat(form(body, "CREDITCARD").one("form button").text().replace('\u00a0', ' '))
                .isEqualTo(button);
    }

    @ParameterizedTest
    @CsvSource({
        "4111111111111111, 4111 1111 1111 1111, Visa",
        "374500000000015, 3745 000000 00015, American Express",
        "5500000000000004, 5500 0000 0000 0004, Mastercard"
    })
    void groupsTheDigitsOfACardAndNamesItsBrand(String number, String grouped, String brand) {
        Seen seen = visitor.submit(form(order(), "CREDITCARD"), "card_number", number);

        assertThat(seen.field("card_number").val()).isEqualTo(grouped);
        assertThat(seen.one(".recognised").text()).isEqualTo(brand);
    }

    /** Whoever clicks a line and pays comes to what stands beside it. */
    @ParameterizedTest
    @ValueSource(strings = {"CREDITCARD", "MISTERCASH", "BANKTRANS", "DIRDEB", "MYBANK", "AFTERPAY", "IN3", "BIZUM"})
    void fillsTheFormWithTestDataThatLeadToWhatTheyPromise(String method) {
        ObjectNode body = withCart();
        int lines = form(body.put("order_id", "look"), method)
                .html()
                .select(".testdata a")
                .size();
        assertThat(lines).isPositive();
        for (int i = 0; i < lines; i++) {
            String id = method + i;
            Seen form = form(body.put("order_id", id), method);
            Element line = form.html().select(".testdata li").get(i);
            Seen filled = visitor.open(line.expectFirst("a").attr("href"));
            Seen next = visitor.submit(filled, fields(filled));
            assertThat(next.status()).as(id).isNotEqualTo(422);
            if (next.location().isEmpty()
                    && !next.html().select("[name=authentication]").isEmpty()) {
                visitor.submit(next, "authentication", "Y");
            }
            String promise = line.text();
            assertThat(calls.order(id).path("status").asText()).as(promise).isEqualTo(atFirst(promise));
            sandbox.clock().advance(Duration.ofMinutes(4));
            assertThat(calls.order(id).path("status").asText()).as(promise).isEqualTo(inTheEnd(promise));
        }
    }

    @Test
    void listsGiftCardsWithWhatIsOnThem() {
        assertThat(form(withCart(), "VVVGIFTCRD").html().select(".testdata li").eachText())
                .containsExactly("111115 Balance €100.00", "111112 Balance €5.00", "111110 Balance €0.00");
    }

    private static String atFirst(String promise) {
        if (promise.contains("minutes") || !inTheEnd(promise).matches("completed|declined|void")) {
            return "initialized";
        }
        return promise.contains("review") ? "uncleared" : inTheEnd(promise);
    }

    private static String inTheEnd(String promise) {
        if (promise.contains("eclined")) {
            return "declined";
        }
        if (promise.contains("Expired")) {
            return "expired";
        }
        return promise.contains("ancelled")
                ? "void"
                : promise.toLowerCase(Locale.ROOT).contains("paid") ? "completed" : "initialized";
    }

    private static String[] fields(Seen page) {
        List<String> fields = new ArrayList<>();
        for (Element field : page.one("form").select("input:not([type=radio]):not([type=checkbox]), input[checked]")) {
            fields.add(field.attr("name"));
            fields.add(field.attr("value"));
        }
        for (Element select : page.one("form").select("select:has(option[selected])")) {
            fields.add(select.attr("name"));
            fields.add(select.expectFirst("option[selected]").attr("value"));
        }
        return fields.toArray(String[]::new);
    }
}
