package com.multisafepay.sandbox.internal.operation.account;

import com.multisafepay.sandbox.internal.state.Movement;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Books what orders bring to accounts and take from them, as soon as each change of an order is final. */
final class Bookkeeping {
    private final Entries entries;
    private final Balances balances;
    private final Fees fees;
    private final KeyRing keys;
    /** Orders that prove who owns a bank account: their money goes back at once. */
    private final Set<String> proofs = new HashSet<>();
    /** What payments cost whose account has fees of its own. */
    private final Map<String, Long> costs = new HashMap<>();

    Bookkeeping(Entries entries, Balances balances, Fees fees, KeyRing keys) {
        this.entries = entries;
        this.balances = balances;
        this.fees = fees;
        this.keys = keys;
    }

    /** Leaves an order out of the books. */
    void leaveOut(String orderId) {
        entries.run(() -> proofs.add(orderId));
    }

    void changed(Optional<StoredOrder> before, StoredOrder after) {
        OrderMoney was = before.map(OrderMoney::of).orElse(OrderMoney.NOTHING);
        OrderMoney is = OrderMoney.of(after);
        if (was.equals(is)) {
            return;
        }
        entries.run(() -> {
            if (!proofs.contains(after.orderId())) {
                book(after, was, is);
            }
        });
    }

    /** Returns what the payment of an order costs or did cost, in minor units. */
    long cost(StoredOrder order) {
        return entries.step(() -> {
            Long booked = costs.get(order.orderId());
            if (booked != null) {
                return booked;
            }
            return OrderMoney.of(order).brings()
                    ? Movement.cost(order.ledger().currency())
                    : fees.of(keys.maker(order).account(), order);
        });
    }

    void forgotten(StoredOrder order) {
        entries.run(() -> {
            proofs.remove(order.orderId());
            costs.remove(order.orderId());
        });
    }

    void clear() {
        entries.run(() -> {
            proofs.clear();
            costs.clear();
        });
    }

    private void book(StoredOrder order, OrderMoney was, OrderMoney is) {
        long account = keys.maker(order).account();
        String currency = order.ledger().currency();
        // Time that jumps brings changes that were made before the time at which it arrives.
        LocalDateTime then = order.times().modified();
        if (is.brings() && !was.brings()) {
            // A rate that changes later changes nothing of it.
            long cost = fees.of(account, order);
            if (cost != Movement.cost(currency)) {
                costs.put(order.orderId(), cost);
            }
        }
        balances.await(new Balances.Line(account, currency), net(order, is) - net(order, was), then);
        long came = is.came() - was.came() - is.back() + was.back();
        if (came != 0) {
            balances.move(Balances.CUSTOMERS, account, currency, came, then);
        }
        if (was.came() == 0 && is.came() > 0) {
            balances.move(account, Balances.COSTS, currency, cost(order), then);
            for (OrderMoney.Share share : OrderMoney.shares(order, is.came())) {
                receiver(share).ifPresent(other -> balances.move(account, other, currency, share.amount(), then));
            }
        }
    }

    /** What waits comes without its cost. */
    private long net(StoredOrder order, OrderMoney money) {
        return money.waits() > 0 ? money.waits() - cost(order) : money.waits();
    }

    /** A share for an account that is not known stays where it is. */
    private Optional<Long> receiver(OrderMoney.Share share) {
        return entries.find(Kind.ACCOUNT, share.merchant()).map(Entry::account);
    }
}
