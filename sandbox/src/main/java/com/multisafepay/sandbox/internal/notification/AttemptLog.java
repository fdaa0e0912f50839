package com.multisafepay.sandbox.internal.notification;

import com.multisafepay.sandbox.record.NotificationAttempt;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The latest attempts, bounded in number and in characters. */
final class AttemptLog {
    private static final int MOST_ATTEMPTS = 1000;
    private static final long MOST_CHARACTERS = 16L << 20;

    private final Deque<NotificationAttempt> attempts = new ArrayDeque<>();
    private final Map<String, Integer> ofOrder = new HashMap<>();
    private long characters;

    /** An attempt that was sent, with its answer. */
    @SuppressWarnings("ArrayRecordComponent")
    record Sent(String url, byte[] body, String auth, ReceiverAnswer answer) {}

    void add(OutgoingNotification outgoing, Instant at, Sent sent) {
        ReceiverAnswer answer = sent.answer();
        add(new NotificationAttempt(
                at,
                outgoing.orderId(),
                outgoing.number(),
                outgoing.notification().method(),
                sent.url(),
                new String(sent.body(), StandardCharsets.UTF_8),
                sent.auth(),
                answer.status(),
                answer.text(),
                answer.acknowledges(),
                answer.reason()));
    }

    void addUnsent(OutgoingNotification outgoing, Instant at, String reason) {
        add(outgoing, at, new Sent("", new byte[0], "", ReceiverAnswer.none(reason)));
    }

    private synchronized void add(NotificationAttempt attempt) {
        attempts.addLast(attempt);
        ofOrder.merge(attempt.orderId(), 1, Integer::sum);
        characters += attempt.body().length();
        while (attempts.size() > MOST_ATTEMPTS || (characters > MOST_CHARACTERS && attempts.size() > 1)) {
            NotificationAttempt oldest = attempts.removeFirst();
            characters -= oldest.body().length();
            ofOrder.computeIfPresent(oldest.orderId(), (order, number) -> number == 1 ? null : number - 1);
        }
    }

    synchronized void forget(String orderId) {
        if (ofOrder.remove(orderId) != null) {
            attempts.removeIf(each -> each.orderId().equals(orderId));
            characters =
                    attempts.stream().mapToLong(each -> each.body().length()).sum();
        }
    }

    /** The oldest first. */
    synchronized List<NotificationAttempt> all() {
        return new ArrayList<>(attempts);
    }
}
