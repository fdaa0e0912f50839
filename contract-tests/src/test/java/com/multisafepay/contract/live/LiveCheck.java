package com.multisafepay.contract.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.Environment;
import com.multisafepay.sandbox.Sandbox;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** MultiSafepay's test environment, or another address by {@code -Dlive.url}, keeps the contract; {@code mvn verify -P live} runs this alone. */
class LiveCheck {
    private static final String KEY = "MULTISAFEPAY_API_KEY";
    private static final Path PACTS = Path.of("target/pacts/multisafepay-domain-multisafepay-api.json");
    private static final Path RECORDED = Path.of("target/live");

    @Test
    @EnabledIfEnvironmentVariable(
            named = KEY,
            matches = ".+",
            disabledReason = "MULTISAFEPAY_API_KEY has to hold a key of the test environment")
    void keepsTheContract() throws Exception {
        Environment environment = Environment.of(URI.create(
                System.getProperty("live.url", Environment.TEST.baseUri().toString())));
        assertThat(environment.isLive())
                .as("test payments are for the test environment")
                .isFalse();
        try (Sandbox proxy =
                Sandbox.builder().proxy(environment.baseUri()).record(RECORDED).start()) {
            LiveConversations conversations = new LiveConversations(
                            proxy.baseUri(),
                            System.getenv(KEY),
                            Long.toString(Instant.now().getEpochSecond(), 36))
                    .hold(PACTS);
            System.out.println(conversations.held().size() + " conversations with " + environment.baseUri());

            assertThat(conversations.held()).isNotEmpty();
            assertThat(conversations.findings()).isEmpty();
        }
    }
}
