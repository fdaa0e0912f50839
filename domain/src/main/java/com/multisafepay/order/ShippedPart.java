package com.multisafepay.order;

import java.util.OptionalLong;

/**
 * A part of an order that was shipped and became an order of its own: once shipped, it is refunded under its own id.
 *
 * @param orderId its order id
 * @param transactionId the provider's id of it
 */
public record ShippedPart(OrderId orderId, OptionalLong transactionId) {}
