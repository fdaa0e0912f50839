package com.multisafepay.benchmarks.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.multisafepay.webhook.JdbcNotificationStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL with the table of notifications, in a process of its own. */
public final class Database {

    private static final String TABLE = "/com/multisafepay/notifications/postgresql/R__multisafepay_notifications.sql";

    private Database() {}

    /**
     * Starts it and writes its address. Then fills the table anew with as many rows as each line of standard input says, and answers each with the
     * bytes that the table takes with its indexes; ends when standard input ends. The rows are up to 30 days old, and two of three are of paid orders.
     *
     * @param args none
     * @throws IOException when it does not start
     * @throws SQLException when the table cannot be filled
     */
    public static void main(String[] args) throws IOException, SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("shared_buffers", "512MB")
                        .setServerConfig("max_wal_size", "4GB")
                        .start();
                Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                InputStream table = JdbcNotificationStore.class.getResourceAsStream(TABLE)) {
            statement.execute(new String(table.readAllBytes(), UTF_8));
            System.out.println(postgres.getJdbcUrl("postgres", "postgres"));
            BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                fill(statement, Integer.parseInt(line));
                System.out.println(bytes(statement));
            }
        }
        System.exit(0);
    }

    private static long bytes(Statement statement) throws SQLException {
        try (ResultSet size = statement.executeQuery("SELECT pg_total_relation_size('multisafepay_notifications')")) {
            size.next();
            return size.getLong(1);
        }
    }

    private static void fill(Statement statement, int rows) throws SQLException {
        statement.execute("TRUNCATE multisafepay_notifications");
        statement.execute("""
                INSERT INTO multisafepay_notifications (site, order_id, paid, status, financial_status, refunded, currency,
                    modified, seen, updated_at)
                SELECT 'default', 'filled-' || n, n %% 3 > 0, 'completed', 'completed', 0, 'EUR', moment, 'AAAAAAAA', moment
                FROM (SELECT n, localtimestamp - (n %% 2592000) * interval '1 second' AS moment
                    FROM generate_series(1, %d) AS n) AS aged
                """.formatted(rows));
        statement.execute("VACUUM ANALYZE multisafepay_notifications");
        statement.execute("CHECKPOINT");
    }
}
