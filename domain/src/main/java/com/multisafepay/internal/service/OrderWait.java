package com.multisafepay.internal.service;

import com.multisafepay.error.TryLaterException;
import com.multisafepay.internal.Sleeper;
import com.multisafepay.order.Order;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads an order with growing pauses until it is not open any more, or the time is over. */
final class OrderWait {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private final Supplier<Order> read;
    private final LongSupplier nanoTime;
    private final Sleeper sleeper;
    private @Nullable Order latest;

    OrderWait(Supplier<Order> read, LongSupplier nanoTime, Sleeper sleeper) {
        this.read = read;
        this.nanoTime = nanoTime;
        this.sleeper = sleeper;
    }

    Order atMost(Duration limit) throws InterruptedException {
        long start = nanoTime.getAsLong();
        Duration pause = FIRST_PAUSE;
        while (true) {
            Duration left = limit.minusNanos(nanoTime.getAsLong() - start);
            boolean over = left.isNegative() || left.isZero();
            try {
                latest = read.get();
                if (over || !latest.isOpen()) {
                    return latest;
                }
            } catch (TryLaterException away) {
                if (over) {
                    return seen(away);
                }
            }
            sleeper.sleep(shorter(pause, left));
            pause = shorter(pause.multipliedBy(3).dividedBy(2), LONGEST_PAUSE);
        }
    }

    private Order seen(TryLaterException away) {
        if (latest == null) {
            throw away;
        }
        return latest;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
