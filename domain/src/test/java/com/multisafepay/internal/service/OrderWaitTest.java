package com.multisafepay.internal.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.MultiSafepay;
import com.multisafepay.error.TryLaterException;
import com.multisafepay.order.Order;
import feign.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderWaitTest {
    private static final long START = 7000;
    private final List<Long> pauses = new ArrayList<>();
    private long millis = START;
    private int reads;

    private Order waited(Duration limit, int decidedAtRead) throws InterruptedException {
        return new OrderWait(
                        () -> order(++reads >= decidedAtRead ? "completed" : "initialized"),
                        () -> Duration.ofMillis(millis).toNanos(),
                        pause -> {
                            pauses.add(pause.toMillis());
                            millis += pause.toMillis();
                        })
                .atMost(limit);
    }

    private static Order order(String status) {
        String body = "{\"success\":true,\"data\":{\"order_id\":\"a\",\"currency\":\"EUR\",\"amount\":1,\"status\":\""
                + status + "\"}}";
        try (MultiSafepay client = MultiSafepay.builder()
                .apiKey("key-of-a-test")
                .httpClient((request, options) -> Response.builder()
                        .request(request)
                        .status(200)
                        .headers(Map.of("Content-Type", List.of("application/json")))
                        .body(body, StandardCharsets.UTF_8)
                        .build())
                .build()) {
            return client.orders().get("a");
        }
    }

    @Test
    void readsOnceWhatIsDecided() throws InterruptedException {
        assertThat(waited(Duration.ofMinutes(1), 1).isPaid()).isTrue();
        assertThat(pauses).isEmpty();
    }

    @Test
    void pausesLongerAndLongerUpToALimit() throws InterruptedException {
        assertThat(waited(Duration.ofHours(1), 10).isPaid()).isTrue();
        assertThat(pauses).startsWith(1000L, 1500L, 2250L).endsWith(15_000L).isSorted();
    }

    @Test
    void endsInTimeWithWhatItSawLast() throws InterruptedException {
        assertThat(waited(Duration.ofSeconds(10), 1000).isOpen()).isTrue();
        assertThat(millis).isEqualTo(START + 10_000);
    }

    @Test
    void readsOnceWhereThereIsNoTime() throws InterruptedException {
        assertThat(waited(Duration.ZERO, 2).isOpen()).isTrue();
        assertThat(reads).isEqualTo(1);
    }

    @Test
    void asksAgainWhileTheApiIsAway() throws InterruptedException {
        Order order = new OrderWait(
                        () -> {
                            if (++reads < 3) {
                                throw new TryLaterException("the API is away", null);
                            }
                            return order("completed");
                        },
                        () -> Duration.ofMillis(millis).toNanos(),
                        pause -> millis += pause.toMillis())
                .atMost(Duration.ofMinutes(1));

        assertThat(order.isPaid()).isTrue();
        assertThat(reads).isEqualTo(3);
    }

    @Test
    void tellsWhatItSawLastWhereTheApiIsAwayWhenTheTimeIsOver() throws InterruptedException {
        assertThat(away(2).atMost(Duration.ofSeconds(3)).isOpen()).isTrue();
        assertThat(reads).isGreaterThan(2);
    }

    @Test
    void saysThatTheApiWasAwayAllTheTime() {
        assertThatThrownBy(() -> away(1).atMost(Duration.ofSeconds(3)))
                .isInstanceOf(TryLaterException.class)
                .hasMessage("the API is away");
    }

    private OrderWait away(int fromRead) {
        return new OrderWait(
                () -> {
                    if (++reads >= fromRead) {
                        throw new TryLaterException("the API is away", null);
                    }
                    return order("initialized");
                },
                () -> Duration.ofMillis(millis).toNanos(),
                pause -> millis += pause.toMillis());
    }
}
