package com.multisafepay.sandbox.internal.simulation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The outcomes of payments by the API's documentation: test cards, accounts, banks, amounts, people and gift cards. */
public final class TestPayments {
    /** The customer failed to authenticate with their bank. */
    public static final PaymentScript NOT_AUTHENTICATED = TestCards.NOT_AUTHENTICATED;

    /** The card has expired. */
    public static final PaymentScript EXPIRED_CARD = TestCards.EXPIRED_CARD;

    /**
     * A customer who asks to pay later.
     *
     * @param emails the addresses that are known of them
     * @param birthday {@code yyyy-MM-dd}
     * @param zipCode their postal code
     * @param houseNumber the number of their house
     */
    public record Person(List<String> emails, String birthday, String zipCode, String houseNumber) {}

    /**
     * Documented test data of a payment method, and what they lead to.
     *
     * @param fields the deciding details by their names in the API, such as {@code card_number}
     * @param script the script of the payment
     */
    public record Example(Map<String, String> fields, PaymentScript script) {
        static Example of(String field, String value, PaymentScript script) {
            return new Example(Map.of(field, value), script);
        }
    }

    private TestPayments() {}

    /** Returns the script of an outcome that a tester chooses, in any case; empty for an unknown name. */
    public static Optional<PaymentScript> outcome(String name) {
        return Arrays.stream(Scenario.values())
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst()
                .map(Scenario::script);
    }

    /** Returns the names of the outcomes that a tester can choose, in lower case. */
    public static List<String> outcomes() {
        return Arrays.stream(Scenario.values())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Returns the script of a card payment; the expiry date is {@code YYMM}. */
    public static PaymentScript card(String number, String expiry, LocalDate today) {
        return TestCards.outcome(number, expiry, today);
    }

    /** Returns the method of a card's brand; the one for all cards when the number belongs to no brand. */
    public static String cardBrand(String number) {
        return TestCards.brand(number);
    }

    /** Returns whether the holder of a card has to authenticate with their bank. */
    public static boolean enrolled(String number, String brand) {
        return TestCards.enrolled(number, brand);
    }

    /** Returns whether the holder of a card can prove who they are. */
    public static boolean authenticates(String number) {
        return TestCards.authenticates(number);
    }

    /** Returns the number of the test card of a brand that pays; that of VISA for other methods. */
    public static String payingCard(String brand) {
        return TestCards.paying(brand);
    }

    /** Returns whether a number can be that of a card, by its length and its check digit. */
    public static boolean cardNumber(String number) {
        return TestCards.wellFormed(number);
    }

    /** Returns the script of a bank transfer from an account. */
    public static PaymentScript transfer(String iban) {
        return TestAccounts.transfer(iban);
    }

    /** Returns the script of a direct debit of an account. */
    public static PaymentScript debit(String iban) {
        return TestAccounts.debit(iban);
    }

    /** Returns the script of a MyBank payment through a bank, by its id. */
    public static PaymentScript myBank(String issuer) {
        return TestBanks.script(issuer);
    }

    /** Returns the names of the banks of MyBank whose outcome is documented, by their ids. */
    public static Map<String, String> myBankIssuers() {
        return TestBanks.MYBANK;
    }

    /** Returns the names of the banks of iDEAL by their ids. */
    public static Map<String, String> idealIssuers() {
        return TestBanks.IDEAL;
    }

    /** Returns the script of an MB WAY or Multibanco payment of an amount in cents. */
    public static PaymentScript amount(long amount) {
        return TestAmounts.of(amount);
    }

    /** Returns the script of a pay-later payment. */
    public static PaymentScript payLater(String method, Person person) {
        return TestPeople.of(method, person);
    }

    /** Returns the documented test data of a method; empty where none decide. */
    public static List<Example> examples(String method) {
        return switch (method) {
            case "CREDITCARD", "AMEX", "MAESTRO", "MASTERCARD", "MISTERCASH", "VISA" -> TestCards.examples(method);
            case "BANKTRANS", "DIRDEB" -> TestAccounts.examples(method);
            case "MYBANK" -> TestBanks.examples();
            default -> TestPeople.examples(method);
        };
    }

    /** Returns the balances of the documented gift cards in cents, by their numbers. */
    public static Map<String, Long> coupons() {
        return TestCoupons.BALANCES;
    }
}
