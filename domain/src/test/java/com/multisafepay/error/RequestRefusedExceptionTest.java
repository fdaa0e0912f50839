package com.multisafepay.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequestRefusedExceptionTest {

    @Test
    void saysFieldRuleAndValue() {
        RequestRefusedException refused =
                RequestRefusedException.of("customer.country", "must be a code of ISO 3166-1 alpha-2", "Netherlands");

        assertThat(refused).hasMessage("customer.country: must be a code of ISO 3166-1 alpha-2, was \"Netherlands\"");
        assertThat(refused.field()).contains("customer.country");
        assertThat(refused.rule()).contains("must be a code of ISO 3166-1 alpha-2");
    }

    @Test
    void hasNeitherStatusNorCodeWhenNothingWasSent() {
        RequestRefusedException refused = RequestRefusedException.of("amount", "is required");

        assertThat(refused.providerError()).isEmpty();
        assertThat(refused.httpStatus()).isEmpty();
        assertThat(refused.code()).isEmpty();
    }

    @Test
    void canLeaveTheValueOut() {
        assertThat(RequestRefusedException.of("gateway_info.card_cvc", "must be 3 or 4 digits"))
                .hasMessage("gateway_info.card_cvc: must be 3 or 4 digits");
    }

    @Test
    void cutsLongValues() {
        assertThat(RequestRefusedException.of("description", "is too long", "x".repeat(5000)))
                .hasMessage("description: is too long, was \"" + "x".repeat(60) + "…\"");
    }

    @Test
    void escapesWhatWouldBreakALogLine() {
        assertThat(RequestRefusedException.of("order_id", "must not hold control characters", "a\r\nb\u2028c\u202Ed"))
                .hasMessageEndingWith("was \"a\\u000d\\u000ab\\u2028c\\u202ed\"");
    }
}
