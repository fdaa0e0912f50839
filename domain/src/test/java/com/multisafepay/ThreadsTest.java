package com.multisafepay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.error.TryLaterException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients that nobody closes. */
@Timeout(120)
class ThreadsTest {

    private static List<Thread> ours() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("multisafepay-"))
                .toList();
    }

    @Test
    void aThousandClientsThatWereDroppedLeaveNoThread() throws IOException, InterruptedException {
        try (RawServer server = RawServer.withAnOrder()) {
            for (int i = 0; i < 1000; i++) {
                MultiSafepay.builder()
                        .apiKey("key-of-a-shop")
                        .environment(server.environment())
                        .build()
                        .orders()
                        .get("a");
                server.closeConnections();
            }

            List<Thread> left = ours();
            assertThat(left).as("the threads of all clients together").hasSizeLessThan(10);
            for (Thread thread : left) {
                thread.join();
            }
            System.out.printf("1000 clients dropped: %d threads, then %d%n", left.size(), ours().size());
        }
    }

    @Test
    void aThousandClientsThatReachNobodyLeaveNoThread() throws InterruptedException {
        for (int i = 0; i < 1000; i++) {
            MultiSafepay client = MultiSafepay.builder()
                    .apiKey("key-of-a-shop")
                    .environment(Environment.of(java.net.URI.create("http://127.0.0.1:1/v1")))
                    .readAttempts(1)
                    .build();
            assertThatThrownBy(() -> client.orders().get("a")).isInstanceOf(TryLaterException.class);
        }

        assertThat(ours()).hasSizeLessThan(10);
        for (Thread thread : ours()) {
            thread.join();
        }
    }
}
