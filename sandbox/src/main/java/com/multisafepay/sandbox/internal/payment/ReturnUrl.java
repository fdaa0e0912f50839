package com.multisafepay.sandbox.internal.payment;

import com.multisafepay.sandbox.internal.api.PercentEncoding;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The way back to the shop.
 *
 * @param parameter the name under which the order's id is told
 */
record ReturnUrl(String parameter) {
    private static final int FIRST_PRINTABLE = 0x21;
    private static final int LAST_PRINTABLE = 0x7e;

    /** Where a customer goes whose order stands as it does; empty where the merchant named no address. */
    String of(Visit visit) {
        String status = visit.order().standing().status();
        boolean well = visit.order().standing().paidOrAuthorised()
                || status.equals("uncleared")
                || status.equals("initialized");
        String url = visit.text(well ? "/payment_options/redirect_url" : "/payment_options/cancel_url");
        return url.isEmpty()
                ? ""
                : PercentEncoding.with(ascii(url), parameter, visit.order().orderId());
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
