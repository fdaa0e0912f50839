package com.multisafepay.sandbox.internal.mail;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** The latest mails; nothing is ever sent. */
public final class Outbox {
    private static final int MOST_LETTERS = 1000;

    private final Deque<Letter> letters = new ArrayDeque<>();

    /** Keeps a mail, and forgets the oldest one where there are too many. */
    synchronized void add(Letter letter) {
        letters.addLast(letter);
        if (letters.size() > MOST_LETTERS) {
            letters.removeFirst();
        }
    }

    /** Forgets the mails about an order. */
    synchronized void forget(String orderId) {
        letters.removeIf(each -> each.orderId().equals(orderId));
    }

    /** Whether there is such a mail. */
    synchronized boolean any(Predicate<Letter> wanted) {
        return letters.stream().anyMatch(wanted);
    }

    /** The mails, the oldest first. */
    public synchronized List<Letter> letters() {
        return new ArrayList<>(letters);
    }

    /** Forgets all mails. */
    public synchronized void clear() {
        letters.clear();
    }
}
