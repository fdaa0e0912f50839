package com.multisafepay.payment;

import com.multisafepay.customer.Country;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.internal.check.Check;
import java.util.Objects;
import java.util.Optional;

/**
 * A bank transfer to an account that the order names.
 *
 * @param holderName the name of the recipient
 * @param holderCity town of the receiver
 * @param holderCountry country of the receiver
 * @param iban account of the receiver
 * @param swift BIC of the receiver's bank
 */
public record BankTransfer(String holderName, String holderCity, Country holderCountry, String iban, String swift)
        implements Payment {

    /** Refuses an account that is no IBAN, by its country's length and its check digits, and empty texts. */
    public BankTransfer {
        Objects.requireNonNull(holderName, "holderName");
        Objects.requireNonNull(holderCity, "holderCity");
        Objects.requireNonNull(holderCountry, "holderCountry");
        Objects.requireNonNull(iban, "iban");
        Objects.requireNonNull(swift, "swift");
        Check.text("gateway_info.destination_holder_name", holderName, 1, 100);
        Check.text("gateway_info.destination_holder_city", holderCity, 1, 100);
        iban = Iban.checked("gateway_info.destination_holder_iban", iban);
        Check.text("gateway_info.destination_holder_swift", swift, 8, 11);
    }

    @Override
    public Optional<GatewayId> gateway() {
        return Optional.of(GatewayId.BANKTRANS);
    }

    /** Secrets are masked. */
    @Override
    public String toString() {
        return "BankTransfer[***]";
    }
}
