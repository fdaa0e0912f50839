package com.multisafepay.affiliate;

import com.multisafepay.money.Money;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;

/** The balance of an affiliate in one currency ("List balances"). What the API left out is empty. */
public interface AccountBalance {

    /** {@return the amount that can be paid out or charged; negative after refunds} */
    Money available();

    /** {@return the amount of payouts that are under way; zero where the API sends none} */
    Money reserved();

    /** {@return the id of the account} */
    OptionalLong accountId();

    /** {@return the time of the last change, in the Netherlands} */
    Optional<LocalDateTime> modified();

    /**
     * Returns the JSON that the API sent, with the members that this version of the library does not know.
     *
     * @return a JSON object; it holds all personal data and secrets of the answer
     */
    String json();
}
