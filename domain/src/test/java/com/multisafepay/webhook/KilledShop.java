package com.multisafepay.webhook;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** A process of a shop that handles many notifications at a time, and stops at a step of each to be killed there. */
final class KilledShop {

    static final String AT_THE_STEP = "at the step";

    private KilledShop() {}

    /** Takes a JDBC address, a mode, an order id, and the number and the name of a step for each notification. */
    public static void main(String[] args) throws IOException, InterruptedException {
        CountDownLatch there = new CountDownLatch(args.length / 5);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < args.length; i += 5) {
            StoreMode mode = StoreMode.valueOf(args[i + 1]);
            String order = args[i + 2];
            int killedAt = Integer.parseInt(args[i + 3]);
            String name = args[i + 4];
            DataSource stopping = new ProbedDataSource(new UnpooledDataSource(args[i]), (number, step) -> {
                if (number == killedAt) {
                    if (!step.equals(name)) {
                        throw new IllegalStateException(order + " is at " + step + " instead of " + name);
                    }
                    there.countDown();
                    awaitDeath();
                }
            });
            threads.add(new Thread(() -> {
                ship(mode.store(stopping), stopping, mode, order);
                throw new IllegalStateException(order + " was never at its step");
            }));
        }
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> giveUp(failure.toString()));
        threads.forEach(Thread::start);
        if (!there.await(1, TimeUnit.MINUTES)) {
            giveUp(there.getCount() + " are not at their step");
        }
        System.out.println(AT_THE_STEP);
        // Ends with whoever started it, at the latest.
        System.in.read();
        Runtime.getRuntime().halt(0);
    }

    private static void giveUp(String reason) {
        System.out.println(reason);
        Runtime.getRuntime().halt(1);
    }

    private static void awaitDeath() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ships a paid order: by a row in the store's transaction, or in one of its own. */
    static void ship(JdbcNotificationStore store, DataSource source, StoreMode mode, String order) {
        store.handle(StoreContract.news("default", StoreContract.paid(order)), events -> {
            try {
                if (mode == StoreMode.JOINED) {
                    insert(store.connection(), order);
                } else {
                    try (Connection connection = source.getConnection()) {
                        insert(connection, order);
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void insert(Connection connection, String order) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO shop VALUES (?, 'killed')")) {
            insert.setString(1, order);
            insert.executeUpdate();
        }
    }
}
