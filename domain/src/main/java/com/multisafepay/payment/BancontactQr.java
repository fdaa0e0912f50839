package com.multisafepay.payment;

import com.multisafepay.gateway.GatewayId;
import java.util.Optional;

/**
 * Bancontact by QR code, on the hosted page.
 *
 */
public record BancontactQr() implements Payment {

    @Override
    public Optional<GatewayId> gateway() {
        return Optional.of(GatewayId.MISTERCASH);
    }
}
