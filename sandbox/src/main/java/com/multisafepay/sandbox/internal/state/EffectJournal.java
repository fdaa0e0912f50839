package com.multisafepay.sandbox.internal.state;

import com.multisafepay.sandbox.record.Effect;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The effects of calls on orders and their money, written with each change. Changes without a call, by time or a customer, have none. The book's lock guards it. */
final class EffectJournal {
    private static final String ORDER = "order";
    private static final String CREATE = "createOrder";

    /** An effect with the place of its order in the table, which stays when the key changes. */
    private record Owned(long owner, Effect effect) {
        Place place() {
            return new Place(owner, effect.number());
        }
    }

    /** A place among the effects on all orders, those on one order next to each other. */
    private record Place(long owner, long number) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byOwner = Long.compare(owner, other.owner);
            return byOwner != 0 ? byOwner : Long.compare(number, other.number);
        }
    }

    private final Agenda agenda;
    private final int most;
    private final SortedBlocks<Long, Owned> all =
            new SortedBlocks<>(each -> each.effect().number());
    private final SortedBlocks<Place, Owned> byOwner = new SortedBlocks<>(Owned::place);
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
        List<LedgerEntry> known = before.map(order -> order.ledger().related()).orElse(List.of());
        List<LedgerEntry> moved = after.ledger().related().stream()
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
        byOwner.removeBetween(new Place(owner, 0), new Place(owner + 1, 0))
                .forEach(entry -> all.remove(entry.effect().number()));
    }

    /** Forgets the oldest effects as long as there are too many. */
    void forgetOldest() {
        while (all.size() > most) {
            Owned oldest = all.first();
            all.remove(oldest.effect().number());
            byOwner.remove(oldest.place());
        }
    }

    List<Effect> effects() {
        return all.values(0, all.size(), false).map(Owned::effect).toList();
    }

    void clear() {
        all.clear();
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
        Owned entry = new Owned(owner, effect);
        all.put(entry);
        byOwner.put(entry);
    }
}
