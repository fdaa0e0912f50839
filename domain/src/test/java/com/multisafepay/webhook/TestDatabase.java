package com.multisafepay.webhook;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.tools.Server;
import org.jspecify.annotations.Nullable;

/** The databases under the tests of the store. Each starts at its first use and ends with the JVM; other processes reach it too. */
enum TestDatabase {
    H2,
    POSTGRESQL,
    MARIADB;

    private static final String MISSING = "The tests on MariaDB need mariadbd, mariadb-install-db and my_print_defaults"
            + " (Debian: mariadb-server-core and mariadb-client-core): they are skipped";

    private static final AtomicBoolean SAID = new AtomicBoolean();

    /** Unknown until its first use. */
    @SuppressWarnings("ImmutableEnumChecker")
    private @Nullable String url;

    /** Skips the test where the database is not there. */
    void need() {
        assumeTrue(isThere(), MISSING);
    }

    /** The JDBC address, with user and password; skips the test where the database is not there. */
    synchronized String url() {
        need();
        if (url == null) {
            try {
                url = switch (this) {
                    case H2 -> h2();
                    case POSTGRESQL ->
                        EmbeddedPostgres.builder().setPort(freePort()).start().getJdbcUrl("postgres", "postgres");
                    case MARIADB -> MariaDbServer.start();
                };
                create("", "multisafepay_notifications");
                execute("CREATE TABLE shop (order_id VARCHAR(50) NOT NULL, event VARCHAR(50) NOT NULL)");
            } catch (IOException | SQLException e) {
                throw new IllegalStateException(this + " does not start", e);
            }
        }
        return url;
    }

    /** Returns whether the database can be used here, and says so once where it cannot; in continuous integration each has to be. */
    boolean isThere() {
        boolean there = this != MARIADB || MariaDbServer.isInstalled() || Boolean.parseBoolean(System.getenv("CI"));
        // The build's own words would only count them.
        if (!there && !SAID.getAndSet(true)) {
            System.out.println(MISSING);
        }
        return there;
    }

    /** A free port, and none of those that outgoing connections are given, of which one might take it before the server does. */
    static int freePort() throws IOException {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 30_000);
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                // The next one.
            }
        }
    }

    /** A database in memory, served to other processes. */
    private static String h2() throws SQLException {
        String name = "mem:notifications;DB_CLOSE_DELAY=-1";
        DriverManager.getConnection("jdbc:h2:" + name, "sa", "").close();
        Server server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
        return "jdbc:h2:tcp://localhost:" + server.getPort() + "/" + name + ";USER=sa;LOCK_TIMEOUT=10000";
    }

    /** Makes a table by the file of the jar. */
    void create(String schema, String table) {
        String qualified = schema.isEmpty() ? table : schema + "." + table;
        for (String statement : ddl(name().toLowerCase(Locale.ROOT)).split(";", -1)) {
            if (!statement.isBlank()) {
                execute(statement
                        .replace("EXISTS multisafepay_notifications (", "EXISTS " + qualified + " (")
                        .replace("ON multisafepay_notifications ", "ON " + qualified + " ")
                        .replace("multisafepay_notifications_updated_at", table + "_updated_at"));
            }
        }
    }

    static String ddl(String dialect) {
        String file = "/com/multisafepay/notifications/" + dialect + "/R__multisafepay_notifications.sql";
        try (InputStream in = Objects.requireNonNull(TestDatabase.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
