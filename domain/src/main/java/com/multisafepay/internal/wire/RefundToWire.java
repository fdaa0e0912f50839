package com.multisafepay.internal.wire;

import com.multisafepay.client.model.RefundOrderRequest;
import com.multisafepay.order.Description;
import com.multisafepay.order.OrderId;
import com.multisafepay.refund.Refund;

/** Writes refunds. */
final class RefundToWire {

    private RefundToWire() {}

    static RefundOrderRequest toWire(Refund refund) {
        RefundOrderRequest wire = new RefundOrderRequest()
                .currency(refund.amount().currency().getCurrencyCode())
                .description(refund.description().map(Description::text).orElse(null))
                .refundOrderId(refund.refundOrderId().map(OrderId::value).orElse(null));
        refund.additional().forEach(wire::additional);
        if (!refund.lines().isEmpty()) {
            return wire.checkoutData(CartToWire.returned(refund.lines()));
        }
        return refund.all() ? wire : wire.amount(refund.amount().minorUnits());
    }
}
