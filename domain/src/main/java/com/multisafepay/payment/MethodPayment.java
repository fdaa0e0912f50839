package com.multisafepay.payment;

import com.multisafepay.gateway.GatewayId;
import java.util.Objects;
import java.util.Optional;

/**
 * A payment method that needs no data of its own, such as Bancontact, Belfius, PayPal, a gift card, or any method that asks on its own page.
 *
 * @param method its id
 */
public record MethodPayment(GatewayId method) implements Payment {

    /** Refuses null. */
    public MethodPayment {
        Objects.requireNonNull(method, "method");
    }

    /**
     * Creates a payment by the given method.
     *
     * @param method its id
     * @return the payment
     */
    public static MethodPayment of(GatewayId method) {
        return new MethodPayment(method);
    }

    @Override
    public Optional<GatewayId> gateway() {
        return Optional.of(method);
    }
}
