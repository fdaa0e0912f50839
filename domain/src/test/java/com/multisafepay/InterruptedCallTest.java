package com.multisafepay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.TryLaterException;
import com.multisafepay.money.Money;
import com.multisafepay.order.ExactlyOnce;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.refund.Refund;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Threads that are interrupted while they call, or before; without it, each of these calls would take longer than the test may. */
@Timeout(20)
class InterruptedCallTest {

    private static final Refund FIVE_BACK = Refund.of(Money.of("5.00", "EUR")).withRefundOrderId("r-1");

    private static MultiSafepayBuilder to(String base) {
        return MultiSafepay.builder().apiKey("key-of-a-shop").environment(Environment.of(URI.create(base)));
    }

    private Duration afterInterrupt = Duration.ZERO;

    private Throwable interrupted(MultiSafepay client, CountDownLatch came, Consumer<MultiSafepay> call)
            throws InterruptedException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        AtomicBoolean kept = new AtomicBoolean();
        Thread caller = new Thread(() -> {
            failure.set(catchThrowable(() -> call.accept(client)));
            kept.set(Thread.currentThread().isInterrupted());
        });
        caller.start();
        came.await();
        long start = System.nanoTime();
        caller.interrupt();
        caller.join();
        afterInterrupt = Duration.ofNanos(System.nanoTime() - start);
        assertThat(kept).as("the thread stays interrupted").isTrue();
        return Objects.requireNonNull(failure.get());
    }

    private Throwable interruptedWhileItWaitsForAnAnswer(
            Consumer<MultiSafepayBuilder> settings, Consumer<MultiSafepay> call) throws Exception {
        CountDownLatch came = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        try (RawServer server = RawServer.that((socket, out) -> {
            came.countDown();
            never.await();
        })) {
            MultiSafepayBuilder builder =
                    MultiSafepay.builder().apiKey("key-of-a-shop").environment(server.environment());
            settings.accept(builder);
            try (MultiSafepay client = builder.build()) {
                return interrupted(client, came, call);
            }
        }
    }

    @Test
    void aWriteHasAnUnknownOutcome() throws Exception {
        assertThat(interruptedWhileItWaitsForAnAnswer(
                        settings -> {}, client -> client.refunds().create(OrderId.of("a"), FIVE_BACK)))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("the calling thread was interrupted");
    }

    @Test
    void aReadMayBeMadeAgain() throws Exception {
        assertThat(interruptedWhileItWaitsForAnAnswer(
                        settings -> {}, client -> client.orders().get("a")))
                .isInstanceOf(TryLaterException.class)
                .hasMessageContaining("the calling thread was interrupted");
    }

    @Test
    void aHundredWritesReturnLongBeforeTheirTimeouts() throws Exception {
        List<Duration> returned = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            assertThat(interruptedWhileItWaitsForAnAnswer(
                            settings -> {}, client -> client.refunds().create(OrderId.of("a"), FIVE_BACK)))
                    .isInstanceOf(OutcomeUnknownException.class);
            returned.add(afterInterrupt);
        }

        System.out.printf(
                "100 writes interrupted: back after %d ms on average, %d ms at most%n",
                returned.stream().mapToLong(Duration::toMillis).sum() / returned.size(),
                Collections.max(returned).toMillis());
    }

    @Test
    void nothingIsLookedUpAnyMore() throws Exception {
        assertThat(interruptedWhileItWaitsForAnAnswer(
                        settings -> settings.exactlyOnce(
                                ExactlyOnce.within(Duration.ofHours(1)).sendingAgain()),
                        client -> client.refunds().create(OrderId.of("a"), FIVE_BACK)))
                .isInstanceOf(OutcomeUnknownException.class);
    }

    /** The handshake never ends: not a byte of the request goes out. */
    @Test
    void whoIsInterruptedWhileConnectingSentNothing() throws Exception {
        CountDownLatch came = new CountDownLatch(1);
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                MultiSafepay client = to("https://127.0.0.1:" + silent.getLocalPort() + "/v1")
                        .connectTimeout(Duration.ofHours(1))
                        .build()) {
            Thread accepting = new Thread(() -> {
                try {
                    silent.accept();
                    came.countDown();
                } catch (IOException over) {
                    // The test is over.
                }
            });
            accepting.start();

            assertThat(interrupted(client, came, each -> each.refunds().create(OrderId.of("a"), FIVE_BACK)))
                    .isInstanceOf(TryLaterException.class);
        }
    }

    @Test
    void whoIsInterruptedBeforeSendsNothing() throws Exception {
        try (RawServer server = RawServer.withAnOrder();
                MultiSafepay client = MultiSafepay.builder()
                        .apiKey("key-of-a-shop")
                        .environment(server.environment())
                        .build()) {
            Thread.currentThread().interrupt();
            Throwable failure = catchThrowable(
                    () -> client.orders().create(RedirectOrder.of("a", Money.of("0.01", "EUR"), "Order a")));

            assertThat(Thread.interrupted()).isTrue();
            assertThat(failure).isInstanceOf(TryLaterException.class);
            assertThat(server.requests).isEmpty();
        }
    }
}
