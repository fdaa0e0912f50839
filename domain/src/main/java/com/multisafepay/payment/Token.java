package com.multisafepay.payment;

import com.multisafepay.gateway.GatewayId;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A card or account that is stored for later payments ("List tokens"). Immutable and thread-safe; what the API left out is empty. The token is not part of
 * {@code toString}.
 */
public interface Token {

    /** {@return the token that stands for the details in later payments; a secret} */
    String value();

    /** {@return the payment method} */
    Optional<GatewayId> gateway();

    /** {@return the masked number, to show to the customer} */
    Optional<String> display();

    /** {@return the first digits of the card number} */
    Optional<String> bin();

    /** {@return the name on the card} */
    Optional<String> holderName();

    /** {@return the month after which the card has expired} */
    Optional<YearMonth> expiry();

    /** {@return true once the card has expired} */
    boolean expired();

    /** {@return the last four digits of the card number} */
    Optional<String> last4();

    /** {@return the purpose that the details are stored for, such as {@code cardOnFile}} */
    Optional<String> model();

    /**
     * Returns the JSON that the API sent, with the members that this version of the library does not know.
     *
     * @return a JSON object; it holds all personal data and secrets of the answer
     */
    String json();
}
