package com.multisafepay.reporting;

import com.multisafepay.money.Money;
import com.multisafepay.order.Status;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What stood on the account in one currency at the end of a day ("List closing balances"). What the API left out is empty.
 *
 * @param closingDate the day
 * @param amount the balance; can be negative
 * @param amountUncleared what was not settled yet
 * @param payoutAmount what was paid out
 * @param payoutTransactionId the provider's id of the payout
 * @param status where the payout stands
 * @param accountId the account at the provider
 * @param iban the account that was paid out to; not in {@code toString}
 * @param bic that account's bank
 */
public record ClosingBalance(
        LocalDate closingDate,
        Money amount,
        Money amountUncleared,
        Money payoutAmount,
        OptionalLong payoutTransactionId,
        Optional<Status> status,
        OptionalLong accountId,
        Optional<String> iban,
        Optional<String> bic) {

    /** The day and its balance. */
    @Override
    public String toString() {
        return "ClosingBalance[" + closingDate + ", " + amount + "]";
    }
}
