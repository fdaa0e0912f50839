package com.multisafepay.contract.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.multisafepay.ApiKey;
import com.multisafepay.webhook.HandledNotification;
import com.multisafepay.webhook.InMemoryNotificationStore;
import com.multisafepay.webhook.NotificationHandler;
import com.multisafepay.webhook.OrderEvent;
import com.multisafepay.webhook.Verification;
import com.multisafepay.webhook.WebhookVerifier;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The webhook: nothing that comes makes it throw, and nothing without the key's signature reaches the merchant's code. */
public final class WebhookFuzz {

    private static final String KEY = "key-of-a-test";
    private static final long NOW = 1_700_000_000L;
    private static final WebhookVerifier VERIFIER =
            WebhookVerifier.of(ApiKey.of(KEY)).withClock(Clock.fixed(Instant.ofEpochSecond(NOW), ZoneOffset.UTC));

    private WebhookFuzz() {}

    /** The query, the {@code Auth} header (or "sign", for one that is right), the body. */
    public static void fuzzerTestOneInput(byte[] data) throws GeneralSecurityException {
        Lines lines = new Lines(data);
        String query = lines.next();
        String auth = lines.next();
        byte[] body = lines.rest();
        boolean signed = auth.startsWith("sign");
        String header = signed ? signature(body) : auth;
        AtomicInteger reached = new AtomicInteger();
        AtomicInteger payments = new AtomicInteger();
        NotificationHandler handler = NotificationHandler.builder(VERIFIER, new InMemoryNotificationStore())
                .on(OrderEvent.class, event -> reached.incrementAndGet())
                .on(OrderEvent.Paid.class, event -> payments.incrementAndGet())
                .build();

        Verification verification = VERIFIER.verify(body, header);
        HandledNotification first = handler.post(query, header, body);
        HandledNotification again = handler.post(query, header, body);

        boolean genuine = signed || header.strip().equals(signature(body));
        Promise.holds(genuine || verification instanceof Verification.Rejected, "what is not signed is not verified");
        Promise.holds(genuine || reached.get() == 0, "what is not signed is not handed on");
        Promise.holds(payments.get() <= 1, "no payment is handed on twice");
        Promise.holds(again.outcome() != HandledNotification.Outcome.NEW, "a repetition is no news");
        Promise.holds(status(first) && status(again), "the answer is one that the API understands");
        Promise.holds(status(handler.get(query)), "a hint without a lookup reaches nobody");
    }

    private static boolean status(HandledNotification handled) {
        return handled.httpStatus() == 200 || (handled.httpStatus() >= 400 && handled.httpStatus() < 500);
    }

    private static String signature(byte[] body) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA512");
        mac.init(new SecretKeySpec(KEY.getBytes(UTF_8), "HmacSHA512"));
        mac.update((NOW + ":").getBytes(UTF_8));
        String digest = HexFormat.of().formatHex(mac.doFinal(body));
        return Base64.getEncoder().encodeToString((NOW + ":" + digest).getBytes(UTF_8));
    }
}
