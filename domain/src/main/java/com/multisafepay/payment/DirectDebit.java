package com.multisafepay.payment;

import com.multisafepay.customer.Country;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.internal.check.Check;
import java.util.Objects;
import java.util.Optional;

/**
 * SEPA direct debit with the merchant's own mandate ("SEPA Direct Debit").
 *
 * @param holderName the name of the account holder
 * @param iban the account to collect from; blanks are taken out; a secret
 * @param mandate the merchant's id of the mandate
 * @param holderCity town of the holder
 * @param holderCountry country of the holder
 * @param holderBic BIC of the holder's bank
 */
public record DirectDebit(
        String holderName,
        String iban,
        String mandate,
        Optional<String> holderCity,
        Optional<Country> holderCountry,
        Optional<String> holderBic)
        implements Payment {

    /** Refuses an account that is no IBAN, by its country's length and its check digits, and empty texts. */
    public DirectDebit {
        Objects.requireNonNull(holderName, "holderName");
        Objects.requireNonNull(iban, "iban");
        Objects.requireNonNull(mandate, "mandate");
        Objects.requireNonNull(holderCity, "holderCity");
        Objects.requireNonNull(holderCountry, "holderCountry");
        Objects.requireNonNull(holderBic, "holderBic");
        Check.text("gateway_info.account_holder_name", holderName, 1, 100);
        iban = Iban.checked("gateway_info.account_holder_iban", iban);
        Check.text("gateway_info.emandate", mandate, 1, 100);
        holderCity.ifPresent(city -> Check.text("gateway_info.account_holder_city", city, 1, 100));
        holderBic.ifPresent(bic -> Check.text("gateway_info.account_holder_bic", bic, 8, 11));
    }

    /**
     * Creates a direct debit from the data that the API requires.
     *
     * @param holderName the name of the account holder
     * @param iban the account
     * @param mandate the merchant's id of the mandate
     * @return the payment
     */
    public static DirectDebit of(String holderName, String iban, String mandate) {
        Objects.requireNonNull(holderName, "holderName");
        Objects.requireNonNull(iban, "iban");
        Objects.requireNonNull(mandate, "mandate");
        return new DirectDebit(holderName, iban, mandate, Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public Optional<GatewayId> gateway() {
        return Optional.of(GatewayId.DIRDEB);
    }

    /** Secrets are masked. */
    @Override
    public String toString() {
        return "DirectDebit[***]";
    }
}
