package com.multisafepay.capture;

import com.multisafepay.client.model.CaptureOrderRequest;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.check.Check;
import com.multisafepay.money.Money;
import com.multisafepay.order.OrderId;
import com.multisafepay.shipment.Shipment;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A capture of an authorised order ("Capture an order"). Immutable and thread-safe.
 *
 * @param amount how much; empty for all of the order's amount
 * @param newOrderId the order id that a captured part gets
 * @param shipment the details of the shipment
 * @param description the description
 * @param additional members that the contract does not state
 */
public record Capture(
        Optional<Money> amount,
        Optional<OrderId> newOrderId,
        Optional<Shipment> shipment,
        Optional<String> description,
        Map<String, Object> additional) {

    /** Captures the whole authorized amount. */
    public static final Capture FULL =
            new Capture(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

    /** Refuses an amount that is not greater than zero. */
    public Capture {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(newOrderId, "newOrderId");
        Objects.requireNonNull(shipment, "shipment");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(additional, "additional");
        additional = Map.copyOf(additional);
        amount.filter(each -> !each.isPositive()).ifPresent(each -> {
            throw RequestRefusedException.of("amount", "must be more than zero", each.toString());
        });
    }

    /**
     * A part, which becomes an order of its own. Cards can be captured in several parts, Bancontact once.
     *
     * @param amount the amount, greater than zero
     * @param newOrderId the order id that the part gets
     * @return the capture
     */
    public static Capture part(Money amount, String newOrderId) {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(newOrderId, "newOrderId");
        return new Capture(
                Optional.of(amount), Optional.of(OrderId.of(newOrderId)), Optional.empty(), Optional.empty(), Map.of());
    }

    /**
     * Returns a copy with the given shipment.
     *
     * @param other the shipment
     * @return a copy
     */
    public Capture with(Shipment other) {
        Objects.requireNonNull(other, "other");
        return new Capture(amount, newOrderId, Optional.of(other), description, additional);
    }

    /**
     * Returns a copy with a member of the request that this version of the library does not know.
     *
     * @param member the name of the member in the API, at the top level of the request
     * @param value a text, a number, a boolean, or a list or map of these
     * @return a copy
     * @throws RequestRefusedException when the contract states the member, or the value is none of JSON
     */
    public Capture additional(String member, Object value) {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(value, "value");
        Map<String, Object> more = Check.additional(CaptureOrderRequest.class, additional, member, value);
        return new Capture(amount, newOrderId, shipment, description, more);
    }

    /** Tells the amount and the new order id alone. */
    @Override
    public String toString() {
        return "Capture[" + amount.map(Money::toString).orElse("full")
                + newOrderId.map(id -> ", " + id).orElse("") + "]";
    }
}
