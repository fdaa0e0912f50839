package com.multisafepay.payment;

import com.multisafepay.gateway.GatewayId;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A card or account that was stored for later payments ("List tokens"). Immutable and thread-safe; what the API left out is empty.
 *
 * @param value what stands for it in later payments; a secret
 * @param gateway the payment method
 * @param display the masked number, for the customer to recognise
 * @param bin the first digits of the card number
 * @param holderName the name on the card
 * @param expiry until when the card is good
 * @param expired whether it has expired
 * @param last4 the last four digits
 * @param model what it was stored for, such as {@code cardOnFile}
 */
public record Token(
        String value,
        Optional<GatewayId> gateway,
        Optional<String> display,
        Optional<String> bin,
        Optional<String> holderName,
        Optional<YearMonth> expiry,
        boolean expired,
        Optional<String> last4,
        Optional<String> model) {

    /** What a customer may see of it, without what could be paid with. */
    @Override
    public String toString() {
        return "Token[" + display.orElse("") + ", "
                + expiry.map(YearMonth::toString).orElse("") + "]";
    }
}
