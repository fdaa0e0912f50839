package com.multisafepay.internal.mapping;

import com.multisafepay.client.model.RefundOrderRequest;
import com.multisafepay.order.CreatedRefund;
import com.multisafepay.order.Description;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.Refund;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Refunds as they are sent and answered. */
public final class RefundMapping {

    private RefundMapping() {}

    /**
     * A refund.
     *
     * @param refund what goes back
     * @return the request
     */
    public static RefundOrderRequest toWire(Refund refund) {
        RefundOrderRequest wire = new RefundOrderRequest()
                .currency(refund.amount().currency().getCurrencyCode())
                .description(refund.description().map(Description::text).orElse(null))
                .refundOrderId(refund.refundOrderId().map(OrderId::value).orElse(null));
        if (!refund.lines().isEmpty()) {
            return wire.checkoutData(CartMapping.returned(refund.lines()));
        }
        return refund.all() ? wire : wire.amount(refund.amount().minorUnits());
    }

    /**
     * A refund that was taken.
     *
     * @param wire the answer's data
     * @return the refund
     */
    public static CreatedRefund created(com.multisafepay.client.model.@Nullable CreatedRefund wire) {
        if (wire == null) {
            return new CreatedRefund(OptionalLong.empty(), Optional.empty());
        }
        OptionalLong id = Read.number(wire.getRefundId());
        return new CreatedRefund(
                id.isPresent() ? id : Read.number(wire.getTransactionId()), Read.text(wire.getOrderId()));
    }
}
