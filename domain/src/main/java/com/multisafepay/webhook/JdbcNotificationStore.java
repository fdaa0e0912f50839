package com.multisafepay.webhook;

import com.multisafepay.error.RequestRefusedException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Remembers in a database table, which the instances of a service share. Works on PostgreSQL, MySQL, MariaDB, H2 and others with
 * {@code SELECT … FOR UPDATE}. The folders {@code com/multisafepay/notifications/{postgresql,mysql,mariadb,h2}} of the jar hold the table, for
 * Flyway, Liquibase or by hand. Immutable and thread-safe.
 *
 * <p>In the mode {@link #joined joined}, what the action writes and what the store remembers are committed together, through one
 * connection, or not at all. In the mode {@link #claimed claimed}, the action may do anything, and no connection is held meanwhile; when a
 * process dies between the end of the action and the store's mark of it, the notification is handled again.
 */
public final class JdbcNotificationStore implements NotificationStore {

    private static final Duration SHORTEST_MEMORY = Duration.ofDays(1);

    private final Transactions transactions;
    private final NotificationTable table;
    private final Clock clock;
    private final boolean claims;

    private JdbcNotificationStore(Transactions transactions, NotificationTable table, Clock clock, boolean claims) {
        this.transactions = transactions;
        this.table = table;
        this.clock = clock;
        this.claims = claims;
    }

    /**
     * Claims the order, hands on the events without holding a connection, and marks the notification as done. Others that share the
     * table wait for up to 10 seconds and then want the notification to come again. The claim of a process that died runs out after 10
     * minutes, before the next attempt, which comes after 15.
     *
     * @param dataSource the source of connections
     * @return a store
     */
    public static JdbcNotificationStore claimed(DataSource dataSource) {
        return of(dataSource, true);
    }

    /**
     * Hands on the events within the transaction that remembers them. Where Spring has a transaction of this data source under way, it is
     * that one; otherwise the store makes one, which Spring's templates find, and any other action by {@link #connection()}. A transaction that the store
     * made and the database gave up for another's sake is run again, the action with it.
     *
     * @param dataSource the source of connections; with Spring the one that its transaction manager has, or a proxy for it that is aware
     *     of transactions
     * @return a store
     */
    public static JdbcNotificationStore joined(DataSource dataSource) {
        return of(dataSource, false);
    }

    private static JdbcNotificationStore of(DataSource dataSource, boolean claims) {
        Objects.requireNonNull(dataSource, "dataSource");
        return new JdbcNotificationStore(
                new Transactions(dataSource), NotificationTable.DEFAULT, Clock.systemUTC(), claims);
    }

    /**
     * Returns a copy with another table. Default: {@code multisafepay_notifications}.
     *
     * @param table the name of the table, of letters, digits and underscores
     * @return a store
     * @throws RequestRefusedException when the name holds anything else
     */
    public JdbcNotificationStore withTable(String table) {
        return new JdbcNotificationStore(transactions, this.table.named(table), clock, claims);
    }

    /**
     * Returns a copy with a table in the given schema. Default: the schema of the connection.
     *
     * @param schema the name of the schema, of letters, digits and underscores
     * @return a store
     * @throws RequestRefusedException when the name holds anything else
     */
    public JdbcNotificationStore withSchema(String schema) {
        return new JdbcNotificationStore(transactions, table.in(schema), clock, claims);
    }

    /**
     * Returns a copy with the given clock.
     *
     * @param clock the clock that tells when claims run out and which rows are old
     * @return a store
     */
    public JdbcNotificationStore withClock(Clock clock) {
        return new JdbcNotificationStore(transactions, table, Objects.requireNonNull(clock, "clock"), claims);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException when the database fails, with the {@link SQLException} as its cause, or Spring's own exception where a
     *     joined store finds Spring; nothing is remembered then. Also where the store cannot join a transaction that is under way
     */
    @Override
    public Novelty handle(NotifiedOrder notified, Consumer<List<OrderEvent>> action) {
        Objects.requireNonNull(notified, "notified");
        Objects.requireNonNull(action, "action");
        try {
            return claims
                    ? claimed(notified, action)
                    : new JoinedHandling(transactions, table, clock, notified).run(action);
        } catch (SQLException e) {
            throw failed("order " + notified.order().orderId(), e);
        }
    }

    private Novelty claimed(NotifiedOrder notified, Consumer<List<OrderEvent>> action) throws SQLException {
        if (SpringTransactions.underWay() || transactions.current() != null) {
            throw new IllegalStateException(
                    "a claimed store commits on its own and cannot be used within a transaction: "
                            + "call the handler outside of it, or use JdbcNotificationStore.joined");
        }
        return new ClaimedHandling(transactions, table, clock, notified).run(action);
    }

    /**
     * Returns the connection of the transaction that the notification is handled in, for the action of a joined store. It belongs to the
     * store or to its caller: do not close it, commit it or roll it back.
     *
     * @return the connection
     * @throws IllegalStateException when this thread handles no notification of a joined store
     */
    public Connection connection() {
        Connection connection = transactions.current();
        if (connection == null) {
            throw new IllegalStateException("no notification of a joined store is being handled on this thread");
        }
        return connection;
    }

    /**
     * Runs a call of a handler within a transaction of the caller's, for a joined store without Spring. The store neither commits it nor
     * rolls it back; where the call throws, the caller has to roll back.
     *
     * @param connection the connection that the transaction is on, not in auto-commit
     * @param call the call of the handler
     * @param <T> the type of its result
     * @return the result of the call
     */
    public <T> T inTransactionOf(Connection connection, Supplier<T> call) {
        Objects.requireNonNull(connection, "connection");
        Objects.requireNonNull(call, "call");
        return transactions.binding(connection, call::get);
    }

    /**
     * Deletes what is old, at a time of your choice. Of paid orders it stays that they are paid, so that none is ever reported as paid again.
     *
     * @param unchangedFor the age of the last notification, at least a day
     * @return the number of orders that were deleted
     * @throws RequestRefusedException when the age is less than a day
     * @throws IllegalStateException when the database fails
     */
    public int purge(Duration unchangedFor) {
        Objects.requireNonNull(unchangedFor, "unchangedFor");
        if (unchangedFor.compareTo(SHORTEST_MEMORY) < 0) {
            throw RequestRefusedException.of("unchangedFor", "must be at least a day", unchangedFor.toString());
        }
        try {
            return transactions.own(
                    connection -> table.purge(connection, clock.instant().minus(unchangedFor)));
        } catch (SQLException e) {
            throw failed("purge", e);
        }
    }

    private static IllegalStateException failed(String what, SQLException cause) {
        return new IllegalStateException("the store of notifications failed: " + what, cause);
    }
}
