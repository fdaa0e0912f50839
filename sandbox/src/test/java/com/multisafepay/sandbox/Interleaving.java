package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Lets another call get ahead of one that is under way, at a point of its way that has a name: as far as it gets, to its end or to the lock
 * that the first one holds.
 */
final class Interleaving implements Consumer<String> {
    private final AtomicReference<String> armed = new AtomicReference<>("");
    private volatile Runnable other = () -> {};
    private volatile Thread ahead = new Thread(() -> {});

    /** The next time that the point is reached, another call begins there. */
    void at(String point, Runnable call) {
        other = call;
        armed.set(point);
    }

    @Override
    public void accept(String point) {
        synchronized (armed) {
            if (!point.equals(armed.get())) {
                return;
            }
            armed.set("");
        }
        Thread thread = new Thread(other);
        ahead = thread;
        thread.start();
        while (thread.isAlive() && !waitsForOrders()) {
            Thread.onSpinWait();
        }
    }

    private static boolean waitsForOrders() {
        return Thread.getAllStackTraces().entrySet().stream()
                .anyMatch(each -> each.getKey().getState() == Thread.State.BLOCKED
                        && each.getValue().length > 0
                        && each.getValue()[0].getMethodName().equals("locked"));
    }

    /** Waits for the other call, which has to have begun. */
    void end() throws InterruptedException {
        assertThat(armed).as("the point that was waited for").hasValue("");
        ahead.join();
    }
}
