package com.multisafepay.sandbox.internal.operation.account;

import com.multisafepay.sandbox.internal.state.StoredOrder;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Books what orders bring to accounts and take from them, as soon as each change of an order is final. */
final class Bookkeeping {
    private final Entries entries;
    private final Balances balances;
    private final Accounts accounts;
    private final Fees fees;
    private final KeyRing keys;
    /** Orders that prove who owns a bank account: their money goes back at once. */
    private final Set<String> proofs = new HashSet<>();

    Bookkeeping(Entries entries, Balances balances, Accounts accounts, Fees fees, KeyRing keys) {
        this.entries = entries;
        this.balances = balances;
        this.accounts = accounts;
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
                book(after, is.came() - was.came(), is.back() - was.back(), was.came() == 0);
            }
        });
    }

    void clear() {
        entries.run(proofs::clear);
    }

    private void book(StoredOrder order, long came, long back, boolean first) {
        long account = keys.maker(order).account();
        String currency = order.ledger().currency();
        LocalDateTime now = accounts.now();
        balances.move(Balances.CUSTOMERS, account, currency, came - back, now);
        if (first && came > 0) {
            balances.move(account, Balances.COSTS, currency, fees.of(account, order), now);
            for (OrderMoney.Share share : OrderMoney.shares(order, came)) {
                receiver(share).ifPresent(other -> balances.move(account, other, currency, share.amount(), now));
            }
        }
    }

    /** A share for an account that is not known stays where it is. */
    private Optional<Long> receiver(OrderMoney.Share share) {
        return entries.find(Kind.ACCOUNT, share.merchant()).map(Entry::account);
    }
}
