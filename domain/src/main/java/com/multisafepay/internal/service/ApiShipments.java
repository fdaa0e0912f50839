package com.multisafepay.internal.service;

import com.multisafepay.client.api.OrdersApi;
import com.multisafepay.client.model.UpdateOrderAnswer;
import com.multisafepay.client.model.UpdateOrderRequest;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.wire.OrderWire;
import com.multisafepay.money.Money;
import com.multisafepay.order.OrderId;
import com.multisafepay.shipment.Shipment;
import com.multisafepay.shipment.Shipments;
import com.multisafepay.shipment.ShippedPart;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shipments over the generated interface. */
final class ApiShipments implements Shipments {

    private static final String SHIPPED = "shipped";

    private final OrdersApi api;
    private final @Nullable String language;

    ApiShipments(OrdersApi api, @Nullable String language) {
        this.api = api;
        this.language = language;
    }

    @Override
    public Optional<String> ship(OrderId id, Shipment shipment) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(shipment, "shipment");
        return Reading.of(send(id, OrderWire.shipment(shipment).status(SHIPPED)), OrderWire::invoiceUrl);
    }

    @Override
    public ShippedPart shipPart(OrderId id, Money value, Shipment shipment) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(shipment, "shipment");
        return Reading.of(
                send(id, OrderWire.shipment(shipment).status(SHIPPED).partialShipmentAmount(value.minorUnits())),
                OrderWire::shippedPart);
    }

    @Override
    public void update(OrderId id, Shipment shipment) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(shipment, "shipment");
        if (shipment.equals(Shipment.PLAIN)) {
            throw RequestRefusedException.of("shipment", "must tell something");
        }
        send(id, OrderWire.shipment(shipment));
    }

    @Override
    public Optional<LocalDate> extendExpiration(OrderId id, String reason) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(reason, "reason");
        if (reason.isBlank()) {
            throw RequestRefusedException.of("reason", "must not be blank");
        }
        return Reading.of(
                send(id, new UpdateOrderRequest().extendExpiration(true).reason(reason)), OrderWire::expiration);
    }

    private UpdateOrderAnswer send(OrderId id, UpdateOrderRequest request) {
        return api.updateOrder(id.value(), request, language);
    }
}
