package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.Calls.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ApplePaySessionsTest {
    @RegisterExtension
    static final SandboxExtension SANDBOX = Sandboxes.startingAt("2026-06-01T10:00:00Z");

    private final Sandbox sandbox = SANDBOX.sandbox();
    private final LifeCalls calls = new LifeCalls(sandbox);

    @Test
    void startsASessionForTheDomain() {
        Answer answer = calls.post(
                "/wallets/sessions/applepay",
                "{'origin_domain':'shop.example','validation_url':'https://apple-pay-gateway.apple.com/start'}");

        assertThat(answer.at("/data").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("session");
        assertThat(answer.at("/data/session").isTextual()).isTrue();
        JsonNode session = Bodies.json(answer.at("/data/session").asText());
        assertThat(session.path("domainName").asText()).isEqualTo("shop.example");
        assertThat(session.path("epochTimestamp").asLong()).isEqualTo(1780308000000L);
        assertThat(session.path("expiresAt").asLong()).isEqualTo(1780308300000L);
    }

    @Test
    void needsTheAddress() {
        Answer answer = calls.post("/wallets/sessions/applepay", "{'origin_domain':'shop.example'}");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo(1016);
    }
}
