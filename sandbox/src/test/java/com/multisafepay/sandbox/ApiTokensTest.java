package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ApiTokensTest {
    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension();

    private final Sandbox sandbox = SANDBOX.sandbox();

    @Test
    void givesOutANewTokenAtEachCall() {
        String first = token("/auth/api_token");

        assertThat(first).matches("pub\\.v2\\.[A-Za-z0-9]{35}");
        assertThat(token("/auth/api_token?locale=nl_NL")).isNotEqualTo(first);
    }

    @Test
    void keepsTokensOutOfTheJournal() {
        String token = token("/auth/api_token");

        assertThat(sandbox.journal()).singleElement().asString().doesNotContain(token);
    }

    private String token(String path) {
        return Calls.get(sandbox, path).at("/data/api_token").asText();
    }
}
