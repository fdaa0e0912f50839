package com.multisafepay.affiliate;

import com.multisafepay.customer.Email;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.check.Check;
import com.multisafepay.money.Money;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An affiliate to sign up ("Create affiliate"). Personal data and the password are not part of {@code toString}.
 *
 * @param company the company; with its name, its country and its mail address
 * @param currencies the currencies of its balances, at least one
 * @param userName the name of its first user, 1 to 50 characters
 * @param userEmail the mail address of that user; no other user has it
 * @param password the first password of that user; a secret; empty to have it chosen later
 */
public record NewAffiliate(
        CompanyDetails company,
        List<Currency> currencies,
        String userName,
        Email userEmail,
        Optional<String> password) {

    private static final int LONGEST_NAME = 50;

    /** Refuses a company without name, country and mail address, and an affiliate without a currency. */
    public NewAffiliate {
        Objects.requireNonNull(company, "company");
        Objects.requireNonNull(currencies, "currencies");
        Objects.requireNonNull(userName, "userName");
        Objects.requireNonNull(userEmail, "userEmail");
        Objects.requireNonNull(password, "password");
        currencies = List.copyOf(currencies);
        require("account.company_name", company.name());
        require("account.country", company.country());
        require("account.email", company.email());
        if (currencies.isEmpty()) {
            throw RequestRefusedException.of("currencies", "must hold at least one currency");
        }
        Check.text("user.name", userName, 1, LONGEST_NAME);
        password.filter(String::isEmpty).ifPresent(empty -> {
            throw RequestRefusedException.of("user.password", "must not be empty");
        });
    }

    /**
     * Creates an affiliate whose user chooses a password later.
     *
     * @param company the company
     * @param currency the currency of its balance, ISO 4217
     * @param userName the name of its first user
     * @param userEmail the mail address of that user
     * @return the affiliate
     * @throws RequestRefusedException when a value breaks a rule
     */
    public static NewAffiliate of(CompanyDetails company, String currency, String userName, String userEmail) {
        Objects.requireNonNull(company, "company");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(userName, "userName");
        Objects.requireNonNull(userEmail, "userEmail");
        return new NewAffiliate(
                company,
                List.of(Money.currencyOf(currency)),
                userName,
                Email.of("user.email", userEmail),
                Optional.empty());
    }

    private static void require(String field, Optional<?> value) {
        if (value.isEmpty()) {
            throw RequestRefusedException.of(field, "is required");
        }
    }

    /** Returns the company and the currencies. */
    @Override
    public String toString() {
        return "NewAffiliate[" + company + ", " + currencies + "]";
    }
}
