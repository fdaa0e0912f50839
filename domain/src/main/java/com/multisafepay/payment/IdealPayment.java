package com.multisafepay.payment;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.GatewayId;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * iDEAL; the bank is chosen on iDEAL's own page unless it is named.
 *
 * @param issuerId four digits; not needed any more
 */
public record IdealPayment(Optional<String> issuerId) implements Payment {

    private static final Pattern ISSUER = Pattern.compile("[0-9]{4}");

    /** Refuses an issuer that is not four digits. */
    public IdealPayment {
        Objects.requireNonNull(issuerId, "issuerId");
        issuerId.filter(id -> !ISSUER.matcher(id).matches()).ifPresent(id -> {
            throw RequestRefusedException.of("gateway_info.issuer_id", "must be four digits such as 0021", id);
        });
    }

    /**
     * An iDEAL payment for which the customer chooses the bank on iDEAL's page.
     *
     * @return the payment
     */
    public static IdealPayment chosenThere() {
        return new IdealPayment(Optional.empty());
    }

    @Override
    public Optional<GatewayId> gateway() {
        return Optional.of(GatewayId.IDEAL);
    }
}
