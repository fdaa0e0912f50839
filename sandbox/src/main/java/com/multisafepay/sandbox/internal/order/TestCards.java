package com.multisafepay.sandbox.internal.order;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/** What becomes of a card payment: the test numbers of the API's documentation decide, any other card is declined. */
final class TestCards {
    private static final Standing NOT_AUTHENTICATED =
            Standing.declined("3001", "3DS Authentication Failed / Card authentication failed");
    private static final Standing NO_FUNDS = Standing.declined("4002", "Insufficient funds");
    private static final Standing EXPIRED = Standing.declined("4005", "Expired card");
    private static final Standing UNKNOWN = Standing.declined("4999", "Declined: not one of the test cards");

    private static final Map<String, Standing> OUTCOMES = Map.ofEntries(
            Map.entry("374500000000015", Standing.COMPLETED),
            Map.entry("6799990000000000011", Standing.COMPLETED),
            Map.entry("5500000000000004", Standing.COMPLETED),
            Map.entry("4111111111111111", Standing.COMPLETED),
            Map.entry("4761340000000019", Standing.COMPLETED),
            Map.entry("4917300000000008", Standing.UNCLEARED),
            Map.entry("378734493671000", Standing.UNCLEARED),
            Map.entry("4462000000000003", Standing.UNCLEARED),
            Map.entry("374200000000004", NOT_AUTHENTICATED),
            Map.entry("4012001037461114", NOT_AUTHENTICATED),
            Map.entry("4012001038488884", NO_FUNDS),
            Map.entry("67034500054620008", Standing.COMPLETED),
            Map.entry("67039902990000045", NOT_AUTHENTICATED),
            Map.entry("67039902990000011", NO_FUNDS));

    private TestCards() {}

    /** The outcome of charging a card; the expiry date is {@code YYMM}. */
    static Standing outcome(String number, String expiry, LocalDate today) {
        return expired(expiry, today) ? EXPIRED : OUTCOMES.getOrDefault(number, UNKNOWN);
    }

    /** The brand's own id; the collective one for a number that belongs to none. */
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
