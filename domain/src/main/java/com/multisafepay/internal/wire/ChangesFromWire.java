package com.multisafepay.internal.wire;

import com.multisafepay.client.model.CreatedCapture;
import com.multisafepay.client.model.CreatedRefund;
import com.multisafepay.client.model.UpdatedOrder;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.order.OrderId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads the answers to refunds, captures and updates of orders. */
final class ChangesFromWire {

    private ChangesFromWire() {}

    static CreatedRefundData refund(@Nullable CreatedRefund wire) {
        if (wire == null) {
            return new CreatedRefundData(OptionalLong.empty(), Optional.empty(), Optional.empty(), AnswerJson.of("{}"));
        }
        OptionalLong id = WireValues.number(wire.getRefundId());
        return new CreatedRefundData(
                id.isPresent() ? id : WireValues.number(wire.getTransactionId()),
                WireValues.text(wire.getOrderId()),
                Optional.empty(),
                AnswerJson.of(wire));
    }

    /** Reads a capture; the order that was expected to hold the money stands in where the answer names none. */
    static CreatedCaptureData capture(@Nullable CreatedCapture wire, OrderId expected) {
        return new CreatedCaptureData(
                wire == null
                        ? expected
                        : WireValues.text(wire.getOrderId()).map(OrderId::of).orElse(expected),
                wire == null ? OptionalLong.empty() : WireValues.number(wire.getTransactionId()),
                Optional.empty(),
                AnswerJson.of(wire));
    }

    static Optional<String> invoiceUrl(@Nullable UpdatedOrder wire) {
        return wire == null ? Optional.empty() : WireValues.text(wire.getInvoiceUrl());
    }

    static Optional<LocalDate> expiration(@Nullable UpdatedOrder wire) {
        return wire == null
                ? Optional.empty()
                : WireValues.time(wire.getExpirationDate()).map(LocalDateTime::toLocalDate);
    }

    static ShippedPartData shippedPart(@Nullable UpdatedOrder wire) {
        String id = wire == null ? null : wire.getOrderId();
        if (wire == null || id == null || id.isBlank()) {
            throw new AnswerNotUnderstoodException("it lacks data.order_id", null, null);
        }
        return new ShippedPartData(OrderId.of(id), WireValues.number(wire.getTransactionId()), AnswerJson.of(wire));
    }
}
