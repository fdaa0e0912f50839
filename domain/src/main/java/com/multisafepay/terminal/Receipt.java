package com.multisafepay.terminal;

import com.multisafepay.money.Money;
import java.util.Optional;
import java.util.OptionalLong;

/** A receipt of a payment at a terminal ("Get receipt"). What the API left out is empty. */
public interface Receipt {

    /** {@return the name of the shop} */
    Optional<String> merchantName();

    /** {@return the amount} */
    Money amount();

    /** {@return the amount that went back; zero where the API sends none} */
    Money amountRefunded();

    /** {@return the provider's id of the payment} */
    OptionalLong transactionId();

    /** {@return the payment method} */
    Optional<String> paymentMethod();

    /** {@return the last digits of the card} */
    Optional<String> last4();

    /** {@return the id of the terminal} */
    Optional<String> terminalId();

    /** {@return the code of the authorisation} */
    Optional<String> authorizationCode();

    /**
     * Returns the JSON that the API sent, with the members that this version of the library does not know.
     *
     * @return a JSON object; it holds all personal data and secrets of the answer
     */
    String json();
}
