package com.multisafepay.affiliate;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.money.Money;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A plan by which a balance is paid out by itself ("Create auto payouts for affiliates"). It takes the place of the plan that was there.
 *
 * @param days the days on which it is paid out
 * @param bankAccountId the bank account that receives; empty for any verified one of the currency
 * @param minAmount the least amount of a payout; less stays for the next one
 * @param minBalance the amount that stays on the balance
 */
public record AutoPayout(Set<PayoutDay> days, Optional<String> bankAccountId, Money minAmount, Money minBalance) {

    /** Refuses amounts that are negative or of two currencies. */
    public AutoPayout {
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(bankAccountId, "bankAccountId");
        Objects.requireNonNull(minAmount, "minAmount");
        Objects.requireNonNull(minBalance, "minBalance");
        days = Set.copyOf(days);
        notNegative("min_amount", minAmount);
        notNegative("min_balance_amount", minBalance);
        if (!minAmount.currency().equals(minBalance.currency())) {
            throw RequestRefusedException.of(
                    "min_balance_amount",
                    "must be in " + minAmount.currency().getCurrencyCode(),
                    minBalance.currency().getCurrencyCode());
        }
    }

    /** {@return the currency of the balance} */
    public Currency currency() {
        return minAmount.currency();
    }

    private static void notNegative(String field, Money amount) {
        if (amount.minorUnits() < 0) {
            throw RequestRefusedException.of(field, "must not be negative", amount.toString());
        }
    }
}
