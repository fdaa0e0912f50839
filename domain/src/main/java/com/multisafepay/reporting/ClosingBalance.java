package com.multisafepay.reporting;

import com.multisafepay.money.Money;
import com.multisafepay.order.Status;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The balance of the account in one currency at the end of a day ("List closing balances"). What the API left out is empty. The IBAN is not part of
 * {@code toString}.
 */
public interface ClosingBalance {

    /** {@return the day, in the Netherlands} */
    LocalDate closingDate();

    /** {@return the balance; it can be negative} */
    Money amount();

    /** {@return the amount that has not been settled; zero where the API sends none} */
    Money amountUncleared();

    /** {@return the amount that was paid out; zero where the API sends none} */
    Money payoutAmount();

    /** {@return the provider's id of the payout} */
    OptionalLong payoutTransactionId();

    /** {@return the status of the payout} */
    Optional<Status> status();

    /** {@return the id of the account at the provider} */
    OptionalLong accountId();

    /** {@return the IBAN of the account that was paid out to} */
    Optional<String> iban();

    /** {@return the BIC of that account's bank} */
    Optional<String> bic();

    /**
     * Returns the JSON that the API sent, with the members that this version of the library does not know.
     *
     * @return a JSON object; it holds all personal data and secrets of the answer
     */
    String json();
}
