package com.multisafepay.benchmarks.campaign;

import com.multisafepay.benchmarks.Stub;
import java.nio.charset.StandardCharsets;

/** Ten thousand orders paid as fast as the sandbox takes it, and their notifications brought to a merchant that takes all. */
final class SandboxBurst implements Campaign.Section {

    private static final int ORDERS = 10_000;
    private static final long LONGEST_NANOS = 120_000_000_000L;

    @Override
    public void measure(Modules modules, Effort effort, Results results) throws Exception {
        try (Server sandbox = Server.sandbox(modules);
                Stub merchant = new Stub("OK".getBytes(StandardCharsets.US_ASCII))) {
            Orders orders = new Orders("burst-", merchant.uri() + "/notify");
            Load.of(sandbox.port(), ORDERS, orders::createValid).taken();
            long before = merchant.requests();
            long start = System.nanoTime();
            Load paid = Load.of(sandbox.port(), ORDERS, orders.each(0, 1, Payments::pay))
                    .taken();
            while (merchant.requests() - before < ORDERS) {
                if (System.nanoTime() - start > LONGEST_NANOS) {
                    throw new IllegalStateException("only " + (merchant.requests() - before) + " notifications came");
                }
                Thread.sleep(10);
            }
            results.add("burst", "10000 paid", "s", paid.seconds());
            results.add("burst", "10000 notified", "s", (System.nanoTime() - start) / 1e9);
        }
    }
}
