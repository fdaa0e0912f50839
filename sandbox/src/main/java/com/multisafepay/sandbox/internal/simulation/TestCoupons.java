package com.multisafepay.sandbox.internal.simulation;

import java.util.Map;
import java.util.OptionalLong;

/** What is on a gift card: the documented numbers have a balance, there are no others. */
public final class TestCoupons {
    private static final Map<String, Long> BALANCES = Map.of("111115", 10_000L, "111112", 500L, "111110", 0L);

    private TestCoupons() {}

    /** The balance of a card, in cents; empty where there is no such card. */
    public static OptionalLong balance(String number) {
        Long balance = BALANCES.get(number);
        return balance == null ? OptionalLong.empty() : OptionalLong.of(balance);
    }
}
