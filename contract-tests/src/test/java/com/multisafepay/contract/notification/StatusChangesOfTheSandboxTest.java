package com.multisafepay.contract.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.money.Money;
import com.multisafepay.order.CreatedOrder;
import com.multisafepay.order.StatusChange;
import com.multisafepay.order.StatusChanges;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.sandbox.PaymentOutcome;
import com.multisafepay.sandbox.Sandbox;
import com.multisafepay.sandbox.SandboxClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The library reads the stream of events that the sandbox tells. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StatusChangesOfTheSandboxTest {
    private final Sandbox sandbox = Sandbox.builder()
            .clock(SandboxClock.startingAt(Instant.parse("2026-06-01T10:00:00Z")))
            .start();
    private final MultiSafepay client = MultiSafepay.builder()
            .apiKey(sandbox.apiKey())
            .environment(Environment.of(sandbox.baseUri()))
            .build();

    @AfterEach
    void close() {
        client.close();
        sandbox.close();
    }

    private CreatedOrder created() {
        return client.orders().create(RedirectOrder.of("followed-1", Money.of("10.00", "EUR"), "Order 1"));
    }

    private StatusChanges changes(CreatedOrder created) {
        return client.orders().events(created, Duration.ofSeconds(30));
    }

    private static List<String> statuses(StatusChanges changes) throws InterruptedException {
        List<String> statuses = new ArrayList<>();
        for (Optional<StatusChange> next = changes.next(); next.isPresent(); next = changes.next()) {
            statuses.add(next.get().status().value());
        }
        return statuses;
    }

    @Test
    void readsWhatBecomesOfAPayment() throws Exception {
        CreatedOrder created = created();
        sandbox.orders().pay("followed-1", PaymentOutcome.UNCLEARED);
        try (StatusChanges changes = changes(created)) {
            assertThat(changes.next().orElseThrow().status().value()).isEqualTo("uncleared");
            sandbox.orders().accept("followed-1");

            assertThat(statuses(changes)).containsExactly("completed");
        }
    }

    @Test
    void readsTheIdOfThePayment() throws Exception {
        CreatedOrder created = created();
        sandbox.orders().pay("followed-1", PaymentOutcome.SUCCESS);
        try (StatusChanges changes = changes(created)) {
            assertThat(changes.next().orElseThrow().transactionId())
                    .hasValue(Long.toString(
                            client.orders().get("followed-1").transactionId().orElseThrow()));
        }
    }

    @Test
    void readsThatNobodyPaid() throws Exception {
        CreatedOrder created = created();
        sandbox.clock().advance(Duration.ofDays(31));

        assertThatThrownBy(() -> changes(created).next()).isInstanceOf(CredentialsRefusedException.class);
    }
}
