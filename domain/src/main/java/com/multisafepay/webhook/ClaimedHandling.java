package com.multisafepay.webhook;

import com.multisafepay.webhook.NotificationStore.Novelty;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Handles one notification under a claim: claims the order and commits, runs the action without a connection, marks it as done. */
final class ClaimedHandling {

    /** Less than the quarter of an hour after which a notification is sent again. */
    private static final Duration CLAIM = Duration.ofMinutes(10);
    /** The time to wait for another one's claim; the sender waits for the answer meanwhile. */
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(10);

    private static final int MOST_MARKS = 5;

    private final Transactions transactions;
    private final NotificationTable table;
    private final Clock clock;
    private final NotifiedOrder notified;
    private final String claim = UUID.randomUUID().toString();

    ClaimedHandling(Transactions transactions, NotificationTable table, Clock clock, NotifiedOrder notified) {
        this.transactions = transactions;
        this.table = table;
        this.clock = clock;
        this.notified = notified;
    }

    Novelty run(Consumer<List<OrderEvent>> action) throws SQLException {
        Judgement judgement = claim();
        if (judgement.novelty() == Novelty.NEW) {
            act(action, judgement.events());
            mark(judgement.after());
        }
        return judgement.novelty();
    }

    private Judgement claim() throws SQLException {
        long start = System.nanoTime();
        for (int attempt = 1; ; attempt++) {
            Judgement judgement = tryToClaim();
            boolean patient = System.nanoTime() - start < PATIENCE_NANOS;
            if (judgement.novelty() != Novelty.BUSY || !patient || !Transactions.pause(attempt)) {
                return judgement;
            }
        }
    }

    private Judgement tryToClaim() throws SQLException {
        return transactions.own(connection -> {
            Instant now = clock.instant();
            NotificationTable.Row row = table.lock(connection, notified, now);
            Judgement judgement = row.order().judge(notified);
            if (judgement.novelty() != Novelty.NEW) {
                return judgement;
            }
            if (row.claimedUntil().filter(now::isBefore).isPresent()) {
                return Judgement.known(Novelty.BUSY, row.order());
            }
            table.claim(connection, notified, claim, now, now.plus(CLAIM));
            return judgement;
        });
    }

    private void act(Consumer<List<OrderEvent>> action, List<OrderEvent> events) {
        try {
            action.accept(events);
        } catch (RuntimeException | Error e) {
            try {
                transactions.own(connection -> {
                    table.release(connection, notified, claim);
                    return true;
                });
            } catch (SQLException | RuntimeException failure) {
                // The claim runs out by itself.
                e.addSuppressed(failure);
            }
            throw e;
        }
    }

    /** Tries several times, as what is not marked is handled again. */
    private void mark(HandledOrder handled) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                transactions.own(connection -> table.write(connection, notified, handled, claim, clock.instant()));
                return;
            } catch (SQLException e) {
                if (attempt == MOST_MARKS || !Transactions.pause(attempt)) {
                    throw e;
                }
            }
        }
    }
}
