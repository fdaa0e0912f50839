package com.multisafepay.sandbox.internal.mail;

import com.multisafepay.sandbox.internal.contract.GatewayTable;
import com.multisafepay.sandbox.internal.state.Agenda;
import com.multisafepay.sandbox.internal.state.OrderBook;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** The latest mails; nothing is ever sent. */
public final class Outbox {
    private static final int MOST_MAILS = 1000;

    private final Deque<StoredMail> mails = new ArrayDeque<>();
    private Runnable clearing = () -> {};

    private Outbox() {}

    /** Returns an outbox that takes what customers would be sent about the orders of a book. */
    public static Outbox of(GatewayTable gateways, OrderBook book, Agenda agenda) {
        Outbox outbox = new Outbox();
        SecondChance reminders = new SecondChance(gateways, book, agenda, outbox);
        outbox.clearing = reminders::clear;
        book.listen(reminders);
        book.listen(new TransferInstructions(book, outbox));
        return outbox;
    }

    /** Keeps a mail, and forgets the oldest one where there are too many. */
    synchronized void add(StoredMail mail) {
        mails.addLast(mail);
        if (mails.size() > MOST_MAILS) {
            mails.removeFirst();
        }
    }

    /** Forgets the mails about an order. */
    synchronized void forget(String orderId) {
        mails.removeIf(each -> each.orderId().equals(orderId));
    }

    /** Whether there is such a mail. */
    synchronized boolean any(Predicate<StoredMail> wanted) {
        return mails.stream().anyMatch(wanted);
    }

    /** The mails, the oldest first. */
    public synchronized List<StoredMail> mails() {
        return new ArrayList<>(mails);
    }

    /** Forgets all mails. */
    public synchronized void clear() {
        mails.clear();
        clearing.run();
    }
}
