package com.multisafepay.webhook;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.h2.store.fs.FileUtils;

/** The MariaDB server that is installed on this machine, with a data directory of its own. */
final class MariaDbServer {

    private static final Duration STARTS_WITHIN = Duration.ofMinutes(1);

    private MariaDbServer() {}

    static boolean isInstalled() {
        return isThere("mariadbd") && isThere("mariadb-install-db") && isThere("my_print_defaults");
    }

    /** Starts it, and tells its JDBC address. */
    static String start() throws IOException, SQLException {
        Path data = Files.createTempDirectory("mariadb");
        run(
                "mariadb-install-db",
                "--no-defaults",
                "--auth-root-authentication-method=normal",
                "--skip-test-db",
                "--datadir=" + data);
        int port = TestDatabase.freePort();
        Process server = process(
                        "mariadbd",
                        "--no-defaults",
                        "--datadir=" + data,
                        "--user=" + System.getProperty("user.name"),
                        "--port=" + port,
                        "--bind-address=127.0.0.1",
                        "--socket=" + data.resolve("socket"),
                        "--max-connections=300",
                        // Keys differ by case although this does not.
                        "--collation-server=utf8mb4_general_ci",
                        "--character-set-server=utf8mb4",
                        "--innodb-flush-log-at-trx-commit=2")
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.destroyForcibly();
            FileUtils.deleteRecursive(data.toString(), true);
        }));
        String root = "jdbc:mariadb://127.0.0.1:" + port + "/?user=root";
        awaitStart(server, root);
        try (var connection = DriverManager.getConnection(root)) {
            connection.createStatement().execute("CREATE DATABASE shop");
        }
        return root.replace("/?", "/shop?");
    }

    private static void awaitStart(Process server, String url) {
        long end = System.nanoTime() + STARTS_WITHIN.toNanos();
        while (true) {
            try {
                DriverManager.getConnection(url).close();
                return;
            } catch (SQLException e) {
                if (!server.isAlive() || System.nanoTime() > end) {
                    throw new IllegalStateException("mariadbd does not start", e);
                }
            }
            try {
                server.waitFor(50, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static void run(String... command) throws IOException {
        try {
            if (process(command).start().waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static ProcessBuilder process(String... command) {
        List<String> parts = new java.util.ArrayList<>(Arrays.asList(command));
        parts.set(0, find(command[0]).orElse(new File(command[0])).getPath());
        return new ProcessBuilder(parts).redirectErrorStream(true).redirectOutput(Redirect.DISCARD);
    }

    private static boolean isThere(String program) {
        return find(program).isPresent();
    }

    private static java.util.Optional<File> find(String program) {
        return Arrays.stream((System.getenv("PATH") + File.pathSeparator + "/usr/sbin").split(File.pathSeparator, -1))
                .map(folder -> new File(folder, program))
                .filter(File::canExecute)
                .findFirst();
    }
}
