package com.multisafepay.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Look-ups that do not end well; the transport's own test has those that take too long. */
class TimeLimitedDnsResolverTest {

    private final CountDownLatch end = new CountDownLatch(1);
    private Failure failure = () -> {};

    private final DnsResolver below = new DnsResolver() {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            failure.happens();
            return new InetAddress[] {InetAddress.getLoopbackAddress()};
        }

        @Override
        public String resolveCanonicalHostname(String host) throws UnknownHostException {
            failure.happens();
            return "canonical." + host;
        }
    };

    private final TimeLimitedDnsResolver names =
            new TimeLimitedDnsResolver(below, Duration.ofMinutes(1).toNanos());

    @FunctionalInterface
    private interface Failure {
        void happens() throws UnknownHostException;
    }

    @AfterEach
    void letGo() {
        end.countDown();
    }

    @Test
    void whatIsFoundIsHandedOn() throws UnknownHostException {
        assertThat(names.resolve("shop.example")).containsExactly(InetAddress.getLoopbackAddress());
        assertThat(names.resolveCanonicalHostname("shop.example")).isEqualTo("shop.example");
    }

    @Test
    void aNameThatNobodyKnowsIsToldAsItCame() {
        UnknownHostException unknown = new UnknownHostException("nobody knows it");
        failure = () -> {
            throw unknown;
        };

        assertThatThrownBy(() -> names.resolve("shop.example"))
                .isInstanceOf(UnknownHostException.class)
                .hasMessage("nobody knows it")
                .hasCause(unknown);
    }

    @Test
    void whateverElseFailsIsANameThatNobodyKnows() {
        IllegalStateException odd = new IllegalStateException("broken");
        failure = () -> {
            throw odd;
        };

        assertThatThrownBy(() -> names.resolve("shop.example"))
                .isInstanceOf(UnknownHostException.class)
                .hasMessage("shop.example")
                .hasCause(odd);
    }

    @Test
    void whoIsInterruptedStaysSo() {
        failure = this::sleep;
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> names.resolve("shop.example"))
                .isInstanceOf(UnknownHostException.class)
                .hasMessage("shop.example: the caller was interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    /** A name server that hangs must not cost a thread for each call. */
    @Test
    void allWhoWantANameWaitForOneLookUp() throws Exception {
        AtomicInteger lookUps = new AtomicInteger();
        failure = () -> {
            lookUps.incrementAndGet();
            sleep();
        };
        TimeLimitedDnsResolver late =
                new TimeLimitedDnsResolver(below, Duration.ofMillis(1).toNanos());

        for (int i = 0; i < 1000; i++) {
            assertThatThrownBy(() -> late.resolve("shop.example"))
                    .hasMessage("shop.example: its address was not found in time");
        }
        end.countDown();

        assertThat(names.resolve("shop.example")).hasSize(1);
        assertThat(lookUps).hasValueBetween(1, 2);
    }

    @Test
    void manyNamesCostFewThreads() {
        failure = this::sleep;
        TimeLimitedDnsResolver late =
                new TimeLimitedDnsResolver(below, Duration.ofMillis(1).toNanos());

        for (int i = 0; i < 1000; i++) {
            String name = "shop-" + i + ".example";
            assertThatThrownBy(() -> late.resolve(name)).isInstanceOf(UnknownHostException.class);
        }

        long threads = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(TimeLimitedDnsResolver.THREAD))
                .count();
        assertThat(threads).isBetween(1L, (long) TimeLimitedDnsResolver.MAX_THREADS);
        System.out.printf("dead name server, 1000 names: %d threads%n", threads);
    }

    /** An answer of before would lead to where the name led before. */
    @Test
    void aLookUpThatEndedIsNotUsedAgain() throws UnknownHostException {
        AtomicInteger lookUps = new AtomicInteger();
        failure = lookUps::incrementAndGet;

        for (int i = 0; i < 100; i++) {
            names.resolve("shop.example");
        }

        assertThat(lookUps).hasValue(100);
    }

    private void sleep() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
