package com.multisafepay.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.client.model.GetApiTokenAnswer;
import com.multisafepay.payment.ApiToken;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ApiTokenTest {

    private static final ApiToken TOKEN = AccountWire.apiToken(
            new GetApiTokenAnswer().data(new com.multisafepay.client.model.ApiToken().apiToken("pub.v2.abc")),
            Instant.parse("2026-06-01T10:00:00Z"));

    @Test
    void isGoodForTenMinutes() {
        assertThat(TOKEN.expires()).isEqualTo("2026-06-01T10:10:00Z");
    }

    @Test
    void doesNotShowItself() {
        assertThat(TOKEN).asString().doesNotContain("abc").contains("2026-06-01T10:10:00Z");
    }
}
