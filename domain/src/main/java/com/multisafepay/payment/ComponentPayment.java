package com.multisafepay.payment;

import com.multisafepay.gateway.GatewayId;
import java.util.Objects;
import java.util.Optional;

/**
 * The encrypted result of a payment component in the customer's browser ("Payment components"); it is passed on unchanged.
 *
 * @param method the method that the customer chose, where it is known
 * @param payload the component's text; a secret
 * @param tokenize true to store the details
 */
public record ComponentPayment(Optional<GatewayId> method, String payload, boolean tokenize) implements Payment {

    /** Refuses an empty payload. */
    public ComponentPayment {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(payload, "payload");
        SecretChecks.required("payment_data.payload", payload);
    }

    /** The component's result holds the method; the order itself names none. */
    @Override
    public Optional<GatewayId> gateway() {
        return Optional.empty();
    }

    /** Secrets are masked. */
    @Override
    public String toString() {
        return "ComponentPayment[" + method + ", ***]";
    }
}
