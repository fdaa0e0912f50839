package com.multisafepay.sandbox.internal.outcome;

import com.multisafepay.sandbox.internal.state.Event;
import java.time.Duration;
import java.util.Map;

/** What becomes of a bank transfer, a direct debit or a MyBank payment: the documented accounts and banks decide. */
public final class TestAccounts {
    private static final Duration NEVER_TRANSFERRED = Duration.ofDays(5);

    private static final Map<String, Course> TRANSFERS = Map.of(
            "NL87ABNA0000000001", Course.whenTheBankAnswers(Event.SUCCEEDED),
            "NL87ABNA0000000002", Course.whenTheBankAnswers(Event.TIMED_OUT),
            "NL87ABNA0000000004", Course.whenTheBankAnswers(Event.REFUSED));

    private static final Map<String, Course> DEBITS = Map.of(
            "NL87ABNA0000000001", Course.whenTheBankAnswers(Event.SUCCEEDED),
            "NL87ABNA0000000002", Course.whenTheBankAnswers(Event.REFUSED),
            "NL87ABNA0000000003", Course.heldByTheBank(Event.SETTLED),
            "NL87ABNA0000000004", Course.heldByTheBank(Event.REFUSED));

    private static final Map<String, Course> MYBANK = Map.of(
            "Allianz Bank FA SPA", Course.whenTheBankAnswers(Event.SUCCEEDED),
            "Banca di Cesena - Credito Coop.", Course.whenTheBankAnswers(Event.REFUSED),
            "Credito Artigiano", Course.whenTheBankAnswers(Event.CUSTOMER_CANCELLED),
            "Volksbank - Banca Popolare", Course.whenTheBankAnswers(Event.TIMED_OUT));

    private TestAccounts() {}

    /** The course of a transfer from an account; from any other it never comes. */
    public static Course transfer(String iban) {
        return TRANSFERS.getOrDefault(plain(iban), Course.after(NEVER_TRANSFERRED, Event.TIMED_OUT));
    }

    /** The course of a debit of an account; of any other nothing is documented, so it stays open. */
    public static Course debit(String iban) {
        return DEBITS.getOrDefault(plain(iban), Course.OPEN);
    }

    /** The course of a payment through a bank of MyBank, by the bank's name. */
    public static Course myBank(String bank) {
        return MYBANK.getOrDefault(bank, Course.OPEN);
    }

    private static String plain(String iban) {
        return iban.replace(" ", "");
    }
}
