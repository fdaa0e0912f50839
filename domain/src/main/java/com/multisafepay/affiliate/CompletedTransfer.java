package com.multisafepay.affiliate;

import com.multisafepay.money.Money;
import com.multisafepay.order.Status;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;

/** A charge or a payout that the API took. What it left out is empty. */
public interface CompletedTransfer {

    /** {@return the id of your own} */
    String orderId();

    /** {@return the amount} */
    Money amount();

    /** {@return the provider's id} */
    OptionalLong transactionId();

    /** {@return the status: completed, reserved or void} */
    Optional<Status> status();

    /** {@return the time at which it was taken, in the Netherlands} */
    Optional<LocalDateTime> created();

    /**
     * Returns the JSON that the API sent, with the members that this version of the library does not know.
     *
     * @return a JSON object; it holds all personal data and secrets of the answer
     */
    String json();
}
