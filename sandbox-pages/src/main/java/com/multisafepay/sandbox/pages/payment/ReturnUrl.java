package com.multisafepay.sandbox.pages.payment;

import com.multisafepay.sandbox.internal.pages.PageBackend;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The way back to the shop.
 *
 * @param backend writes the order's id into it
 */
record ReturnUrl(PageBackend backend) {
    private static final int FIRST_PRINTABLE = 0x21;
    private static final int LAST_PRINTABLE = 0x7e;

    /** Returns the address that a customer goes to whose order stands as it does; empty where the merchant named none. */
    String of(Visit visit) {
        String status = visit.order().status();
        boolean well = visit.order().paidOrAuthorised() || status.equals("uncleared") || status.equals("initialized");
        String url = visit.text(well ? "/payment_options/redirect_url" : "/payment_options/cancel_url");
        return url.isEmpty()
                ? ""
                : backend.returnAddress(ascii(url), visit.order().orderId());
    }

    /** A header holds nothing else than printable ASCII. */
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
