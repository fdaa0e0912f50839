package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Orders, payments, refunds and notifications at full speed for {@code soak.minutes}: the heap has to end as it was once
 * the sandbox was full, and each payment has to be told of. Run by the profile {@code soak}; it writes what it saw to
 * {@code target/soak.txt}.
 */
class Soak {
    private static final int THREADS = 8;
    private static final int MOST_ORDERS = 2000;
    private static final int MOST_UNTOLD = 1000;
    private static final long MEASURE_EVERY_SECONDS = 5;
    private static final long SOME = 8L << 20;

    private final AtomicInteger orders = new AtomicInteger();
    private final BitSet told = new BitSet();
    private final Semaphore untold = new Semaphore(MOST_UNTOLD);
    private final List<Long> heap = new ArrayList<>();
    private volatile boolean over;

    @Test
    void endsWithAFlatHeapAndNoLostNotification() throws Exception {
        Duration time =
                Duration.ofSeconds(Math.round(60 * Double.parseDouble(System.getProperty("soak.minutes", "10"))));
        ExecutorService merchantThreads = Executors.newFixedThreadPool(THREADS);
        HttpServer merchant = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        merchant.createContext("/", this::hear);
        merchant.setExecutor(merchantThreads);
        merchant.start();
        String url = "http://127.0.0.1:" + merchant.getAddress().getPort() + "/";
        try (Sandbox sandbox = Sandbox.builder().maxOrders(MOST_ORDERS).start()) {
            ExecutorService shops = Executors.newFixedThreadPool(THREADS);
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                running.add(shops.submit(() -> sell(sandbox, url)));
            }
            measure(time);
            over = true;
            for (Future<?> each : running) {
                each.get(1, TimeUnit.MINUTES);
            }
            shops.shutdown();
            sandbox.notifications().await(Duration.ofMinutes(1));
        } finally {
            merchant.stop(0);
            merchantThreads.shutdown();
        }
        report(time);
        assertThat(toldOf()).isEqualTo(orders.get());
        assertThat(heap).as("samples with a full sandbox").hasSizeGreaterThan(6);
        assertThat(peak(2)).isLessThan(peak(0) + SOME);
    }

    private Void sell(Sandbox sandbox, String url) throws InterruptedException {
        while (!over) {
            untold.acquire();
            int number = orders.getAndIncrement();
            String id = "soak-" + number;
            ObjectNode body = Bodies.redirect().put("order_id", id);
            body.withObject("/payment_options").put("notification_url", url);
            assertThat(Calls.post(sandbox, body).status()).isEqualTo(200);
            sandbox.orders().pay(id, PaymentOutcome.SUCCESS);
            assertThat(Calls.get(sandbox, "/orders/" + id).at("/data/status").asText())
                    .isEqualTo("completed");
            String refund = "{\"currency\":\"EUR\",\"amount\":100,\"description\":\"Soak\"}";
            assertThat(Calls.send(Calls.request(sandbox, "/orders/" + id + "/refunds")
                                    .POST(BodyPublishers.ofString(refund)))
                            .status())
                    .isEqualTo(200);
        }
        return null;
    }

    private void hear(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        int number = Integer.parseInt(query.replaceAll(".*transactionid=soak-(\\d+).*", "$1"));
        synchronized (told) {
            if (!told.get(number)) {
                told.set(number);
                untold.release();
            }
        }
        exchange.getRequestBody().readAllBytes();
        byte[] ok = "OK".getBytes(StandardCharsets.US_ASCII);
        exchange.sendResponseHeaders(200, ok.length);
        exchange.getResponseBody().write(ok);
        exchange.close();
    }

    /** Only once the sandbox has forgotten as many orders as it keeps: until then the heap may grow. */
    private void measure(Duration time) throws InterruptedException {
        for (long seconds = 0; seconds < time.toSeconds(); seconds += MEASURE_EVERY_SECONDS) {
            TimeUnit.SECONDS.sleep(MEASURE_EVERY_SECONDS);
            if (orders.get() > 2 * MOST_ORDERS) {
                System.gc();
                heap.add(
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
            }
        }
    }

    private int toldOf() {
        synchronized (told) {
            return told.cardinality();
        }
    }

    /** The most of one third of the samples. */
    private long peak(int third) {
        int size = heap.size() / 3;
        return heap.subList(third * size, (third + 1) * size).stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    private void report(Duration time) throws IOException {
        Path file = Path.of("target", "soak.txt");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(
                file,
                "%s, %d orders, %d told of, heap after collection in KiB: %s%n"
                        .formatted(
                                time,
                                orders.get(),
                                toldOf(),
                                heap.stream().map(each -> each >> 10).toList()));
    }
}
