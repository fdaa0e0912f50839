package com.multisafepay.reporting;

import java.util.Locale;
import java.util.Objects;

/**
 * The type of a transaction ("List transactions", {@code type}). The set is open: a type that the API adds later keeps its text.
 *
 * @param value the API's word, such as {@code payment}
 */
public record TransactionType(String value) {

    /** A fee for administration. */
    public static final TransactionType ADMIN_FEE = new TransactionType("admin_fee");
    /** A payout to an affiliate. */
    public static final TransactionType AFFILIATE_PAYOUT = new TransactionType("affiliate_payout");
    /** A scheduled payout. */
    public static final TransactionType AUTOMATIC_PAYOUT = new TransactionType("automatic_payout");
    /** Money that the customer's bank took back. */
    public static final TransactionType CHARGEBACK = new TransactionType("chargeback");
    /** A gift card. */
    public static final TransactionType COUPON = new TransactionType("coupon");
    /** A currency conversion. */
    public static final TransactionType CURRENCY_CONVERSION = new TransactionType("currency_conversion");
    /** A deposit into the account. */
    public static final TransactionType DEPOSIT = new TransactionType("deposit");
    /** A payment by FastCheckout. */
    public static final TransactionType FASTCHECKOUT = new TransactionType("fastcheckout");
    /** An internal movement of the provider. */
    public static final TransactionType INTERNAL = new TransactionType("internal");
    /** A settlement with the merchant. */
    public static final TransactionType MERCHANT_SETTLEMENT = new TransactionType("merchant_settlement");
    /** A monthly fee. */
    public static final TransactionType MONTHLY_FEE = new TransactionType("monthly_fee");
    /** A payment. */
    public static final TransactionType PAYMENT = new TransactionType("payment");
    /** A refund to a customer. */
    public static final TransactionType REFUND = new TransactionType("refund");
    /** A reserve for a chargeback. */
    public static final TransactionType RESERVE_CHARGEBACK = new TransactionType("reserve_chargeback");
    /** A reversed chargeback. */
    public static final TransactionType REVERSE_CHARGEBACK = new TransactionType("reverse_chargeback");
    /** A sign-up fee. */
    public static final TransactionType SIGNUP_FEE = new TransactionType("signup_fee");
    /** A withdrawal from the account. */
    public static final TransactionType WITHDRAWAL = new TransactionType("withdrawal");

    /** Converts the text to lower case. */
    public TransactionType {
        Objects.requireNonNull(value, "value");
        value = value.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
