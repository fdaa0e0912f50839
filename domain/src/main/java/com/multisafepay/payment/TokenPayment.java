package com.multisafepay.payment;

import com.multisafepay.gateway.GatewayId;
import java.util.Objects;
import java.util.Optional;

/**
 * A stored card or account that is charged without the customer present ("Recurring payments").
 *
 * @param token the {@code recurring_id} of the first payment; a secret
 */
public record TokenPayment(String token) implements Payment {

    /** Refuses an empty token. */
    public TokenPayment {
        Objects.requireNonNull(token, "token");
        SecretChecks.required("recurring_id", token);
    }

    @Override
    public Optional<GatewayId> gateway() {
        return Optional.empty();
    }

    /** Secrets are masked. */
    @Override
    public String toString() {
        return "TokenPayment[***]";
    }
}
