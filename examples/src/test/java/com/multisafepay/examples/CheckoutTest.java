package com.multisafepay.examples;

// snippet: sandbox
import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.money.Money;
import com.multisafepay.order.Status;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.sandbox.PaymentOutcome;
import com.multisafepay.sandbox.SandboxExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CheckoutTest {
    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension();

    @Test
    void anOrderIsPaid() {
        try (MultiSafepay multiSafepay = MultiSafepay.builder()
                .apiKey(SANDBOX.apiKey())
                .environment(Environment.of(SANDBOX.baseUri()))
                .build()) {
            multiSafepay.orders().create(RedirectOrder.of("shop-1001", Money.of("25.99", "EUR"), "Order 1001"));

            SANDBOX.sandbox().orders().pay("shop-1001", "IDEAL", PaymentOutcome.SUCCESS);

            assertThat(multiSafepay.orders().get("shop-1001").status()).isEqualTo(Status.COMPLETED);
        }
    }
}
// snippet: end
