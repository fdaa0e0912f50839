package com.multisafepay.order;

import java.util.OptionalLong;

/**
 * What was captured.
 *
 * @param orderId the order that holds the money: the original after a full capture, the new one after a part
 * @param transactionId the provider's id of the capture
 */
public record CreatedCapture(OrderId orderId, OptionalLong transactionId) {}
