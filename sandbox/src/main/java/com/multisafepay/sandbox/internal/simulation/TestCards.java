package com.multisafepay.sandbox.internal.simulation;

import com.multisafepay.sandbox.internal.state.Event;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The documented test cards, which decide on card payments; any other card is declined. */
final class TestCards {
    /** The customer failed to authenticate with their bank. */
    static final PaymentScript NOT_AUTHENTICATED =
            PaymentScript.declined("3001", "3DS Authentication Failed / Card authentication failed");

    /** The card has expired. */
    static final PaymentScript EXPIRED_CARD = PaymentScript.declined("4005", "Expired card");

    private static final PaymentScript NO_FUNDS = PaymentScript.declined("4002", "Insufficient funds");
    private static final PaymentScript UNKNOWN = PaymentScript.declined("4999", "Declined: not one of the test cards");

    private static final Map<String, PaymentScript> OUTCOMES = Map.ofEntries(
            Map.entry("374500000000015", PaymentScript.PAID),
            Map.entry("6799990000000000011", PaymentScript.PAID),
            Map.entry("5500000000000004", PaymentScript.PAID),
            Map.entry("4111111111111111", PaymentScript.PAID),
            Map.entry("4761340000000019", PaymentScript.PAID),
            Map.entry("4917300000000008", PaymentScript.reviewed(Event.REJECTED)),
            Map.entry("378734493671000", PaymentScript.reviewed(Event.REJECTED)),
            Map.entry("4462000000000003", PaymentScript.reviewed(Event.ACCEPTED)),
            Map.entry("374200000000004", NOT_AUTHENTICATED),
            Map.entry("4012001037461114", NOT_AUTHENTICATED),
            Map.entry("4012001038488884", NO_FUNDS),
            Map.entry("67034500054620008", PaymentScript.PAID),
            Map.entry("67039902990000045", NOT_AUTHENTICATED),
            Map.entry("67039902990000011", NO_FUNDS));

    /** The first digits of the documented cards of Bancontact. */
    private static final String BANCONTACT = "6703";

    private static final Set<String> ALWAYS_ENROLLED = Set.of("MAESTRO", "MISTERCASH");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{12,19}");

    private TestCards() {}

    /** Returns the script of charging a card; the expiry date is {@code YYMM}. */
    static PaymentScript outcome(String number, String expiry, LocalDate today) {
        return expired(expiry, today) ? EXPIRED_CARD : OUTCOMES.getOrDefault(number, UNKNOWN);
    }

    /**
     * Returns whether the customer has to authenticate with their bank: with Maestro and Bancontact always, with other
     * brands for the documented numbers.
     */
    static boolean enrolled(String number, String method) {
        return ALWAYS_ENROLLED.contains(method) || OUTCOMES.containsKey(number);
    }

    /** Returns whether customers with a card can prove who they are; with the cards that are documented to fail, none can. */
    static boolean authenticates(String number) {
        return !NOT_AUTHENTICATED.equals(OUTCOMES.get(number));
    }

    /** Returns whether a number can be that of a card: its length, and its check digit by Luhn's rule. */
    static boolean wellFormed(String number) {
        if (!NUMBER.matcher(number).matches()) {
            return false;
        }
        int sum = 0;
        for (int place = 0; place < number.length(); place++) {
            int digit = Character.digit(number.charAt(number.length() - 1 - place), 10);
            int counted = place % 2 == 0 ? digit : 2 * digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }

    /** Returns the documented cards of a method, those that pay first. */
    static List<TestPayments.Example> examples(String method) {
        return OUTCOMES.entrySet().stream()
                .filter(card -> belongs(card.getKey(), method))
                .sorted(Comparator.comparing((Map.Entry<String, PaymentScript> card) ->
                                !card.getValue().equals(PaymentScript.PAID))
                        .thenComparing(Map.Entry::getKey))
                .map(card -> TestPayments.Example.of("card_number", card.getKey(), card.getValue()))
                .toList();
    }

    private static boolean belongs(String number, String method) {
        boolean bancontact = number.startsWith(BANCONTACT);
        return switch (method) {
            case "MISTERCASH" -> bancontact;
            case "CREDITCARD" -> !bancontact;
            default -> !bancontact && brand(number).equals(method);
        };
    }

    /** Returns the number of a test card of a brand that pays. */
    static String paying(String brand) {
        return switch (brand) {
            case "AMEX" -> "374500000000015";
            case "MAESTRO" -> "6799990000000000011";
            case "MASTERCARD" -> "5500000000000004";
            case "MISTERCASH" -> "67034500054620008";
            default -> "4111111111111111";
        };
    }

    /** Returns the method of the brand; the one for all cards when the number belongs to no brand. */
    static String brand(String number) {
        return switch (number.substring(0, 1)) {
            case "3" -> "AMEX";
            case "4" -> "VISA";
            case "5", "2" -> "MASTERCARD";
            case "6" -> "MAESTRO";
            default -> "CREDITCARD";
        };
    }

    private static boolean expired(String expiry, LocalDate today) {
        if (expiry.length() != 4) {
            return false;
        }
        try {
            int year = 2000 + Integer.parseInt(expiry.substring(0, 2));
            return YearMonth.of(year, Integer.parseInt(expiry.substring(2))).isBefore(YearMonth.from(today));
        } catch (DateTimeException e) {
            return true;
        }
    }
}
