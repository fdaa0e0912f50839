package com.multisafepay.internal.mapping;

import com.multisafepay.client.model.CaptureOrderRequest;
import com.multisafepay.client.model.UpdateOrderRequest;
import com.multisafepay.client.model.UpdatedOrder;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.Shipment;
import com.multisafepay.order.ShippedPart;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shipments as they are sent, and what is answered to them. */
public final class ShipmentMapping {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    private ShipmentMapping() {}

    /**
     * A shipment of an order.
     *
     * @param shipment what is told
     * @return the request, without a status
     */
    public static UpdateOrderRequest toWire(Shipment shipment) {
        return new UpdateOrderRequest()
                .carrier(shipment.carrier().orElse(null))
                .tracktraceCode(shipment.trackTraceCode().orElse(null))
                .tracktraceUrl(shipment.trackTraceUrl().orElse(null))
                .shipDate(day(shipment.shipDate()))
                .invoiceId(shipment.invoiceId().orElse(null))
                .invoiceUrl(shipment.invoiceUrl().orElse(null))
                .poNumber(shipment.poNumber().orElse(null))
                .reason(shipment.reason().orElse(null));
    }

    /**
     * A shipment of a capture, which knows less.
     *
     * @param wire the capture
     * @param shipment what is told
     */
    public static void apply(CaptureOrderRequest wire, Shipment shipment) {
        wire.carrier(shipment.carrier().orElse(null))
                .tracktraceCode(shipment.trackTraceCode().orElse(null))
                .shipDate(day(shipment.shipDate()))
                .invoiceId(shipment.invoiceId().orElse(null))
                .reason(shipment.reason().orElse(null));
    }

    /**
     * The address of an invoice.
     *
     * @param wire the answer's data
     * @return empty where there is none
     */
    public static Optional<String> invoiceUrl(@Nullable UpdatedOrder wire) {
        return wire == null ? Optional.empty() : Read.text(wire.getInvoiceUrl());
    }

    /**
     * The day until which an order can be shipped.
     *
     * @param wire the answer's data
     * @return empty where it tells none
     */
    public static Optional<LocalDate> until(@Nullable UpdatedOrder wire) {
        return wire == null
                ? Optional.empty()
                : Read.time(wire.getExpirationDate()).map(LocalDateTime::toLocalDate);
    }

    /**
     * A part that was shipped.
     *
     * @param wire the answer's data
     * @return the part
     */
    public static ShippedPart part(@Nullable UpdatedOrder wire) {
        String id = wire == null ? null : wire.getOrderId();
        if (wire == null || id == null || id.isBlank()) {
            throw new AnswerNotUnderstoodException("it lacks data.order_id", null, null);
        }
        return new ShippedPart(OrderId.of(id), Read.number(wire.getTransactionId()));
    }

    private static @Nullable String day(Optional<LocalDate> date) {
        return date.map(DAY::format).orElse(null);
    }
}
