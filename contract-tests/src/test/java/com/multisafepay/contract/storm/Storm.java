package com.multisafepay.contract.storm;

import com.multisafepay.capture.CreatedCapture;
import com.multisafepay.contract.storm.Purchase.Kind;
import com.multisafepay.order.CreatedOrder;
import com.multisafepay.refund.CreatedRefund;
import com.multisafepay.sandbox.Sandbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Orders, refunds and captures by many callers at once, while calls go wrong. First all orders are made, then what follows on some of
 * them, in both cases each by the next caller who is free.
 */
final class Storm {

    final List<Purchase> purchases;
    final Map<Purchase, CreatedOrder> orders = new ConcurrentHashMap<>();
    final Map<Purchase, CreatedRefund> refunds = new ConcurrentHashMap<>();
    final Map<Purchase, CreatedCapture> captures = new ConcurrentHashMap<>();

    /** A number of orders, of which some are refunded in part and some authorised and captured in part. */
    Storm(int orders, int refunded, int captured) {
        Kind[] others = {Kind.REDIRECT, Kind.PAYMENT_LINK, Kind.DIRECT, Kind.CHECKOUT};
        this.purchases = IntStream.range(0, orders)
                .mapToObj(i -> new Purchase(
                        i,
                        i < refunded
                                ? Kind.REFUNDED
                                : i < refunded + captured ? Kind.CAPTURED : others[i % others.length]))
                .toList();
    }

    void rage(Sandbox sandbox, Shop shop, Callers callers, long seed, double share) throws InterruptedException {
        Weather.over(sandbox, seed, share);
        try {
            each(callers, purchases, purchase -> orders.put(purchase, order(shop, purchase)));
            each(
                    callers,
                    purchases.stream()
                            .filter(purchase -> purchase.followUp().isPresent())
                            .toList(),
                    purchase -> followUp(shop, purchase));
        } finally {
            sandbox.faults().clear();
        }
    }

    private static CreatedOrder order(Shop shop, Purchase purchase) {
        return shop.once(
                () -> shop.client.orders().create(purchase.order()),
                unknown -> shop.client.orders().resolve(purchase.order(), unknown, Shop.bounds()));
    }

    private void followUp(Shop shop, Purchase purchase) {
        if (purchase.kind() == Kind.REFUNDED) {
            refunds.put(
                    purchase,
                    shop.once(
                            () -> shop.client.refunds().create(purchase.id(), purchase.refund()),
                            unknown -> shop.client
                                    .refunds()
                                    .resolve(purchase.id(), purchase.refund(), unknown, Shop.bounds())));
        } else {
            captures.put(
                    purchase,
                    shop.once(
                            () -> shop.client.captures().create(purchase.id(), purchase.capture()),
                            unknown -> shop.client
                                    .captures()
                                    .resolve(purchase.id(), purchase.capture(), unknown, Shop.bounds())));
        }
    }

    static void each(Callers callers, List<Purchase> purchases, Consumer<Purchase> work) throws InterruptedException {
        ExecutorService threads = callers.start();
        Semaphore places = callers.places();
        try {
            List<Future<?>> done = new ArrayList<>();
            for (Purchase purchase : purchases) {
                places.acquire();
                done.add(threads.submit(() -> {
                    try {
                        work.accept(purchase);
                    } finally {
                        places.release();
                    }
                }));
            }
            for (Future<?> each : done) {
                each.get();
            }
        } catch (ExecutionException failed) {
            throw new AssertionError("a caller failed", failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
