package com.multisafepay.sandbox.internal.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.Json;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The tokens for streams of events: JSON web tokens, signed by HMAC-SHA-256, that name the session. */
final class EventTokens {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String HEADER =
            encoded(Json.write(Json.object().put("alg", "HS256").put("typ", "JWT")));
    private static final int LONGEST = 1000;

    private final Mac mac;

    EventTokens(String key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.US_ASCII), ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every Java platform", e);
        }
    }

    String token(String session, Instant until) {
        // A session's id is of letters and digits, which JSON takes as they are.
        String claims = "{\"exp\":" + until.getEpochSecond()
                + ",\"grt\":[\"mbus:session.order\",\"mbus:session.qr\"],\"pid\":\"" + session + "\",\"sub\":\"pr\"}";
        String signed = HEADER + '.' + encoded(claims.getBytes(StandardCharsets.US_ASCII));
        return signed + '.' + encoded(signature(signed));
    }

    Optional<Ids.EventsGrant> grant(String token) {
        int end = token.lastIndexOf('.');
        if (end < HEADER.length() || token.length() > LONGEST || !token.startsWith(HEADER + '.')) {
            return Optional.empty();
        }
        String signed = token.substring(0, end);
        byte[] expected = encoded(signature(signed)).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(expected, token.substring(end + 1).getBytes(StandardCharsets.UTF_8))) {
            return Optional.empty();
        }
        try {
            JsonNode claims = Json.readObject(Base64.getUrlDecoder().decode(signed.substring(HEADER.length() + 1)));
            return Optional.of(new Ids.EventsGrant(
                    claims.path("pid").asText(),
                    Instant.ofEpochSecond(claims.path("exp").asLong())));
        } catch (ApiError | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private synchronized byte[] signature(String text) {
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
