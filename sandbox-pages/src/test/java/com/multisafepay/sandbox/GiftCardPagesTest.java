package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.Visitor.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GiftCardPagesTest extends PayingCase {
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
    @CsvSource({"111110, There is no money left on this gift card", "999999, There is no gift card with this number"})
    void refusesAGiftCardThatIsEmptyOrUnknown(String number, String why) {
        Seen seen = visitor.submit(form(order(), "VVVGIFTCRD"), "coupon_number", number, "coupon_code", "1234");

        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.text()).contains(why);
    }
}
