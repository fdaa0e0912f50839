package com.multisafepay.sandbox.internal.state;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Listens to the changes of orders.
 *
 * @param changed takes each order before and after its change; a new order has nothing before it
 * @param forgotten takes each order that was forgotten to make room
 */
record OrderListener(BiConsumer<Optional<StoredOrder>, StoredOrder> changed, Consumer<StoredOrder> forgotten) {}
