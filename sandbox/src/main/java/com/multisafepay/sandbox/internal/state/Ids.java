package com.multisafepay.sandbox.internal.state;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Makes the ids that the provider gives out, from a source that a test can seed. */
public final class Ids {
    private static final String LETTERS_AND_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int SESSION_LENGTH = 35;
    private static final int TOKEN_LENGTH = 11;
    private static final int ENTRY_LENGTH = 13;
    private static final long FIRST_TRANSACTION = 1_000_000_000_000_000L;
    private static final long LAST_FIRST_TRANSACTION = 9_000_000_000_000_000L;
    private static final int LARGEST_STEP = 1000;

    /** The session whose events a token opens, and until when. */
    public record EventsGrant(String session, Instant until) {}

    private final RandomGenerator random;
    private final EventTokens eventTokens;
    private long lastTransaction;
    private final Deque<Long> due = new ArrayDeque<>();
    private final Deque<String> dueEntries = new ArrayDeque<>();

    /** Ids from a source of randomness; the same source gives the same ids. */
    public Ids(RandomGenerator random) {
        this.random = random;
        this.lastTransaction = random.nextLong(FIRST_TRANSACTION, LAST_FIRST_TRANSACTION);
        this.eventTokens = new EventTokens(text(SESSION_LENGTH));
    }

    /** The id of a payment page's session: 35 letters and digits. */
    public synchronized String session() {
        return text(SESSION_LENGTH);
    }

    /** The id of what is kept of an account or a customer, such as a bank account: 13 small letters and digits. */
    public synchronized String entry() {
        String set = dueEntries.poll();
        return set == null ? text(ENTRY_LENGTH).toLowerCase(Locale.ROOT) : set;
    }

    /** Sets the id of the next entry. */
    public synchronized void nextEntry(String id) {
        dueEntries.add(id);
    }

    /** A token that stands for a stored card or account. */
    public synchronized String token() {
        return text(TOKEN_LENGTH);
    }

    /** The id of a payment: 16 digits, never given out twice. */
    public synchronized long transaction() {
        Long set = due.poll();
        if (set != null) {
            return set;
        }
        lastTransaction += random.nextInt(1, LARGEST_STEP);
        return lastTransaction;
    }

    /** Sets the id of the next payment, refund or capture. */
    public synchronized void next(long id) {
        due.add(id);
    }

    /** A token for the events of a session, good until a time. */
    public String eventsToken(String session, Instant until) {
        return eventTokens.token(session, until);
    }

    /** Returns what a token for events is good for; empty for one that was not made here. */
    public Optional<EventsGrant> eventsGrant(String token) {
        return eventTokens.grant(token);
    }

    private String text(int length) {
        char[] text = new char[length];
        for (int i = 0; i < length; i++) {
            text[i] = LETTERS_AND_DIGITS.charAt(random.nextInt(LETTERS_AND_DIGITS.length()));
        }
        return new String(text);
    }
}
