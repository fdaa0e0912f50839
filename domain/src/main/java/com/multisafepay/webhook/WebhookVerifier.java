package com.multisafepay.webhook;

import com.multisafepay.ApiKey;
import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.wire.OrderWire;
import com.multisafepay.order.Order;
import com.multisafepay.order.PaymentDetails;
import com.multisafepay.webhook.Verification.Reason;
import com.multisafepay.webhook.Verification.Rejected;
import com.multisafepay.webhook.Verification.Verified;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells genuine notifications from others ("Webhook", verifying the signature). Give it the bytes of the body exactly as they came: JSON
 * that was parsed and written again no longer carries its signature. Hostile input ends in {@link Rejected}, never in an exception.
 * It knows neither repetitions nor what an order's status means: {@link NotificationHandler} does. Immutable and thread-safe.
 *
 * <pre>{@code
 * WebhookVerifier verifier = WebhookVerifier.of(ApiKey.of(key));
 * if (verifier.verify(body, request.getHeader("Auth")) instanceof Verification.Verified verified) {
 *     log(verified.order().status());
 * }
 * }</pre>
 */
public final class WebhookVerifier {

    /** The default window: 10 minutes before or after the current time. */
    public static final Duration DEFAULT_WINDOW = Duration.ofMinutes(10);

    private final List<SigningKey> keys;
    private final Duration window;
    private final Clock clock;

    private WebhookVerifier(List<SigningKey> keys, Duration window, Clock clock) {
        this.keys = keys;
        this.window = window;
        this.clock = clock;
    }

    /**
     * Verifies with the site's key; with the old key too while a key is being replaced.
     *
     * @param key the key that the site signs with now
     * @param others keys that are good as well
     * @return a verifier with the default window and the system's clock
     */
    public static WebhookVerifier of(ApiKey key, ApiKey... others) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(others, "others");
        List<SigningKey> keys = new ArrayList<>();
        keys.add(SigningKey.of(key));
        Arrays.stream(others).map(SigningKey::of).forEach(keys::add);
        return new WebhookVerifier(List.copyOf(keys), DEFAULT_WINDOW, Clock.systemUTC());
    }

    /**
     * Returns a copy with the given window. A repetition has a time of its own, so a narrow window blocks none.
     *
     * @param window the time before or after the current time; {@link Duration#ZERO} switches the check off
     * @return a verifier
     * @throws RequestRefusedException when the window is negative
     */
    public WebhookVerifier withWindow(Duration window) {
        Objects.requireNonNull(window, "window");
        if (window.isNegative()) {
            throw RequestRefusedException.of("window", "must not be negative", window.toString());
        }
        return new WebhookVerifier(keys, window, clock);
    }

    /**
     * Returns a copy with the given clock.
     *
     * @param clock what tells the time
     * @return a verifier
     */
    public WebhookVerifier withClock(Clock clock) {
        return new WebhookVerifier(keys, window, Objects.requireNonNull(clock, "clock"));
    }

    /**
     * Verifies a notification.
     *
     * @param body the body's bytes as they came
     * @param auth the header {@code Auth}, null when there is none
     * @return the order, or why there is none to trust
     */
    public Verification verify(byte[] body, @Nullable String auth) {
        Objects.requireNonNull(body, "body");
        Optional<Signature> signature = Signature.parse(auth);
        Optional<Reason> distrust = distrusts(body, auth, signature);
        return distrust.isPresent()
                ? new Rejected(distrust.get())
                : read(body, signature.orElseThrow().sent());
    }

    /** Returns why a body is not to be trusted; empty where it is. */
    Optional<Reason> distrusts(byte[] body, @Nullable String auth) {
        return distrusts(body, auth, Signature.parse(auth));
    }

    private Optional<Reason> distrusts(byte[] body, @Nullable String auth, Optional<Signature> signature) {
        if (signature.isEmpty()) {
            return Optional.of(auth == null || auth.isBlank() ? Reason.AUTH_MISSING : Reason.AUTH_MALFORMED);
        }
        if (!isGenuine(body, signature.get())) {
            return Optional.of(Reason.SIGNATURE_WRONG);
        }
        Duration age = Duration.between(signature.get().sent(), clock.instant());
        return window.isZero() || age.abs().compareTo(window) <= 0
                ? Optional.empty()
                : Optional.of(age.isNegative() ? Reason.TOO_NEW : Reason.TOO_OLD);
    }

    private boolean isGenuine(byte[] body, Signature signature) {
        for (SigningKey key : keys) {
            if (signature.isOf(body, key)) {
                return true;
            }
        }
        return false;
    }

    Instant now() {
        return clock.instant();
    }

    private static Verification read(byte[] body, Instant sent) {
        try {
            Order order = OrderWire.order(body);
            boolean terminal =
                    order.paymentDetails().flatMap(PaymentDetails::terminal).isPresent();
            return new Verified(order, sent, terminal);
        } catch (IOException | MultiSafepayException e) {
            return new Rejected(Reason.BODY_NOT_UNDERSTOOD);
        }
    }
}
