package com.multisafepay.sandbox.internal.simulation;

import com.multisafepay.sandbox.internal.state.Event;
import java.time.Duration;
import java.util.Map;

/** What becomes of a bank transfer, a direct debit or a MyBank payment: the documented accounts and banks decide. */
public final class TestAccounts {
    private static final Duration NEVER_TRANSFERRED = Duration.ofDays(5);

    private static final Map<String, PaymentScript> TRANSFERS = Map.of(
            "NL87ABNA0000000001", PaymentScript.whenTheBankAnswers(Event.SUCCEEDED),
            "NL87ABNA0000000002", PaymentScript.whenTheBankAnswers(Event.TIMED_OUT),
            "NL87ABNA0000000004", PaymentScript.whenTheBankAnswers(Event.REFUSED));

    private static final Map<String, PaymentScript> DEBITS = Map.of(
            "NL87ABNA0000000001", PaymentScript.whenTheBankAnswers(Event.SUCCEEDED),
            "NL87ABNA0000000002", PaymentScript.whenTheBankAnswers(Event.REFUSED),
            "NL87ABNA0000000003", PaymentScript.heldByTheBank(Event.SETTLED),
            "NL87ABNA0000000004", PaymentScript.heldByTheBank(Event.REFUSED));

    private static final Map<String, PaymentScript> MYBANK = Map.of(
            "Allianz Bank FA SPA", PaymentScript.whenTheBankAnswers(Event.SUCCEEDED),
            "Banca di Cesena - Credito Coop.", PaymentScript.whenTheBankAnswers(Event.REFUSED),
            "Credito Artigiano", PaymentScript.whenTheBankAnswers(Event.CUSTOMER_CANCELLED),
            "Volksbank - Banca Popolare", PaymentScript.whenTheBankAnswers(Event.TIMED_OUT));

    private TestAccounts() {}

    /** The course of a transfer from an account; from any other it never comes. */
    public static PaymentScript transfer(String iban) {
        return TRANSFERS.getOrDefault(plain(iban), PaymentScript.after(NEVER_TRANSFERRED, Event.TIMED_OUT));
    }

    /** The course of a debit of an account; of any other nothing is documented, so it stays open. */
    public static PaymentScript debit(String iban) {
        return DEBITS.getOrDefault(plain(iban), PaymentScript.OPEN);
    }

    /** The course of a payment through a bank of MyBank, by the bank's name. */
    public static PaymentScript myBank(String bank) {
        return MYBANK.getOrDefault(bank, PaymentScript.OPEN);
    }

    private static String plain(String iban) {
        return iban.replace(" ", "");
    }
}
