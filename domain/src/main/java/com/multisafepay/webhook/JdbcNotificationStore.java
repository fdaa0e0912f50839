package com.multisafepay.webhook;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Remembers in a database table, which the instances of a service may share. A notification is handled in one transaction that holds the
 * order's row, so that another instance waits its turn. The action runs while the row is held: it should be short. Where the action
 * itself writes through a connection of its own, a failure between its commit and ours lets the notification be handled again.
 *
 * <p>The table has to be there; {@link #CREATE_TABLE} makes it. Works on databases that know {@code SELECT … FOR UPDATE}, such as
 * PostgreSQL, MySQL, MariaDB and Oracle. Thread-safe.
 */
public final class JdbcNotificationStore implements NotificationStore {

    /** Makes the table. */
    public static final String CREATE_TABLE = """
            CREATE TABLE multisafepay_notifications (
                order_id VARCHAR(50) NOT NULL PRIMARY KEY,
                modified VARCHAR(30),
                handled VARCHAR(4000)
            )""";

    private static final String SELECT =
            "SELECT modified, handled FROM multisafepay_notifications WHERE order_id = ? FOR UPDATE";
    private static final String INSERT = "INSERT INTO multisafepay_notifications (order_id) VALUES (?)";
    private static final String UPDATE =
            "UPDATE multisafepay_notifications SET modified = ?, handled = ? WHERE order_id = ?";
    private static final String INTEGRITY_VIOLATION = "23";

    private final DataSource dataSource;

    /**
     * Remembers in a database.
     *
     * @param dataSource the source of connections; one is taken for each notification
     */
    public JdbcNotificationStore(DataSource dataSource) {
        this.dataSource = Objects.requireNonNull(dataSource, "dataSource");
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException when the database fails; nothing is remembered then
     */
    @Override
    public Novelty handle(NotificationKey key, Runnable action) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(action, "action");
        String order = key.orderId().value();
        try (Connection connection = dataSource.getConnection()) {
            makeRow(connection, order);
            connection.setAutoCommit(false);
            try {
                HandledSoFar before = lockRow(connection, order);
                Novelty novelty = before.judge(key);
                if (novelty == Novelty.NEW) {
                    action.run();
                    write(connection, order, before.with(key));
                }
                connection.commit();
                return novelty;
            } finally {
                // Takes back what was not committed, and nothing else.
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the store of notifications failed for order " + order, e);
        }
    }

    private static void makeRow(Connection connection, String order) throws SQLException {
        connection.setAutoCommit(true);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, order);
            insert.executeUpdate();
        } catch (SQLException e) {
            String state = e.getSQLState();
            if (state == null || !state.startsWith(INTEGRITY_VIOLATION)) {
                throw e;
            }
            // The row is there already.
        }
    }

    private static HandledSoFar lockRow(Connection connection, String order) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, order);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("the row of order " + order + " is gone");
                }
                return read(row.getString(1), row.getString(2));
            }
        }
    }

    private static HandledSoFar read(@Nullable String modified, @Nullable String handled) {
        return new HandledSoFar(
                Optional.ofNullable(modified).map(LocalDateTime::parse),
                handled == null ? List.of() : handled.lines().toList());
    }

    private static void write(Connection connection, String order, HandledSoFar handled) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
            update.setString(1, handled.modified().map(LocalDateTime::toString).orElse(null));
            update.setString(2, String.join("\n", handled.fingerprints()));
            update.setString(3, order);
            update.executeUpdate();
        }
    }
}
