package com.multisafepay.sandbox.internal.simulation;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** The documented gift cards and their balances. */
final class TestCoupons {
    /** What is on each card. */
    static final Map<String, Long> BALANCES =
            Collections.unmodifiableMap(new TreeMap<>(Map.of("111115", 10_000L, "111112", 500L, "111110", 0L)));

    private TestCoupons() {}

    /** Returns the balance of a gift card in cents; empty where there is no such card. */
    static OptionalLong balance(String number) {
        Long balance = BALANCES.get(number);
        return balance == null ? OptionalLong.empty() : OptionalLong.of(balance);
    }
}
