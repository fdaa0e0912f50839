package com.multisafepay.spring.boot.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.money.Money;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.sandbox.Sandbox;
import org.junit.jupiter.api.Test;

class SharedSandboxTest {

    @Test
    void aTestThatBeginsWhileAnotherRunsLeavesItsOrdersAlone() {
        Sandbox sandbox = SharedSandbox.get();
        try (MultiSafepay multiSafepay = MultiSafepay.builder()
                .apiKey(sandbox.apiKey())
                .environment(Environment.of(sandbox.baseUri()))
                .build()) {
            SharedSandbox.testBegins();
            multiSafepay.orders().create(RedirectOrder.of("a", Money.of("1.00", "EUR"), "A"));

            SharedSandbox.testBegins();
            assertThat(sandbox.journal()).hasSize(1);
            SharedSandbox.testEnds();
            SharedSandbox.testEnds();

            SharedSandbox.testBegins();
            assertThat(sandbox.journal()).isEmpty();
            SharedSandbox.testEnds();
        }
    }
}
