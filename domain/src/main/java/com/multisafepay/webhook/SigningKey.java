package com.multisafepay.webhook;

import com.multisafepay.ApiKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The key of a site, set up for the first signature; all others go on from copies of that. Thread-safe. */
final class SigningKey {

    private static final String ALGORITHM = "HmacSHA512";

    private final SecretKeySpec secret;
    private volatile @Nullable Mac prepared;

    private SigningKey(SecretKeySpec secret) {
        this.secret = secret;
    }

    static SigningKey of(ApiKey key) {
        return new SigningKey(new SecretKeySpec(key.reveal().getBytes(StandardCharsets.UTF_8), ALGORITHM));
    }

    /** Returns the HMAC of a start and the body behind it. */
    byte[] hmac(byte[] start, byte[] body) {
        Mac mac = copy();
        mac.update(start);
        return mac.doFinal(body);
    }

    private Mac copy() {
        Mac first = prepared;
        if (first == null) {
            first = prepare();
            prepared = first;
        }
        try {
            return (Mac) first.clone();
        } catch (CloneNotSupportedException e) {
            // Not every provider of cryptography can copy.
            return prepare();
        }
    }

    private Mac prepare() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            // Hashes the key's own block, which copies need not hash again.
            mac.update(new byte[0]);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every Java platform", e);
        }
    }
}
