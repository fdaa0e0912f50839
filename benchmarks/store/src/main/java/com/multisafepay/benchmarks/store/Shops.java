package com.multisafepay.benchmarks.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.multisafepay.ApiKey;
import com.multisafepay.webhook.HandledNotification;
import com.multisafepay.webhook.JdbcNotificationStore;
import com.multisafepay.webhook.NotificationHandler;
import com.multisafepay.webhook.NotificationSigner;
import com.multisafepay.webhook.OrderEvent;
import com.multisafepay.webhook.WebhookVerifier;
import com.sun.management.OperatingSystemMXBean;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/** Instances of a shop that share the table: each with a pool of its own, and as many threads as that has connections. */
public final class Shops {

    private static final ApiKey KEY = ApiKey.of("test-key");
    private static final int CONNECTIONS = 4;
    private static final int OLDEST_DAYS = 30;

    private final LongAdder handled = new LongAdder();
    private final LongAdder paid = new LongAdder();
    private final String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);

    private Shops() {}

    /**
     * Handles notifications of new paid orders as fast as they are stored, and writes for each second, once it runs, how many were handled in it and the nanoseconds
     * of CPU that the process took. With "purge", one instance deletes old rows meanwhile, a day more each time, and writes how many were deleted in how many milliseconds.
     *
     * @param args the address of the database, "joined" or "claimed", the number of instances, the number of seconds, and perhaps "purge"
     * @throws InterruptedException when it is stopped
     */
    public static void main(String[] args) throws InterruptedException {
        Shops shops = new Shops();
        int instances = Integer.parseInt(args[2]);
        ExecutorService threads = Executors.newCachedThreadPool();
        for (int instance = 0; instance < instances; instance++) {
            shops.open(args[0], args[1], instance, threads);
        }
        if (args.length > 4) {
            JdbcNotificationStore store = store(args[1], pool(args[0]));
            threads.execute(() -> purge(store));
        }
        while (shops.handled.sum() < instances) {
            Thread.sleep(100);
        }
        long before = shops.handled.sum();
        long cpu = cpuNanos();
        for (int second = 0; second < Integer.parseInt(args[3]); second++) {
            Thread.sleep(1000);
            long now = shops.handled.sum();
            long cpuNow = cpuNanos();
            System.out.println((now - before) + " " + (cpuNow - cpu));
            before = now;
            cpu = cpuNow;
        }
        Runtime.getRuntime().halt(shops.paid.sum() < before ? 1 : 0);
    }

    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private void open(String url, String mode, int instance, ExecutorService threads) {
        NotificationHandler handler = NotificationHandler.builder(WebhookVerifier.of(KEY), store(mode, pool(url)))
                .on(OrderEvent.Paid.class, event -> paid.increment())
                .build();
        for (int thread = 0; thread < CONNECTIONS; thread++) {
            String prefix = run + "-" + instance + "-" + thread + "-";
            threads.execute(() -> handle(handler, prefix));
        }
    }

    private void handle(NotificationHandler handler, String prefix) {
        NotificationSigner signer = NotificationSigner.of(KEY);
        for (int number = 0; ; number++) {
            byte[] body = body(prefix + number).getBytes(UTF_8);
            HandledNotification answer = handler.post("transactionid=" + prefix + number, signer.auth(body), body);
            if (answer.outcome() != HandledNotification.Outcome.NEW) {
                System.out.println(answer);
                Runtime.getRuntime().halt(1);
            }
            handled.increment();
        }
    }

    private static String body(String orderId) {
        return "{\"order_id\":\"" + orderId + "\",\"transaction_id\":4051823,\"currency\":\"EUR\",\"amount\":1000,"
                + "\"status\":\"completed\",\"financial_status\":\"completed\",\"created\":\"2026-11-25T12:00:00\","
                + "\"modified\":\"2026-11-25T12:00:01\",\"description\":\"Order\",\"amount_refunded\":0}";
    }

    private static void purge(JdbcNotificationStore store) {
        for (int days = OLDEST_DAYS - 1; days > 0; days--) {
            long start = System.nanoTime();
            int deleted = store.purge(Duration.ofDays(days));
            System.out.println("purged " + deleted + " " + (System.nanoTime() - start) / 1_000_000);
        }
    }

    private static JdbcNotificationStore store(String mode, HikariDataSource pool) {
        return mode.equals("joined") ? JdbcNotificationStore.joined(pool) : JdbcNotificationStore.claimed(pool);
    }

    private static HikariDataSource pool(String url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(CONNECTIONS);
        return pool;
    }
}
