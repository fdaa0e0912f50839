package com.multisafepay.webhook;

import com.multisafepay.ApiKey;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;

/**
 * Signs notifications as MultiSafepay does, for tests of a shop's own endpoint ("Webhook", verifying the signature). Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * String body = SampleOrder.paid("shop-1", Money.of("10.00", "EUR")).build().json();
 * String auth = NotificationSigner.of(apiKey).auth(body);
 * mockMvc.perform(post("/hooks/multisafepay?transactionid=shop-1&timestamp=1").header("Auth", auth).content(body));
 * }</pre>
 */
public final class NotificationSigner {

    private final SigningKey key;
    private final Clock clock;

    private NotificationSigner(SigningKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /**
     * Signs with the key of a site.
     *
     * @param key the key
     * @return a signer with the system's clock
     */
    public static NotificationSigner of(ApiKey key) {
        Objects.requireNonNull(key, "key");
        return new NotificationSigner(SigningKey.of(key), Clock.systemUTC());
    }

    /**
     * Returns a copy with the given clock.
     *
     * @param clock the clock that tells the time of signing
     * @return a signer
     */
    public NotificationSigner withClock(Clock clock) {
        return new NotificationSigner(key, Objects.requireNonNull(clock, "clock"));
    }

    /**
     * Signs a body with the time of now.
     *
     * @param body the bytes that will be sent
     * @return the value of the header {@code Auth}
     */
    public String auth(byte[] body) {
        Objects.requireNonNull(body, "body");
        return Signature.of(body, clock.instant().getEpochSecond(), key).header();
    }

    /**
     * Signs a body with the time of now.
     *
     * @param body the text that will be sent in UTF-8
     * @return the value of the header {@code Auth}
     */
    public String auth(String body) {
        Objects.requireNonNull(body, "body");
        return auth(body.getBytes(StandardCharsets.UTF_8));
    }
}
