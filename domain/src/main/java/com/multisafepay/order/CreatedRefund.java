package com.multisafepay.order;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A refund that was taken. It waits until midnight, and can be cancelled until then.
 *
 * @param refundId the provider's id of the refund, by which it is cancelled
 * @param orderId the order id of the refund: its own key, or the order's
 */
public record CreatedRefund(OptionalLong refundId, Optional<String> orderId) {}
