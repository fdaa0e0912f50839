package com.multisafepay.webhook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A parsed {@code Auth} header: base64 of the seconds when the notification was sent, a colon, and the HMAC in hexadecimal digits. */
final class Signature {

    private static final int LONGEST_HEADER = 192;
    private static final int LONGEST_TIME = 12;
    private static final int HMAC_BYTES = 64;

    private final long seconds;
    private final byte[] start;
    private final byte[] hmac;

    /**
     * Keeps the parts of a header.
     *
     * @param start the seconds and the colon, as they are signed before the body
     */
    private Signature(long seconds, byte[] start, byte[] hmac) {
        this.seconds = seconds;
        this.start = start;
        this.hmac = hmac;
    }

    /** Reads a header strictly: any other spelling than the sender's own is malformed. */
    static Optional<Signature> parse(@Nullable String header) {
        String base64 = header == null ? "" : header.strip();
        if (base64.length() > LONGEST_HEADER) {
            return Optional.empty();
        }
        byte[] sent = base64.getBytes(StandardCharsets.ISO_8859_1);
        byte[] decoded;
        try {
            decoded = Base64.getDecoder().decode(sent);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return Arrays.equals(Base64.getEncoder().encode(decoded), sent) ? decoded(decoded) : Optional.empty();
    }

    private static Optional<Signature> decoded(byte[] text) {
        int colon = text.length - 2 * HMAC_BYTES - 1;
        if (colon < 1 || colon > LONGEST_TIME || text[colon] != ':') {
            return Optional.empty();
        }
        long seconds = 0;
        for (int i = 0; i < colon; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return Optional.empty();
            }
            seconds = 10 * seconds + text[i] - '0';
        }
        byte[] hmac = new byte[HMAC_BYTES];
        for (int i = 0; i < HMAC_BYTES; i++) {
            int high = hexadecimal(text[colon + 1 + 2 * i]);
            int low = hexadecimal(text[colon + 2 + 2 * i]);
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            hmac[i] = (byte) (high << 4 | low);
        }
        return Optional.of(new Signature(seconds, Arrays.copyOf(text, colon + 1), hmac));
    }

    /** Returns the value of a small hexadecimal digit, negative for anything else. */
    private static int hexadecimal(byte digit) {
        if (digit >= '0' && digit <= '9') {
            return digit - '0';
        }
        return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
    }

    /** Signs a body. */
    static Signature of(byte[] body, long seconds, SigningKey key) {
        byte[] start = (seconds + ":").getBytes(StandardCharsets.US_ASCII);
        return new Signature(seconds, start, key.hmac(start, body));
    }

    /** The header that tells it. */
    String header() {
        String text =
                new String(start, StandardCharsets.US_ASCII) + HexFormat.of().formatHex(hmac);
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Returns the time when the notification was sent. */
    Instant sent() {
        return Instant.ofEpochSecond(seconds);
    }

    /** Returns whether this is the signature of these very bytes; takes as long for a near miss as for a far one. */
    boolean isOf(byte[] body, SigningKey key) {
        return MessageDigest.isEqual(key.hmac(start, body), hmac);
    }
}
