package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A sandbox in a process of its own whose heap is too small for all orders that are paid and refunded in it, each with a merchant whom
 * nobody can reach. In full size: {@code mvn test -pl sandbox -am -Dtest=SmallHeapTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dsmall-heap.megabytes=256 -Dsmall-heap.orders=200000}.
 */
class SmallHeapTest {
    private static final int MEGABYTES = Integer.getInteger("small-heap.megabytes", 40);
    private static final int ORDERS = Integer.getInteger("small-heap.orders", 3_000);
    private static final int THREADS = 4;
    private static final ObjectNode REFUND = Bodies.json("{'currency':'EUR','amount':300,'description':'Some of it'}");

    private final AtomicInteger next = new AtomicInteger();

    private static Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + MEGABYTES + "m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SandboxMain.class.getName(),
                        "--port",
                        "0")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Test
    void holdsNoMoreThanFitsAndStillAnswersAndStops() throws Exception {
        Process process = start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String line = Objects.requireNonNull(out.readLine());
            String server = line.substring("listening on ".length()).replace("/v1/json", "");

            sell(server);

            assertThat(status(server, "/v1/json/orders/small-" + (ORDERS - 1), null))
                    .isEqualTo(200);
            assertThat(status(server, "/v1/json/orders/small-0", null)).isEqualTo(404);
            process.toHandle().destroy();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
    }

    private void sell(String server) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                running.add(threads.submit(() -> {
                    for (int number = next.getAndIncrement(); number < ORDERS; number = next.getAndIncrement()) {
                        sell(server, "small-" + number);
                    }
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void sell(String server, String id) {
        ObjectNode order = Bodies.redirect().put("order_id", id);
        order.withObject("/payment_options").put("notification_url", "http://127.0.0.1:9/");
        ObjectNode payment =
                Bodies.json("{'outcome':'success','gateway':'VISA'}").put("order_id", id);
        assertThat(List.of(
                        status(server, "/v1/json/orders", order),
                        status(server, "/sandbox/orders/pay", payment),
                        status(server, "/v1/json/orders/" + id + "/refunds", REFUND)))
                .containsOnly(200);
    }

    private static int status(String server, String path, @Nullable ObjectNode body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path))
                .timeout(Duration.ofMinutes(1))
                .header("api_key", "a");
        return Calls.raw(body == null ? request : request.POST(BodyPublishers.ofString(body.toString())))
                .statusCode();
    }
}
