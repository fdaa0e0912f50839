package com.multisafepay.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.webhook.NotificationStore.Novelty;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** The shop's writes and the store's memory stay or go together, whichever step of the database fails. */
@ParameterizedClass
@EnumSource
class StoreFaultsTest {

    private static final AtomicInteger ORDERS = new AtomicInteger();

    @Parameter
    @SuppressWarnings("NullAway.Init")
    private TestDatabase database;

    @SuppressWarnings("NullAway.Init")
    private HikariDataSource pool;

    @BeforeEach
    void open() {
        pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setMaximumPoolSize(4);
        pool.setMinimumIdle(0);
    }

    @AfterEach
    void close() {
        pool.close();
    }

    /** A way to handle a notification so that the shop's row is in the transaction of the store. */
    enum Way {
        /** The store begins, Spring is there, the action uses Spring's template. */
        STORE_BEGINS,
        /** Spring's transaction is the caller's; the store has the plain data source. */
        SPRING_BEGINS,
        /** The same with the proxy that is aware of transactions. */
        SPRING_BEGINS_BEFORE_A_PROXY,
        /** A transaction of the caller's without Spring. */
        CALLER_BEGINS,
        /** No transaction in common; the shop's row is written by the action on its own. */
        CLAIMED;

        Novelty handle(DataSource source, NotifiedOrder news) {
            JdbcTemplate template = new JdbcTemplate(source);
            return switch (this) {
                case STORE_BEGINS -> JdbcNotificationStore.joined(source).handle(news, events -> ship(template, news));
                case SPRING_BEGINS ->
                    inSpring(
                            source,
                            () -> JdbcNotificationStore.joined(source).handle(news, events -> ship(template, news)));
                case SPRING_BEGINS_BEFORE_A_PROXY ->
                    inSpring(
                            source,
                            () -> JdbcNotificationStore.joined(new TransactionAwareDataSourceProxy(source))
                                    .handle(news, events -> ship(template, news)));
                case CALLER_BEGINS -> byHand(source, news);
                case CLAIMED -> JdbcNotificationStore.claimed(source).handle(news, events -> ship(template, news));
            };
        }

