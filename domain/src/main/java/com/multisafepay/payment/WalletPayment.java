package com.multisafepay.payment;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.GatewayId;
import java.util.Objects;
import java.util.Optional;

/**
 * A wallet's token from the merchant's own page: Apple Pay or Google Pay.
 *
 * @param wallet APPLEPAY or GOOGLEPAY
 * @param paymentToken the wallet's token as it came; a secret
 */
public record WalletPayment(GatewayId wallet, String paymentToken) implements Payment {

    private static final String TOKEN = "gateway_info.payment_token";

    /** Refuses other methods and an empty token. */
    public WalletPayment {
        Objects.requireNonNull(wallet, "wallet");
        Objects.requireNonNull(paymentToken, "paymentToken");
        if (!wallet.equals(GatewayId.APPLEPAY) && !wallet.equals(GatewayId.GOOGLEPAY)) {
            throw RequestRefusedException.of("gateway", "must be APPLEPAY or GOOGLEPAY", wallet.value());
        }
        // A token is JSON, which may be written over several lines.
        SecretChecks.required(TOKEN, paymentToken.replaceAll("[\\t\\r\\n]", " "));
    }

    @Override
    public Optional<GatewayId> gateway() {
        return Optional.of(wallet);
    }

    /** Secrets are masked. */
    @Override
    public String toString() {
        return "WalletPayment[" + wallet + ", ***]";
    }
}
