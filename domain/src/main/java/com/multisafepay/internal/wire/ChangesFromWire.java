package com.multisafepay.internal.wire;

import com.multisafepay.client.model.CreatedCapture;
import com.multisafepay.client.model.CreatedRefund;
import com.multisafepay.client.model.UpdatedOrder;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.error.RequestRefusedException;
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

    /** Reads a capture that tells its order itself. */
    static CreatedCaptureData capture(@Nullable CreatedCapture wire) {
        String id = wire == null ? null : wire.getOrderId();
        return capture(wire, id(id));
    }

    /** Reads a capture; the order that was expected to hold the money stands in where the answer names none. */
    static CreatedCaptureData capture(@Nullable CreatedCapture wire, OrderId expected) {
        return new CreatedCaptureData(
                wire == null || WireValues.text(wire.getOrderId()).isEmpty() ? expected : id(wire.getOrderId()),
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
                : WireValues.time(wire, "expiration_date", wire.getExpirationDate())
                        .map(LocalDateTime::toLocalDate);
    }

    static ShippedPartData shippedPart(@Nullable UpdatedOrder wire) {
        OrderId id = id(wire == null ? null : wire.getOrderId());
        return new ShippedPartData(
                id,
                wire == null ? OptionalLong.empty() : WireValues.number(wire.getTransactionId()),
                AnswerJson.of(wire));
    }

    private static OrderId id(@Nullable String id) {
        try {
            return WireValues.text(id).map(OrderId::of).orElseThrow(() -> MoneyValues.lacks("order_id"));
        } catch (RequestRefusedException e) {
            throw new AnswerNotUnderstoodException("its data.order_id is no order id", null, e);
        }
    }
}
