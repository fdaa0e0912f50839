package com.multisafepay.payment;

import com.multisafepay.client.model.GatewayInfo;
import com.multisafepay.customer.Email;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.gateway.MethodRules;
import com.multisafepay.internal.check.Check;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A pay-later method with what it asks of the customer ("Pay later"). A direct order needs the birthday, phone number and mail address that its method asks for; on the page the customer is asked for what is missing.
 *
 * @param method its id
 * @param birthday date of birth
 * @param phone phone number, at most 25 characters
 * @param email the email address
 * @param title the title of the customer
 * @param bankAccount account number or IBAN; a secret
 */
public record PayLater(
        GatewayId method,
        Optional<LocalDate> birthday,
        Optional<String> phone,
        Optional<Email> email,
        Optional<Title> title,
        Optional<String> bankAccount)
        implements Payment {

    /** The title of the customer. */
    public enum Title {
        /** {@code male}. */
        MALE,
        /** {@code female}. */
        FEMALE,
        /** {@code mr}. */
        MR,
        /** {@code mrs}. */
        MRS,
        /** {@code miss}. */
        MISS
    }

    private static final String ACCOUNT = "gateway_info.bank_account";

    /** Refuses methods that are not pay-later, texts that are too long, and an account that looks like an IBAN and is none. */
    public PayLater {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(birthday, "birthday");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(bankAccount, "bankAccount");
        MethodRules.of(method)
                .filter(rules -> rules.group() != MethodRules.Group.BNPL)
                .ifPresent(rules -> {
                    throw RequestRefusedException.of("gateway", "must be a pay-later method", method.value());
                });
        phone.ifPresent(number -> Check.text("gateway_info.phone", number, 1, GatewayInfo.PHONE_MAX_LENGTH));
        bankAccount
                .map(account -> SecretChecks.required(ACCOUNT, account))
                .filter(Iban::looksLike)
                .ifPresent(account -> Iban.checked(ACCOUNT, account));
    }

    /**
     * Creates a payment with the data that most methods require.
     *
     * @param method its id
     * @param birthday date of birth
     * @param phone phone number, at most 25 characters
     * @param email the email address
     * @param title the title of the customer
     * @return the payment
     */
    public static PayLater of(GatewayId method, LocalDate birthday, String phone, String email, Title title) {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(birthday, "birthday");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(title, "title");
        return new PayLater(
                method,
                Optional.of(birthday),
                Optional.of(Objects.requireNonNull(phone, "gateway_info.phone")),
                Optional.of(Email.of("gateway_info.email", email)),
                Optional.of(title),
                Optional.empty());
    }

    /**
     * Returns a copy with the given bank account, which E-Invoicing requires.
     *
     * @param account account number or IBAN; a secret
     * @return a copy
     */
    public PayLater withBankAccount(String account) {
        Objects.requireNonNull(account, "account");
        return new PayLater(method, birthday, phone, email, title, Optional.of(account));
    }

    @Override
    public Optional<GatewayId> gateway() {
        return Optional.of(method);
    }

    /** Secrets are masked. */
    @Override
    public String toString() {
        return "PayLater[" + method + "]";
    }
}
