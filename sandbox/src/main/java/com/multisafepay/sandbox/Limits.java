package com.multisafepay.sandbox;

import java.util.function.Consumer;

/**
 * The limits of what a sandbox keeps, and the yield points of its tests.
 *
 * @param mostOrders how many orders; the oldest are forgotten
 * @param mostBytes how much heap they may hold in all
 * @param yieldPoint takes the name of each point at which another thread may get ahead
 */
record Limits(int mostOrders, long mostBytes, Consumer<String> yieldPoint) {
    /** Orders leave the larger part of the heap to calls and to what else runs in the same process. */
    static final Limits USUAL = new Limits(100_000, Runtime.getRuntime().maxMemory() / 4, point -> {});

    Limits mostOrders(int most) {
        return new Limits(most, mostBytes, yieldPoint);
    }

    Limits mostBytes(long most) {
        return new Limits(mostOrders, most, yieldPoint);
    }

    Limits yieldPoint(Consumer<String> other) {
        return new Limits(mostOrders, mostBytes, other);
    }
}
