package com.multisafepay.sandbox.internal.mail;

import com.multisafepay.sandbox.internal.state.Agenda;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.record.Mail;
import com.multisafepay.spec.GatewayTable;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The latest mails; nothing is ever sent. */
public final class Outbox {
    private static final int MOST_MAILS = 1000;

    private record Entry(Mail mail, boolean reminder) {}

    private final Deque<Entry> entries = new ArrayDeque<>();
    private Runnable clearing = () -> {};

    private Outbox() {}

    /** Returns an outbox that takes what customers would be sent about the orders of a book. */
    public static Outbox of(GatewayTable gateways, OrderBook book, Agenda agenda) {
        Outbox outbox = new Outbox();
        SecondChance reminders = new SecondChance(gateways, book, agenda, outbox);
        outbox.clearing = reminders::clear;
        book.listen(reminders::changed, reminders::forgotten);
        book.listen(new TransferInstructions(book, outbox)::changed, order -> {});
        return outbox;
    }

    /** Keeps a mail, and forgets the oldest one where there are too many. */
    synchronized void add(Mail mail, boolean reminder) {
        entries.addLast(new Entry(mail, reminder));
        if (entries.size() > MOST_MAILS) {
            entries.removeFirst();
        }
    }

    /** Forgets the mails about an order. */
    synchronized void forget(String orderId) {
        entries.removeIf(each -> each.mail().orderId().equals(orderId));
    }

    /** Returns whether a customer was reminded of an order after a time. */
    synchronized boolean reminded(String email, Instant after) {
        return entries.stream()
                .filter(Entry::reminder)
                .map(Entry::mail)
                .anyMatch(each -> each.to().equalsIgnoreCase(email) && each.at().isAfter(after));
    }

    /** Returns the mails, the oldest first. */
    public synchronized List<Mail> mails() {
        return entries.stream().map(Entry::mail).toList();
    }

    /** Forgets all mails. */
    public synchronized void clear() {
        entries.clear();
        clearing.run();
    }
}
