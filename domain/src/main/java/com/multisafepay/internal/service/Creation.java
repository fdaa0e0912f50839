package com.multisafepay.internal.service;

import com.multisafepay.order.OrderId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that has to take effect exactly once.
 *
 * @param <T> what it makes
 * @param operation the contract's name of what is asked
 * @param order the order that it is about
 * @param lacks the field without which it cannot be identified; null where nothing lacks
 * @param repeatable whether the API makes one of it however often it is sent
 * @param sending sends it once
 * @param lookingUp looks whether it took effect
 */
record Creation<T>(
        String operation,
        OrderId order,
        @Nullable String lacks,
        boolean repeatable,
        Supplier<T> sending,
        Supplier<LookupResult<T>> lookingUp) {}
