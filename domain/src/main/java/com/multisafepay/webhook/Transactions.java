package com.multisafepay.webhook;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs work in transactions of its own, or in the caller's. Its own are run again when the database gave them up for another's sake. */
final class Transactions {

    private static final int MOST_ATTEMPTS = 25;
    private static final int LONGEST_PAUSE_MILLIS = 200;
    /** Serialization failures and deadlocks. */
    private static final String ROLLED_BACK = "40";
    /** MariaDB: the record has changed since it was read; lock wait timeout. H2: the row was updated meanwhile. */
    private static final Set<Integer> ROLLED_BACK_CODES = Set.of(1020, 1205, 90131);

    private final DataSource dataSource;

    /** Of this store alone: an action may handle notifications of another store. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Connection> current = new ThreadLocal<>();

    /** Work on a connection. */
    interface Work<T extends @Nullable Object> {
        T on(Connection connection) throws SQLException;
    }

    Transactions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    DataSource dataSource() {
        return dataSource;
    }

    /** The connection of the transaction that this thread is in; null for none. */
    @Nullable
    Connection current() {
        return current.get();
    }

    /** Runs work while this connection is the thread's. */
    <T extends @Nullable Object, E extends Exception> T binding(Connection connection, Bound<T, E> work) throws E {
        Connection before = current.get();
        current.set(connection);
        try {
            return work.run();
        } finally {
            if (before == null) {
                current.remove();
            } else {
                current.set(before);
            }
        }
    }

    /** Work that finds its connection by itself. */
    interface Bound<T extends @Nullable Object, E extends Exception> {
        T run() throws E;
    }

    /** Runs work in a transaction of its own, if need be several times. */
    <T extends @Nullable Object> T own(Work<T> work) throws SQLException {
        return repeating(() -> once(work));
    }

    /** Runs work in a transaction of its own that an action of Spring's kind finds. */
    <T extends @Nullable Object> T ownOfSpring(Work<T> work) throws SQLException {
        return repeating(() -> SpringTransactions.begin(dataSource, work));
    }

    private static <T extends @Nullable Object> T repeating(Bound<T, SQLException> transaction) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.run();
            } catch (SQLException | RuntimeException e) {
                if (attempt == MOST_ATTEMPTS || !wasRolledBackForAnother(e) || !pause(attempt)) {
                    throw e;
                }
            }
        }
    }

    private <T extends @Nullable Object> T once(Work<T> work) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            if (autoCommit) {
                connection.setAutoCommit(false);
            }
            T result;
            try {
                result = work.on(connection);
                connection.commit();
            } catch (SQLException | RuntimeException | Error e) {
                takeBack(connection, autoCommit, e);
                throw e;
            }
            if (autoCommit) {
                connection.setAutoCommit(true);
            }
            return result;
        }
    }

    /** Switching auto-commit on would commit what could not be rolled back, so a connection that fails is only closed. */
    private static void takeBack(Connection connection, boolean autoCommit, Throwable failure) {
        try {
            connection.rollback();
            if (autoCommit) {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    private static boolean wasRolledBackForAnother(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLTransactionRollbackException
                    || (each instanceof SQLException sql
                            && (Objects.requireNonNullElse(sql.getSQLState(), "")
                                            .startsWith(ROLLED_BACK)
                                    || ROLLED_BACK_CODES.contains(sql.getErrorCode())))) {
                return true;
            }
        }
        return false;
    }

    /** Waits for a moment, each time longer; false where the thread was interrupted. */
    static boolean pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, 2 + Math.min(LONGEST_PAUSE_MILLIS, attempt * 10)));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
