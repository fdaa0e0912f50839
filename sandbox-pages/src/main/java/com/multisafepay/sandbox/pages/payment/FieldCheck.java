package com.multisafepay.sandbox.pages.payment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** The forms that fields have to have; a text of the page tells each. */
enum FieldCheck {
    GIVEN(".*"),
    CARD_NUMBER("[0-9]{12,19}"),
    EXPIRY("[0-9]{1,2}[ /-]*([0-9]{2}|[0-9]{4})"),
    CVC("[0-9]{3,4}"),
    IBAN("[A-Z]{2}[0-9]{2}[A-Z0-9]{8,30}"),
    BIC("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?"),
    ACCOUNT("[A-Z0-9]{5,34}"),
    BIRTHDAY("[0-9]{1,2}[-/. ]+[0-9]{1,2}[-/. ]+[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}"),
    EMAIL("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+"),
    PHONE("\\+?[0-9]{6,15}"),
    MOBILE("9[0-9]{8}"),
    CODE("[0-9]{6}"),
    COUPON("[0-9]{4,24}"),
    COUPON_CODE("[0-9]{4}");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int CENTURY = 100;
    private static final int THIS_CENTURY = 2000;

    private final String pattern;

    FieldCheck(String pattern) {
        this.pattern = pattern;
    }

    /**
     * Returns what is wrong with a value, as the texts name it; empty where it is in order.
     *
     * @param value as it was typed
     * @param today the day by which dates are past
     */
    String problem(String value, LocalDate today) {
        String plain = plain(value);
        if (!plain.matches(pattern)) {
            return name();
        }
        try {
            return switch (this) {
                case EXPIRY -> expiry(plain).isBefore(YearMonth.from(today)) ? "EXPIRY_PAST" : "";
                case BIRTHDAY -> birthday(plain).isBefore(today) ? "" : name();
                default -> "";
            };
        } catch (DateTimeException noSuchDay) {
            return this == EXPIRY ? "EXPIRY_MONTH" : name();
        }
    }

    /** Returns a value without what people put between its parts. */
    String plain(String value) {
        return switch (this) {
            case CARD_NUMBER, CVC, CODE, COUPON, COUPON_CODE -> value.replaceAll("[ -]", "");
            case IBAN, BIC, ACCOUNT -> value.replaceAll("[ .-]", "").toUpperCase(Locale.ROOT);
            case PHONE, MOBILE -> value.replaceAll("[ ()./-]", "");
            case GIVEN, EXPIRY, BIRTHDAY, EMAIL -> value;
        };
    }

    /** Reads month and year as cards show them: {@code 12/30}. */
    static YearMonth expiry(String value) {
        String digits = value.replaceAll("[ /-]", "");
        int month = digits.length() % 2 == 0 ? 2 : 1;
        int year = Integer.parseInt(digits.substring(month));
        return YearMonth.of(year < CENTURY ? THIS_CENTURY + year : year, Integer.parseInt(digits.substring(0, month)));
    }

    /** Reads a day, as {@code 31-12-1990}, or in the API's own form. */
    static LocalDate birthday(String value) {
        return value.indexOf('-') == 4
                ? LocalDate.parse(value)
                : LocalDate.parse(value.replaceAll("[-/. ]+", "-"), DAY);
    }
}
