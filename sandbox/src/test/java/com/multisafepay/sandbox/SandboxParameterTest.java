package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SandboxExtension.class)
class SandboxParameterTest {
    @Test
    void fillsInAParameter(Sandbox sandbox) {
        assertThat(sandbox.baseUri().getHost()).isEqualTo("127.0.0.1");
        assertThat(Calls.post(sandbox, Bodies.redirect()).status()).isEqualTo(200);
    }
}
