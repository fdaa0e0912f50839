package com.multisafepay.sandbox.internal.state;

import com.multisafepay.sandbox.record.Effect;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The effects of calls on orders and their money, written with each change. Changes without a call, by time or a customer, have none. The book's lock guards it. */
final class EffectJournal {
    private static final String ORDER = "order";
    private static final String CREATE = "createOrder";

    /** An effect with the place of its order in the table, which stays when the key changes. */
    private record Owned(long owner, Effect effect) {}

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

    List<Effect> effects() {
        return entries.values().stream().map(Owned::effect).toList();
    }

    void clear() {
        entries.clear();
        byOwner.clear();
        count = 0;
    }

    private void add(long owner, String called, String type, StoredOrder order, long id, long amount) {
        count++;
        Effect effect = new Effect(
                count,
                agenda.now(),
                called,
                type,
                order.orderId(),
                id,
                amount,
                order.ledger().currency());
        entries.put(count, new Owned(owner, effect));
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
