package com.multisafepay.internal.transport;

import feign.Param;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Percent-encodes a value for a path or a query, a percent sign of its own included: Feign alone takes {@code a%2Fb} for encoded already
 * and sends it as it is, for the server to read as {@code a/b}.
 */
final class SegmentEncoding implements Param.Expander {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    @Override
    public String expand(Object value) {
        String text = String.valueOf(value);
        return text.indexOf('%') < 0 ? text : encoded(text);
    }

    /** Returns a text with all but letters, digits and {@code -._~} encoded. */
    static String encoded(String text) {
        StringBuilder encoded = new StringBuilder(text.length() + 8);
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = Character.isLetterOrDigit(each) ? each > 0 : "-._~".indexOf(each) >= 0;
            if (plain) {
                encoded.append((char) each);
            } else {
                encoded.append('%').append(HEX.toHexDigits(each));
            }
        }
        return encoded.toString();
    }
}
