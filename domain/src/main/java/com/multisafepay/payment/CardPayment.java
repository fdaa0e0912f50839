package com.multisafepay.payment;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.internal.check.Check;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A card whose number was entered on the merchant's own page. Requires PCI DSS certification ("Card payments").
 *
 * @param brand VISA, MASTERCARD, AMEX, MAESTRO, or CREDITCARD to have it found from the number
 * @param number 12 to 19 digits; a secret
 * @param holderName the name on the card
 * @param expiry the last month it is good for
 * @param cvc 3 or 4 digits; none for Maestro; a secret
 * @param flexible3d flexible 3-D Secure
 * @param termUrl the URL that the bank returns to, with flexible 3-D Secure
 * @param moto an order by mail or telephone
 */
public record CardPayment(
        GatewayId brand,
        String number,
        String holderName,
        YearMonth expiry,
        Optional<String> cvc,
        boolean flexible3d,
        Optional<String> termUrl,
        boolean moto)
        implements Payment {

    private static final Set<GatewayId> BRANDS =
            Set.of(GatewayId.AMEX, GatewayId.CREDITCARD, GatewayId.MAESTRO, GatewayId.MASTERCARD, GatewayId.VISA);

    /** Removes blanks and hyphens from the number; refuses numbers that fail their check digit, and methods other than cards. */
    public CardPayment {
        Objects.requireNonNull(brand, "brand");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(holderName, "holderName");
        Objects.requireNonNull(expiry, "expiry");
        Objects.requireNonNull(cvc, "cvc");
        Objects.requireNonNull(termUrl, "termUrl");
        if (!BRANDS.contains(brand)) {
            throw RequestRefusedException.of("gateway", "must be a card", brand.value());
        }
        number = SecretChecks.cardNumber(number);
        Check.text("gateway_info.card_holder_name", holderName, 1, 100);
        if (expiry.getYear() < 2000 || expiry.getYear() > 2099) {
            throw RequestRefusedException.of(
                    "gateway_info.card_expiry_date", "must be in a year from 2000 to 2099", expiry.toString());
        }
        termUrl.ifPresent(url -> Check.text("gateway_info.term_url", url, 1, 2000));
        cvc.ifPresent(SecretChecks::cvc);
        if (cvc.isEmpty() && !moto && !brand.equals(GatewayId.MAESTRO)) {
            throw RequestRefusedException.of("gateway_info.card_cvc", "is required for " + brand);
        }
        if (cvc.isPresent() && brand.equals(GatewayId.MAESTRO)) {
            throw RequestRefusedException.of("gateway_info.card_cvc", "must not be sent for MAESTRO");
        }
    }

    /**
     * Creates a payment by a card with a security code.
     *
     * @param brand the brand, or CREDITCARD to have it found from the number
     * @param number the number
     * @param holderName the name on the card
     * @param expiry the last month it is good for
     * @param cvc the code of 3 or 4 digits
     * @return the payment
     */
    public static CardPayment of(GatewayId brand, String number, String holderName, YearMonth expiry, String cvc) {
        Objects.requireNonNull(brand, "brand");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(holderName, "holderName");
        Objects.requireNonNull(expiry, "expiry");
        Objects.requireNonNull(cvc, "cvc");
        return new CardPayment(
                brand,
                number,
                holderName,
                expiry,
                Optional.of(Objects.requireNonNull(cvc, "gateway_info.card_cvc")),
                false,
                Optional.empty(),
                false);
    }

    /**
     * Creates a payment by a Maestro card, which has no security code.
     *
     * @param number the number
     * @param holderName the name on the card
     * @param expiry the last month it is good for
     * @return the payment
     */
    public static CardPayment maestro(String number, String holderName, YearMonth expiry) {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(holderName, "holderName");
        Objects.requireNonNull(expiry, "expiry");
        return new CardPayment(
                GatewayId.MAESTRO, number, holderName, expiry, Optional.empty(), false, Optional.empty(), false);
    }

    @Override
    public Optional<GatewayId> gateway() {
        return Optional.of(brand);
    }

    /** Secrets are masked. */
    @Override
    public String toString() {
        return "CardPayment[" + brand + ", ***]";
    }
}
