package com.multisafepay.webhook;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;

/**
 * The row of an order, to be made where there is none. Where there is one, no statement fails on the databases that log it or give up the
 * whole transaction for it.
 *
 * @param table the table, with its schema
 * @param notified the notification of the order
 * @param now the time in UTC
 */
record MissingRow(String table, NotifiedOrder notified, LocalDateTime now) {

    private static final String INTEGRITY_VIOLATION = "23";

    void insert(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        if (product.contains("postgresql")) {
            insert(connection, " ON CONFLICT DO NOTHING");
        } else if (product.contains("mysql") || product.contains("mariadb")) {
            insert(connection, " ON DUPLICATE KEY UPDATE site = site");
        } else if (!exists(connection)) {
            try {
                insert(connection, "");
            } catch (SQLException e) {
                if (!Objects.requireNonNullElse(e.getSQLState(), "").startsWith(INTEGRITY_VIOLATION)) {
                    throw e;
                }
                // Another one made it meanwhile.
            }
        }
    }

    private boolean exists(Connection connection) throws SQLException {
        String select = "SELECT paid FROM " + table + " WHERE site = ? AND order_id = ?";
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setString(1, notified.site());
            statement.setString(2, notified.order().orderId().value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    private void insert(Connection connection, String unlessThere) throws SQLException {
        String insert = "INSERT INTO " + table + " (site, order_id, paid, updated_at) VALUES (?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(insert + unlessThere)) {
            statement.setString(1, notified.site());
            statement.setString(2, notified.order().orderId().value());
            statement.setBoolean(3, false);
            statement.setObject(4, now);
            statement.executeUpdate();
        }
    }
}
