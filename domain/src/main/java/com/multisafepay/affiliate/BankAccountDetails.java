package com.multisafepay.affiliate;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.check.Check;
import com.multisafepay.money.Money;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A bank account that balances are paid out to ("Create bank account"). Its number is not part of {@code toString}.
 *
 * @param currency its currency
 * @param iban its number: two letters, two digits, then the account; taken without blanks, in capitals
 * @param holderName its holder, 1 to 40 characters: a trade name of the affiliate
 */
public record BankAccountDetails(Currency currency, String iban, String holderName) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{8,30}");
    private static final int LONGEST_NAME = 40;

    /** Refuses what cannot be a number of an account. Check digits are left to the API, whose own test accounts have wrong ones. */
    public BankAccountDetails {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(iban, "iban");
        Objects.requireNonNull(holderName, "holderName");
        iban = iban.replace(" ", "").toUpperCase(Locale.ROOT);
        if (!FORM.matcher(iban).matches()) {
            throw RequestRefusedException.of("iban", "must be an IBAN: two letters, two digits, then the account");
        }
        Check.text("holder_name", holderName, 1, LONGEST_NAME);
    }

    /**
     * Creates a bank account.
     *
     * @param currency its currency, ISO 4217
     * @param iban its number
     * @param holderName its holder
     * @return the bank account
     * @throws RequestRefusedException when a value breaks a rule
     */
    public static BankAccountDetails of(String currency, String iban, String holderName) {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(iban, "iban");
        Objects.requireNonNull(holderName, "holderName");
        return new BankAccountDetails(Money.currencyOf(currency), iban, holderName);
    }

    /** Returns the currency. */
    @Override
    public String toString() {
        return "BankAccountDetails[" + currency + "]";
    }
}
