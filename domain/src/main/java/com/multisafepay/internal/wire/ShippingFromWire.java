package com.multisafepay.internal.wire;

import com.multisafepay.client.model.Delivery;
import com.multisafepay.client.model.ShippingOptionsRequest;
import com.multisafepay.customer.Country;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.SharedMapper;
import com.multisafepay.money.Money;
import com.multisafepay.order.OrderId;
import com.multisafepay.shipment.ShippingRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reads what a shop is asked for shipping. */
final class ShippingFromWire {

    private ShippingFromWire() {}

    static ShippingRequest request(byte[] json) throws IOException {
        ShippingOptionsRequest told = SharedMapper.get().readValue(json, ShippingOptionsRequest.class);
        if (told == null) {
            throw RequestRefusedException.of("body", "must be an object");
        }
        Long amount = told.getAmount();
        Delivery delivery = told.getDelivery();
        if (amount == null || delivery == null) {
            throw RequestRefusedException.of("amount and delivery", "are required");
        }
        return new ShippingRequest(
                OrderId.of(WireValues.orEmpty(told.getOrderId())),
                Money.ofMinor(amount, WireValues.orEmpty(told.getCurrency())),
                Country.of(WireValues.orEmpty(delivery.getCountry())),
                WireValues.orEmpty(delivery.getZipCode()),
                new String(json, StandardCharsets.UTF_8));
    }
}
