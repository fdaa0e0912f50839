package com.multisafepay.internal.wire;

import com.multisafepay.capture.Capture;
import com.multisafepay.client.model.CaptureOrderRequest;
import com.multisafepay.client.model.UpdateOrderRequest;
import com.multisafepay.money.Money;
import com.multisafepay.order.OrderId;
import com.multisafepay.shipment.Shipment;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes shipments and captures. */
final class ShipmentToWire {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    private ShipmentToWire() {}

    static UpdateOrderRequest toWire(Shipment shipment) {
        UpdateOrderRequest wire = new UpdateOrderRequest()
                .carrier(shipment.carrier().orElse(null))
                .tracktraceCode(shipment.trackTraceCode().orElse(null))
                .tracktraceUrl(shipment.trackTraceUrl().orElse(null))
                .shipDate(day(shipment.shipDate()))
                .invoiceId(shipment.invoiceId().orElse(null))
                .invoiceUrl(shipment.invoiceUrl().orElse(null))
                .poNumber(shipment.poNumber().orElse(null))
                .reason(shipment.reason().orElse(null));
        shipment.additional().forEach(wire::additional);
        return wire;
    }

    static CaptureOrderRequest toWire(Capture capture) {
        CaptureOrderRequest wire = new CaptureOrderRequest()
                .newOrderStatus("completed")
                .amount(capture.amount().map(Money::minorUnits).orElse(null))
                .newOrderId(capture.newOrderId().map(OrderId::value).orElse(null))
                .description(capture.description().orElse(null));
        capture.additional().forEach(wire::additional);
        capture.shipment()
                .ifPresent(shipment -> wire.carrier(shipment.carrier().orElse(null))
                        .tracktraceCode(shipment.trackTraceCode().orElse(null))
                        .shipDate(day(shipment.shipDate()))
                        .invoiceId(shipment.invoiceId().orElse(null))
                        .reason(shipment.reason().orElse(null)));
        capture.shipment().ifPresent(shipment -> shipment.additional().forEach(wire::additional));
        return wire;
    }

    private static @Nullable String day(Optional<LocalDate> date) {
        return date.map(DAY::format).orElse(null);
    }
}
