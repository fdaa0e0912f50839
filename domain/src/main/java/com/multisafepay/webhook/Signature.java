package com.multisafepay.webhook;

import com.multisafepay.ApiKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A parsed {@code Auth} header.
 *
 * @param seconds when the notification was sent, the digits as they were signed
 * @param digest the HMAC, as hexadecimal digits
 */
record Signature(String seconds, String digest) {

    private static final String ALGORITHM = "HmacSHA512";
    private static final Pattern DECODED = Pattern.compile("(\\d{1,12}):([0-9a-f]{128})");
    private static final int LONGEST_HEADER = 192;

    /** Reads a header strictly: any other spelling than the sender's own is malformed. */
    static Optional<Signature> parse(String header) {
        String base64 = header.strip();
        if (base64.length() > LONGEST_HEADER) {
            return Optional.empty();
        }
        byte[] decoded;
        try {
            decoded = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (!Base64.getEncoder().encodeToString(decoded).equals(base64)) {
            return Optional.empty();
        }
        Matcher parts = DECODED.matcher(new String(decoded, StandardCharsets.ISO_8859_1));
        return parts.matches() ? Optional.of(new Signature(parts.group(1), parts.group(2))) : Optional.empty();
    }

    /** The secret of a key, ready to sign with. */
    static SecretKeySpec secret(ApiKey key) {
        return new SecretKeySpec(key.reveal().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** Signs a body. */
    static Signature of(byte[] body, long time, SecretKeySpec secret) {
        String seconds = Long.toString(time);
        return new Signature(seconds, HexFormat.of().formatHex(hmac(seconds, body, secret)));
    }

    /** The header that tells it. */
    String header() {
        return Base64.getEncoder().encodeToString((seconds + ":" + digest).getBytes(StandardCharsets.US_ASCII));
    }

    /** Returns whether this is the signature of these very bytes; takes as long for a near miss as for a far one. */
    boolean isOf(byte[] body, SecretKeySpec secret) {
        return MessageDigest.isEqual(hmac(seconds, body, secret), HexFormat.of().parseHex(digest));
    }

    private static byte[] hmac(String seconds, byte[] body, SecretKeySpec secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            mac.update(seconds.getBytes(StandardCharsets.US_ASCII));
            mac.update((byte) ':');
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every Java platform", e);
        }
    }
}
