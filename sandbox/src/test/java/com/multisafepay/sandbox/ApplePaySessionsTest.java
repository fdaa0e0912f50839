package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.sandbox.Calls.Answer;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApplePaySessionsTest {
    private final Sandbox sandbox = Sandbox.builder()
            .clock(SandboxClock.startingAt(Instant.parse("2026-06-01T10:00:00Z")))
            .start();
    private final LifeCalls calls = new LifeCalls(sandbox);

    @AfterEach
    void everyAnswerKeptTheContract() {
        assertThat(sandbox.contractBreaches()).isEmpty();
        sandbox.close();
    }

    @Test
    void startsASessionForTheDomain() {
        Answer answer = calls.post(
                "/wallets/sessions/applepay",
                "{'origin_domain':'shop.example','validation_url':'https://apple-pay-gateway.apple.com/start'}");

        assertThat(answer.at("/data/domainName").asText()).isEqualTo("shop.example");
        assertThat(answer.at("/data/epochTimestamp").asLong()).isEqualTo(1780308000000L);
    }

    @Test
    void needsTheAddress() {
        Answer answer = calls.post("/wallets/sessions/applepay", "{'origin_domain':'shop.example'}");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo(1016);
    }
}
