package com.multisafepay.sandbox.pages.dashboard;

import com.multisafepay.sandbox.record.NotificationAttempt;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The steps by which a receiver verifies a notification, with what each comes to.
 *
 * @param decoded the {@code Auth} header without its base64
 * @param time the time in it, in seconds since 1970
 * @param hash the hash in it, hexadecimal
 * @param signed the text that is signed
 */
record Signature(String decoded, String time, String hash, String signed) {

    static Signature of(NotificationAttempt attempt) {
        String decoded = new String(Base64.getDecoder().decode(attempt.auth()), StandardCharsets.US_ASCII);
        String[] parts = decoded.split(":", 2);
        return new Signature(decoded, parts[0], parts[1], parts[0] + ':' + attempt.body());
    }

    /** Returns a command of a shell that computes the hash; the key is read from the environment. */
    String command() {
        return "printf '%s' '" + signed.replace("'", "'\\''") + "' | openssl dgst -sha512 -hmac \"$API_KEY\"";
    }
}
