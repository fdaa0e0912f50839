package com.multisafepay.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.sandbox.SandboxExtension;
import com.multisafepay.sandbox.fault.Fault;
import com.multisafepay.sandbox.fault.FaultKind;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ApiHealthTest {

    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension();

    private Instant now = Instant.parse("2026-11-29T12:00:00Z");

    private MultiSafepay client() {
        return MultiSafepay.builder()
                .apiKey(SANDBOX.apiKey())
                .environment(Environment.of(SANDBOX.baseUri()))
                .readAttempts(1)
                .build();
    }

    @Test
    void theApiIsAskedOnceAMinuteHoweverOftenSomebodyWantsToKnow() {
        try (MultiSafepay multiSafepay = client()) {
            ApiHealth health = new ApiHealth(multiSafepay, () -> now);

            for (int i = 0; i < 100; i++) {
                assertThat(health.reading().error()).isNull();
            }
            assertThat(SANDBOX.sandbox().journal()).hasSize(1);

            now = now.plusSeconds(60);
            health.reading();
            assertThat(SANDBOX.sandbox().journal()).hasSize(2);
        }
    }

    @Test
    void anApiThatDoesNotAnswerIsNamedByTheErrorUntilItDoes() {
        try (MultiSafepay multiSafepay = client()) {
            ApiHealth health = new ApiHealth(multiSafepay, () -> now);
            SANDBOX.sandbox().faults().add(Fault.of(FaultKind.BAD_GATEWAY));

            assertThat(health.reading().error()).isEqualTo("TryLaterException");

            now = now.plusSeconds(61);
            assertThat(health.reading().error()).isNull();
        }
    }
}
