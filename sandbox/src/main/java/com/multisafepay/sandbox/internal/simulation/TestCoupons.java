package com.multisafepay.sandbox.internal.simulation;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The documented gift cards and their balances. */
final class TestCoupons {
    /** The balances in cents, by the numbers of the cards. */
    static final Map<String, Long> BALANCES =
            Collections.unmodifiableMap(new TreeMap<>(Map.of("111115", 10_000L, "111112", 500L, "111110", 0L)));

    private TestCoupons() {}
}
