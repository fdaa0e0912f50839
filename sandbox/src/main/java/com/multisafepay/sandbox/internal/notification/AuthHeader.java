package com.multisafepay.sandbox.internal.notification;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The {@code Auth} header: base64 of the time, a colon and the HMAC of time, colon and body under the merchant's key. */
final class AuthHeader {
    private static final String ALGORITHM = "HmacSHA512";

    private AuthHeader() {}

    static String header(String key, long seconds, byte[] body) {
        String signed = seconds + ":";
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.strip().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update(signed.getBytes(StandardCharsets.US_ASCII));
            String text = signed + HexFormat.of().formatHex(mac.doFinal(body));
            return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every Java platform", e);
        }
    }
}
