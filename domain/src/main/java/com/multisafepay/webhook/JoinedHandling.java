package com.multisafepay.webhook;

import com.multisafepay.webhook.NotificationStore.Novelty;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** Handles one notification within the transaction that remembers it: the caller's, Spring's, or one of its own. */
final class JoinedHandling {

    private final Transactions transactions;
    private final NotificationTable table;
    private final Clock clock;
    private final NotifiedOrder notified;

    JoinedHandling(Transactions transactions, NotificationTable table, Clock clock, NotifiedOrder notified) {
        this.transactions = transactions;
        this.table = table;
        this.clock = clock;
        this.notified = notified;
    }

    Novelty run(Consumer<List<OrderEvent>> action) throws SQLException {
        Transactions.Work<Novelty> work = connection -> handle(connection, action);
        Connection callers = transactions.current();
        if (callers != null) {
            if (callers.getAutoCommit()) {
                throw new IllegalStateException("the caller's connection is in auto-commit: begin a transaction on it");
            }
            return work.on(callers);
        }
        if (SpringTransactions.underWay()) {
            return SpringTransactions.join(transactions.dataSource(), work);
        }
        return SpringTransactions.present() ? transactions.ownOfSpring(work) : transactions.own(work);
    }

    private Novelty handle(Connection connection, Consumer<List<OrderEvent>> action) throws SQLException {
        Judgement judgement =
                table.lock(connection, notified, clock.instant()).order().judge(notified);
        if (judgement.novelty() == Novelty.NEW) {
            transactions.binding(connection, () -> {
                action.accept(judgement.events());
                return true;
            });
            table.write(connection, notified, judgement.after(), null, clock.instant());
        }
        return judgement.novelty();
    }
}
