package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SandboxExtensionTest {
    @RegisterExtension
    static final SandboxExtension SHARED = new SandboxExtension();

    @RegisterExtension
    final SandboxExtension own = new SandboxExtension();

    @RepeatedTest(2)
    void startsEveryTestWithoutOrders() {
        assertThat(Calls.get(SHARED.sandbox(), "/orders/" + Bodies.ORDER_ID).status())
                .isEqualTo(404);
        assertThat(Calls.post(SHARED.sandbox(), Bodies.redirect()).status()).isEqualTo(200);
    }

    @Test
    void givesATestItsOwnSandboxFromAnInstanceField() {
        assertThat(own.baseUri()).isNotEqualTo(SHARED.baseUri());
        assertThat(Calls.post(own.sandbox(), Bodies.redirect()).status()).isEqualTo(200);
    }

    @Nested
    class Inside {
        @Test
        void keepsRunningForNestedTests() {
            assertThat(Calls.post(SHARED.sandbox(), Bodies.redirect()).status()).isEqualTo(200);
        }
    }
}
