package com.multisafepay.sandbox.pages.payment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The way back to the shop. */
final class ReturnUrl {
    private static final int FIRST_PRINTABLE = 0x21;
    private static final int LAST_PRINTABLE = 0x7e;

    private ReturnUrl() {}

    /** Returns the address that a customer goes to whose order stands as it does; empty where the merchant named none. */
    static String of(Visit visit) {
        String status = visit.order().status();
        boolean well = visit.order().paidOrAuthorised() || status.equals("uncleared") || status.equals("initialized");
        String url = visit.text(well ? "/payment_options/redirect_url" : "/payment_options/cancel_url");
        return url.isEmpty() ? "" : visit.checkout().returnAddress(ascii(url));
    }

    /** Encodes everything but printable ASCII, which is all that a header holds. */
    private static String ascii(String url) {
        StringBuilder ascii = new StringBuilder(url.length());
        url.codePoints().forEach(each -> {
            if (each >= FIRST_PRINTABLE && each <= LAST_PRINTABLE) {
                ascii.append((char) each);
            } else {
                ascii.append(URLEncoder.encode(Character.toString(each), StandardCharsets.UTF_8));
            }
        });
        return ascii.toString();
    }
}
