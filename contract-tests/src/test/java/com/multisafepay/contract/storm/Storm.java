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
    final Map<SharedRefund, CreatedRefund> sharedRefunds = new ConcurrentHashMap<>();

    /** A number of orders, of which some are refunded in part, some authorised and captured in part, and some refunded by many callers at once. */
    Storm(int orders, int refunded, int captured, int shared) {
        Kind[] others = {Kind.REDIRECT, Kind.PAYMENT_LINK, Kind.DIRECT, Kind.CHECKOUT};
        this.purchases = IntStream.range(0, orders)
                .mapToObj(i -> new Purchase(
                        i,
                        i < refunded
                                ? Kind.REFUNDED
                                : i < refunded + captured
                                        ? Kind.CAPTURED
                                        : i < refunded + captured + shared ? Kind.SHARED : others[i % others.length]))
                .toList();
    }

    void rage(Sandbox sandbox, PersistentCaller shop, Callers callers, long seed, double share) throws InterruptedException {
        Weather.over(sandbox, seed, share);
        try {
            each(callers, purchases, purchase -> orders.put(purchase, order(shop, purchase)));
            each(
                    callers,
                    purchases.stream()
                            .filter(purchase -> purchase.followUp().isPresent())
                            .toList(),
                    purchase -> followUp(shop, purchase));
            each(callers, shared(), refund -> sharedRefunds.put(refund, refund(shop, refund)));
        } finally {
            sandbox.faults().clear();
        }
    }

    /** The first refund of each shared order, then the second of each: callers meet at the same few orders. */
    private List<SharedRefund> shared() {
        return IntStream.range(0, SharedRefund.OF_EACH)
                .boxed()
                .flatMap(number -> purchases.stream()
                        .filter(purchase -> purchase.kind() == Kind.SHARED)
                        .map(purchase -> new SharedRefund(purchase, number)))
                .toList();
    }

    private static CreatedRefund refund(PersistentCaller shop, SharedRefund shared) {
        return shop.once(
                () -> shop.client.refunds().create(shared.purchase().id(), shared.refund()),
                unknown ->
                        shop.client.refunds().resolve(shared.purchase().id(), shared.refund(), unknown, PersistentCaller.bounds()));
    }

    private static CreatedOrder order(PersistentCaller shop, Purchase purchase) {
        return shop.once(
                () -> shop.client.orders().create(purchase.order()),
                unknown -> shop.client.orders().resolve(purchase.order(), unknown, PersistentCaller.bounds()));
    }

    private void followUp(PersistentCaller shop, Purchase purchase) {
        if (purchase.kind() == Kind.REFUNDED) {
            refunds.put(
                    purchase,
                    shop.once(
                            () -> shop.client.refunds().create(purchase.id(), purchase.refund()),
                            unknown -> shop.client
                                    .refunds()
                                    .resolve(purchase.id(), purchase.refund(), unknown, PersistentCaller.bounds())));
        } else {
            captures.put(
                    purchase,
                    shop.once(
                            () -> shop.client.captures().create(purchase.id(), purchase.capture()),
                            unknown -> shop.client
                                    .captures()
                                    .resolve(purchase.id(), purchase.capture(), unknown, PersistentCaller.bounds())));
        }
    }

    static <T> void each(Callers callers, List<T> all, Consumer<T> work) throws InterruptedException {
        ExecutorService threads = callers.start();
        Semaphore places = callers.places();
        try {
            List<Future<?>> done = new ArrayList<>();
            for (T one : all) {
                places.acquire();
                done.add(threads.submit(() -> {
                    try {
                        work.accept(one);
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
