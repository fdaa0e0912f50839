package com.multisafepay.sandbox.pages.dashboard;

import com.multisafepay.sandbox.pages.layout.Texts;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times, amounts and addresses as the dashboard writes them. */
final class Formats {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private Formats() {}

    static String time(LocalDateTime time) {
        return TIME.format(time);
    }

    /** Writes an amount in minor units, such as {@code EUR 12.50}. */
    static String amount(long minor, String currency) {
        return currency
                + ' '
                + BigDecimal.valueOf(minor, Texts.digits(currency)).toPlainString();
    }

    /** Returns the style of a status: good, bad, warn for what waits, or quiet for what has not begun. */
    static String tone(String status) {
        return switch (status) {
            case "completed", "shipped", "verified", "activated", "active", "approved" -> "good";
            case "declined", "void", "cancelled", "expired", "rejected" -> "bad";
            case "uncleared", "reserved", "refunded", "partial_refunded", "chargedback", "pending" -> "warn";
            default -> "plain";
        };
    }

    /** Returns the address of an order's page. */
    static String order(String orderId) {
        return "/dashboard/order?id=" + encoded(orderId);
    }

    /** Encodes a name or a value in the query of an address. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
