package com.multisafepay.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.webhook.NotificationStore.Novelty;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** More notifications at once than the pool has connections, whose actions write through the same pool. */
class PoolTest {

    private static final int POOL = 10;
    private static final long WORK_NANOS = 2_000_000;

    static Stream<Arguments> loads() {
        return Stream.of(TestDatabase.values())
                .flatMap(database -> Stream.of(StoreMode.values())
                        .flatMap(mode -> Stream.of(10, 100, 1000).map(load -> Arguments.of(database, mode, load))));
    }

    @ParameterizedTest
    @MethodSource("loads")
    void allAreHandled(TestDatabase database, StoreMode mode, int load) throws Exception {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(database.url());
            pool.setMaximumPoolSize(POOL);
            JdbcNotificationStore store = mode.store(pool);
            List<String> shipped = Collections.synchronizedList(new ArrayList<>());
            CountDownLatch start = new CountDownLatch(load);
            List<Callable<Novelty>> calls = new ArrayList<>();
            for (int i = 0; i < load; i++) {
                NotifiedOrder news = StoreContract.news("pool-" + mode + load, StoreContract.paid("pool-" + i));
                calls.add(() -> {
                    start.countDown();
                    start.await();
                    return store.handle(news, events -> ship(pool, store, mode, news, shipped));
                });
            }

            List<Novelty> outcomes = StoreContract.atOnce(load, calls);

            assertThat(outcomes).hasSize(load).containsOnly(Novelty.NEW);
            assertThat(shipped).hasSize(load).doesNotHaveDuplicates();
        }
    }

    private static void ship(
            HikariDataSource pool,
            JdbcNotificationStore store,
            StoreMode mode,
            NotifiedOrder news,
            List<String> shipped) {
        LockSupport.parkNanos(WORK_NANOS);
        String id = news.order().orderId().value();
        try {
            if (mode == StoreMode.JOINED) {
                insert(store.connection(), id);
            } else {
                try (Connection connection = pool.getConnection()) {
                    insert(connection, id);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        shipped.add(id);
    }

    private static void insert(Connection connection, String id) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO shop VALUES (?, 'pool')")) {
            insert.setString(1, id);
            insert.executeUpdate();
        }
    }
}
