package com.multisafepay.sandbox.internal.state;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What calls of the API did to orders and their money, in sequence. It is written with each change itself, whatever is answered
 * afterwards. Changes that no call made, such as those that time or a customer makes, are none of its own. The book's lock guards it.
 */
public final class EffectJournal {
    private static final String ORDER = "order";
    private static final String CREATE = "createOrder";

    /**
     * One thing that a call did.
     *
     * @param number its place in the sequence, from 1
     * @param at when
     * @param operation the operation that was called
     * @param type what it was done to: an order itself, or a transaction of one
     * @param orderId the merchant's key of the order
     * @param id the id of the transaction; 0 for the order itself
     * @param amount in minor units
     * @param currency ISO 4217 code
     */
    public record Entry(
            long number,
            Instant at,
            String operation,
            String type,
            String orderId,
            long id,
            long amount,
            String currency) {}

    /** An entry with the place in the table of the order that it belongs to, whatever key that has by now. */
    private record Owned(long owner, Entry entry) {}

    private final Agenda agenda;
    private final int most;
    private final Map<Long, Owned> entries = new LinkedHashMap<>();
    private final Map<Long, Deque<Long>> byOwner = new HashMap<>();
    /** A call changes orders on the thread that answers it. */
    private final ThreadLocal<String> operation = new ThreadLocal<>();

    private long count;

    EffectJournal(Agenda agenda, int most) {
        this.agenda = agenda;
        this.most = most;
    }

    /** Answers a call: what it changes is an effect of its operation. */
    <T> T during(String operationId, Supplier<T> call) {
        operation.set(operationId);
        try {
            return call.get();
        } finally {
            operation.remove();
        }
    }

    void changed(long owner, Optional<StoredOrder> before, StoredOrder after) {
        String called = operation.get();
        // A part of an order that becomes an order of its own shows as what was captured or shipped of the whole.
        if (called == null || (before.isEmpty() && !called.equals(CREATE))) {
            return;
        }
        List<RelatedTransaction> known =
                before.map(order -> order.ledger().related()).orElse(List.of());
        List<RelatedTransaction> moved = after.ledger().related().stream()
                .filter(each -> !known.contains(each))
                .toList();
        if (called.equals(CREATE) || moved.isEmpty()) {
            add(owner, called, ORDER, after, 0, after.ledger().amount());
        } else {
            moved.forEach(each -> add(owner, called, each.type(), after, each.id(), each.amount()));
        }
    }

    /** Forgets what was done to an order. */
    void forget(long owner) {
        Deque<Long> numbers = byOwner.remove(owner);
        if (numbers != null) {
            numbers.forEach(entries::remove);
        }
    }

    List<Entry> entries() {
        return entries.values().stream().map(Owned::entry).toList();
    }

    void clear() {
        entries.clear();
        byOwner.clear();
        count = 0;
    }

    private void add(long owner, String called, String type, StoredOrder order, long id, long amount) {
        count++;
        Entry entry = new Entry(
                count,
                agenda.now(),
                called,
                type,
                order.orderId(),
                id,
                amount,
                order.ledger().currency());
        entries.put(count, new Owned(owner, entry));
        byOwner.computeIfAbsent(owner, key -> new ArrayDeque<>(2)).addLast(count);
        if (entries.size() > most) {
            forgetOldest();
        }
    }

    private void forgetOldest() {
        Iterator<Owned> oldest = entries.values().iterator();
        long owner = oldest.next().owner();
        oldest.remove();
        Deque<Long> numbers = byOwner.get(owner);
        if (numbers != null && numbers.pollFirst() != null && numbers.isEmpty()) {
            byOwner.remove(owner);
        }
    }
}
