package com.multisafepay.payment;

import com.multisafepay.gateway.GatewayId;
import com.multisafepay.internal.check.Check;
import java.util.Objects;
import java.util.Optional;

/**
 * MyBank; a direct order names the bank.
 *
 * @param issuerId the bank, such as {@code CT000125-it}
 */
public record MyBankPayment(String issuerId) implements Payment {

    /** Refuses an empty id. */
    public MyBankPayment {
        Objects.requireNonNull(issuerId, "issuerId");
        Check.text("gateway_info.issuer_id", issuerId, 1, 50);
    }

    @Override
    public Optional<GatewayId> gateway() {
        return Optional.of(GatewayId.MYBANK);
    }
}
