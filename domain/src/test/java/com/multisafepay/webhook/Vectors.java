package com.multisafepay.webhook;

import com.multisafepay.ApiKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Published notifications with their signatures, and a signer of our own for others. */
enum Vectors {
    DOCUMENTATION(
            "8HHhGgRWrA3O7NswjmgwyH7buPPCGnR5AkwAQyqI",
            1_641_218_884L,
            resource("order-initialized.json"),
            "06cbf226e7c873eff96921d7fde3998eb6be0de7915ee1c1b5149511fca82e26bb0ab2e6d0e0ad997cbab151e4ba5615418d8e12528301726143ed1146287f93"),
    PHP_SDK(
            "your-MultiSafepay-API-key",
            1_616_601_851L,
            resource("order-completed.json"),
            "6e4ae8638aa2f9e1592b074376f6816196546331a9b9e949d1ab5ef6a931cb09ed83ad12f853f29df2231e8f883e2b18aaef7cbaff1094e9fd9fce1dd362f2a4"),
    SMALL(
            "sandbox-key-0001",
            1_700_000_000L,
            "{\"amount\":1000,\"currency\":\"EUR\",\"order_id\":\"my-order-id-1\",\"status\":\"completed\",\"transaction_id\":123456789}",
            "49b3310fd93bfd1904dd687f56f687b720993bed981e00c82e7caef1717fba0ddcd53dcd8da2099180296405948a040cb0b7d80e46328fcfde0c7067b71c372c"),
    NOT_ASCII(
            "sandbox-key-0001",
            1_700_000_000L,
            "{\"order_id\":\"é-1\",\"note\":\"a/b\"}",
            "89937c8b78f70f861ed2a84c161be35ff289244da8215f30417d8407552866c2e8bf4301289bddfdae521de3eb4da97bc67a74139b01d62bfce77e7cea49d453");

    private final String keyText;
    final Instant sent;
    final String body;
    final String signature;

    Vectors(String key, long seconds, String body, String signature) {
        this.keyText = key;
        this.sent = Instant.ofEpochSecond(seconds);
        this.body = body;
        this.signature = signature;
    }

    ApiKey key() {
        return ApiKey.of(keyText);
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    String auth() {
        return base64(sent.getEpochSecond() + ":" + signature);
    }

    /** A verifier with the vector's key, at the time when it was sent. */
    WebhookVerifier verifier() {
        return WebhookVerifier.of(key()).withClock(Clock.fixed(sent, ZoneOffset.UTC));
    }

    static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The header of any body, signed as the provider signs. */
    static String sign(ApiKey key, Instant sent, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA512");
            mac.init(new SecretKeySpec(key.reveal().getBytes(StandardCharsets.UTF_8), "HmacSHA512"));
            mac.update((sent.getEpochSecond() + ":").getBytes(StandardCharsets.UTF_8));
            return base64(sent.getEpochSecond() + ":" + HexFormat.of().formatHex(mac.doFinal(body)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Vectors.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
