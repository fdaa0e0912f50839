package com.multisafepay.webhook;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.money.Money;
import com.multisafepay.order.Status;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The table of handled orders: its statements, each on a connection that the caller has in a transaction. Its times are in UTC. */
final class NotificationTable {

    static final NotificationTable DEFAULT = new NotificationTable("", "multisafepay_notifications");

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,62}");
    private static final int LONGEST_STATUS = 50;

    private final String schema;
    private final String name;

    /**
     * A row.
     *
     * @param order what is remembered
     * @param claim the handling that has claimed it; empty for none
     * @param claimedUntil the end of the claim
     */
    record Row(HandledOrder order, Optional<String> claim, Optional<Instant> claimedUntil) {}

    private NotificationTable(String schema, String name) {
        this.schema = schema;
        this.name = name;
    }

    NotificationTable named(String table) {
        return new NotificationTable(schema, identifier("table", table));
    }

    NotificationTable in(String otherSchema) {
        return new NotificationTable(identifier("schema", otherSchema), name);
    }

    private static String identifier(String field, String text) {
        Objects.requireNonNull(text, field);
        if (!IDENTIFIER.matcher(text).matches()) {
            throw RequestRefusedException.of(
                    field, "must be 1 to 63 letters, digits and underscores, no digit first", text);
        }
        return text;
    }

    private String sql(String statement) {
        return statement.replace("TABLE", schema.isEmpty() ? name : schema + "." + name);
    }

    /** Holds the row of an order until the transaction ends, and makes it where there is none. */
    Row lock(Connection connection, NotifiedOrder notified, Instant now) throws SQLException {
        new MissingRow(sql("TABLE"), notified, utc(now)).insert(connection);
        String select =
                "SELECT paid, status, financial_status, refunded, currency, modified, seen, claim, claimed_until"
                        + " FROM TABLE WHERE site = ? AND order_id = ? FOR UPDATE";
        try (PreparedStatement statement = connection.prepareStatement(sql(select))) {
            statement.setString(1, notified.site());
            statement.setString(2, id(notified));
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("the row of order " + id(notified) + " is gone", "40001");
                }
                return read(row);
            }
        }
    }

    /** Remembers what was handled. With a claim, it is given up with it; false where another one holds the row by now. */
    boolean write(
            Connection connection, NotifiedOrder notified, HandledOrder handled, @Nullable String claim, Instant now)
            throws SQLException {
        String update = "UPDATE TABLE SET paid = ?, status = ?, financial_status = ?, refunded = ?, currency = ?,"
                + " modified = ?, seen = ?, claim = NULL, claimed_until = NULL, updated_at = ?"
                + " WHERE site = ? AND order_id = ?" + (claim == null ? "" : " AND claim = ?");
        PreviousState state = handled.last().orElseThrow();
        try (PreparedStatement statement = connection.prepareStatement(sql(update))) {
            statement.setBoolean(1, handled.paid());
            statement.setString(2, cut(state.status()));
            statement.setString(
                    3, state.financialStatus().map(NotificationTable::cut).orElse(null));
            statement.setLong(4, state.amountRefunded().minorUnits());
            statement.setString(5, state.amountRefunded().currency().getCurrencyCode());
            setTime(statement, 6, handled.modified().orElse(null));
            statement.setString(7, handled.seen());
            statement.setObject(8, utc(now));
            statement.setString(9, notified.site());
            statement.setString(10, id(notified));
            if (claim != null) {
                statement.setString(11, claim);
            }
            return statement.executeUpdate() == 1;
        }
    }

    void claim(Connection connection, NotifiedOrder notified, String claim, Instant now, Instant until)
            throws SQLException {
        String update = "UPDATE TABLE SET claim = ?, claimed_until = ?, updated_at = ? WHERE site = ? AND order_id = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql(update))) {
            statement.setString(1, claim);
            statement.setObject(2, utc(until));
            statement.setObject(3, utc(now));
            statement.setString(4, notified.site());
            statement.setString(5, id(notified));
            statement.executeUpdate();
        }
    }

    void release(Connection connection, NotifiedOrder notified, String claim) throws SQLException {
        String update =
                "UPDATE TABLE SET claim = NULL, claimed_until = NULL WHERE site = ? AND order_id = ? AND claim = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql(update))) {
            statement.setString(1, notified.site());
            statement.setString(2, id(notified));
            statement.setString(3, claim);
            statement.executeUpdate();
        }
    }

    /** Deletes the rows that nothing was written to since, and keeps of paid orders that they are paid. */
    int purge(Connection connection, Instant before) throws SQLException {
        String[] statements = {
            "UPDATE TABLE SET seen = NULL WHERE updated_at < ? AND paid = ? AND seen IS NOT NULL",
            "DELETE FROM TABLE WHERE updated_at < ? AND paid = ?"
        };
        int rows = 0;
        for (String each : statements) {
            try (PreparedStatement statement = connection.prepareStatement(sql(each))) {
                statement.setObject(1, utc(before));
                statement.setBoolean(2, each.startsWith("UPDATE"));
                rows = statement.executeUpdate();
            }
        }
        return rows;
    }

    private static Row read(ResultSet row) throws SQLException {
        String status = row.getString(2);
        String financialStatus = row.getString(3);
        Optional<PreviousState> last = status == null
                ? Optional.empty()
                : Optional.of(new PreviousState(
                        new Status(status),
                        Optional.ofNullable(financialStatus).map(Status::new),
                        Money.ofMinor(row.getLong(4), row.getString(5))));
        HandledOrder order = new HandledOrder(
                row.getBoolean(1), last, time(row, 6), Objects.requireNonNullElse(row.getString(7), ""));
        return new Row(order, Optional.ofNullable(row.getString(8)), time(row, 9));
    }

    private static Optional<Instant> time(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(time -> time.toInstant(ZoneOffset.UTC));
    }

    private static void setTime(PreparedStatement statement, int index, @Nullable Instant time) throws SQLException {
        if (time == null) {
            statement.setNull(index, Types.TIMESTAMP);
        } else {
            statement.setObject(index, utc(time));
        }
    }

    private static LocalDateTime utc(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    private static String id(NotifiedOrder notified) {
        return notified.order().orderId().value();
    }

    private static String cut(Status status) {
        String text = status.value();
        return text.substring(0, Math.min(LONGEST_STATUS, text.length()));
    }
}
