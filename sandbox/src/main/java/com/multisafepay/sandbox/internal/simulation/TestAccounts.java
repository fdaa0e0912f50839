package com.multisafepay.sandbox.internal.simulation;

import com.multisafepay.sandbox.internal.state.Event;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The documented accounts, which decide on bank transfers and direct debits. */
final class TestAccounts {
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

    private TestAccounts() {}

    /** Returns the documented accounts of a method, by their number. */
    static List<TestPayments.Example> examples(String method) {
        Map<String, PaymentScript> accounts = method.equals("DIRDEB") ? DEBITS : TRANSFERS;
        return new TreeMap<>(accounts)
                .entrySet().stream()
                        .map(each -> TestPayments.Example.of("account_holder_iban", each.getKey(), each.getValue()))
                        .toList();
    }

    /** Returns the script of a transfer from an account; from an unknown one the money never arrives. */
    static PaymentScript transfer(String iban) {
        return TRANSFERS.getOrDefault(plain(iban), PaymentScript.after(NEVER_TRANSFERRED, Event.TIMED_OUT));
    }

    /** Returns the script of a debit of an account; that of an unknown one stays open, as nothing is documented. */
    static PaymentScript debit(String iban) {
        return DEBITS.getOrDefault(plain(iban), PaymentScript.OPEN);
    }

    private static String plain(String iban) {
        return iban.replace(" ", "");
    }
}