        private static Novelty byHand(DataSource source, NotifiedOrder news) {
            JdbcNotificationStore store = JdbcNotificationStore.joined(source);
            try (Connection connection = source.getConnection()) {
                connection.setAutoCommit(false);
                try {
                    Novelty novelty = store.inTransactionOf(
                            connection, () -> store.handle(news, events -> ship(store.connection(), news)));
                    connection.commit();
                    return novelty;
                } catch (SQLException | RuntimeException e) {
                    connection.rollback();
                    throw e;
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static Novelty inSpring(DataSource source, Supplier<Novelty> call) {
        return new TransactionTemplate(new DataSourceTransactionManager(source)).execute(status -> call.get());
    }

    private static void ship(JdbcTemplate template, NotifiedOrder news) {
        template.update(
                "INSERT INTO shop VALUES (?, 'Paid')", news.order().orderId().value());
    }

    private static void ship(Connection connection, NotifiedOrder news) {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO shop VALUES (?, 'Paid')")) {
            insert.setString(1, news.order().orderId().value());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CLAIMED")
    void aFailureAtAnyStepLeavesTheShopsRowAndTheMemoryTogether(Way way) {
        ProbedDataSource sound = new ProbedDataSource(pool);
        way.handle(sound, news());
        int steps = sound.steps().size();
        assertThat(steps).isGreaterThan(6);

        for (int failing = 1; failing <= steps; failing++) {
            NotifiedOrder news = news();
            boolean failed = handleFailingAt(failing, way, news);
            int before = shipped(news);
            Novelty again = way.handle(pool, news);

            assertThat(again)
                    .as(way + " " + sound.steps() + " " + failing)
                    .isEqualTo(before == 0 ? Novelty.NEW : Novelty.REPEATED);
            assertThat(shipped(news)).isEqualTo(1);
            assertThat(failed || before == 1).isTrue();
        }
    }

    @Test
    void aFailureAtAnyStepOfAClaimedStoreLosesNothingAndRepeatsOnlyBetweenActionAndMark() {
        ProbedDataSource sound = new ProbedDataSource(pool);
        Way.CLAIMED.handle(sound, news());
        List<Integer> repeated = new ArrayList<>();

        for (int failing = 1; failing <= sound.steps().size(); failing++) {
            NotifiedOrder news = news();
            handleFailingAt(failing, Way.CLAIMED, news);
            JdbcNotificationStore later = JdbcNotificationStore.claimed(pool).withClock(KillTest.aQuarterLater());
            later.handle(news, events -> ship(new JdbcTemplate(pool), news));
            if (shipped(news) > 1) {
                repeated.add(failing);
            }
            assertThat(shipped(news)).isBetween(1, 2);
        }
        // A failing step is tried again, so that nothing but the death of the process lets it be repeated.
        assertThat(repeated).isEmpty();
    }

    private boolean handleFailingAt(int failing, Way way, NotifiedOrder news) {
        ProbedDataSource broken = new ProbedDataSource(pool, (number, step) -> {
            if (number == failing) {
                throw new SQLException(step + " failed", "08006");
            }
        });
        try {
            way.handle(broken, news);
            return false;
        } catch (RuntimeException e) {
            return true;
        }
    }

    @ParameterizedTest
    @MethodSource("springsWays")
    void whatTheCallerTakesBackIsNewsAgain(Way way) {
        NotifiedOrder news = news();
        TransactionTemplate callers = new TransactionTemplate(new DataSourceTransactionManager(pool));

        callers.executeWithoutResult(status -> {
            assertThat(way.handle(pool, news)).isEqualTo(Novelty.NEW);
            status.setRollbackOnly();
        });

        assertThat(shipped(news)).isZero();
        assertThat(way.handle(pool, news)).isEqualTo(Novelty.NEW);
        assertThat(shipped(news)).isEqualTo(1);
    }

    @Test
    void aTransactionThatTheStoreCannotJoinIsRefusedRatherThanLost() {
        TransactionTemplate others =
                new TransactionTemplate(new DataSourceTransactionManager(new UnpooledDataSource(database.url())));
        NotifiedOrder news = news();

        for (Way way : List.of(Way.STORE_BEGINS, Way.CLAIMED)) {
            assertThatThrownBy(() -> others.execute(status -> way.handle(pool, news)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("transaction");
        }
        assertThat(shipped(news)).isZero();
        assertThat(Way.CLAIMED.handle(pool, news)).isEqualTo(Novelty.NEW);
    }

    @Test
    void aConnectionOutsideOfATransactionIsRefused() throws SQLException {
        JdbcNotificationStore store = JdbcNotificationStore.joined(pool);

        assertThatThrownBy(store::connection)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no notification");
        try (Connection connection = pool.getConnection()) {
            assertThatThrownBy(() -> store.inTransactionOf(connection, () -> store.handle(news(), events -> {})))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("auto-commit");
        }
    }

    /** A failure for another's sake in a transaction of the caller's is one that the caller's own retry knows. */
    @Test
    void aSerializationFailureInSpringsTransactionIsSpringsOwn() {
        ProbedDataSource failing = new ProbedDataSource(pool, (number, step) -> {
            if (step.equals("executeQuery")) {
                throw new SQLException("could not serialize access", "40001");
            }
        });

        assertThatThrownBy(() -> Way.SPRING_BEGINS.handle(failing, news()))
                .isInstanceOf(ConcurrencyFailureException.class);
    }

    static Stream<Way> springsWays() {
        return Stream.of(Way.STORE_BEGINS, Way.SPRING_BEGINS, Way.SPRING_BEGINS_BEFORE_A_PROXY);
    }

    private static NotifiedOrder news() {
        return StoreContract.news("default", StoreContract.paid("fault-" + ORDERS.incrementAndGet()));
    }

    private int shipped(NotifiedOrder news) {
        Connection connection = DataSourceUtils.getConnection(pool);
        try (PreparedStatement select = connection.prepareStatement("SELECT COUNT(*) FROM shop WHERE order_id = ?")) {
            select.setString(1, news.order().orderId().value());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, pool);
        }
    }
}
