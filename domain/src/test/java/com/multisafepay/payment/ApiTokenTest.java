package com.multisafepay.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ApiTokenTest {

    private static final ApiToken TOKEN = new ApiToken("pub.v2.abc", Instant.parse("2026-06-01T10:00:00Z"));

    @Test
    void isGoodForTenMinutes() {
        assertThat(TOKEN.expires()).isEqualTo("2026-06-01T10:10:00Z");
    }

    @Test
    void doesNotShowItself() {
        assertThat(TOKEN).asString().doesNotContain("abc").contains("2026-06-01T10:10:00Z");
    }
}
