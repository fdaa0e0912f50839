package com.multisafepay.contract.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.ApiKey;
import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.money.Money;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.sandbox.PaymentOutcome;
import com.multisafepay.sandbox.Sandbox;
import com.multisafepay.sandbox.record.NotificationAttempt;
import com.multisafepay.webhook.NotificationSigner;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** The library's signer and the sandbox sign alike. */
class SignedAlikeTest {

    @Test
    void theSandboxSignsAsTheSignerDoes() {
        try (Sandbox sandbox = Sandbox.start();
                MultiSafepay client = MultiSafepay.builder()
                        .apiKey(sandbox.apiKey())
                        .environment(Environment.of(sandbox.baseUri()))
                        .build()) {
            client.orders()
                    .create(RedirectOrder.builder()
                            .orderId("signed-1")
                            .amount(Money.of("10.00", "EUR"))
                            .description("Ôrder 1")
                            .notificationUrl("http://127.0.0.1:1/nobody")
                            .build());
            sandbox.orders().pay("signed-1", PaymentOutcome.SUCCESS);
            sandbox.notifications().await(Duration.ofSeconds(20));
            NotificationAttempt attempt =
                    sandbox.notifications().attempts("signed-1").get(0);

            NotificationSigner signer = NotificationSigner.of(ApiKey.of(sandbox.apiKey()))
                    .withClock(Clock.fixed(attempt.at(), ZoneOffset.UTC));

            assertThat(signer.auth(attempt.body())).isEqualTo(attempt.auth()).isNotEmpty();
        }
    }
}
