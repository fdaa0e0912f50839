package com.multisafepay.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.answer.SampleOrder;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.money.Money;
import com.multisafepay.webhook.NotificationStore.Novelty;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On real databases, in both modes. Each call goes through a store of its own, as if many instances of a service shared the table. */
@ParameterizedClass
@MethodSource("stores")
class JdbcNotificationStoreTest extends StoreContract {

    @Parameter(0)
    @SuppressWarnings("NullAway.Init")
    private TestDatabase database;

    @Parameter(1)
    @SuppressWarnings("NullAway.Init")
    private StoreMode mode;

    private final List<HikariDataSource> pools = new ArrayList<>();

    static Stream<Arguments> stores() {
        return Stream.of(TestDatabase.values())
                .flatMap(database -> Stream.of(StoreMode.values()).map(mode -> Arguments.of(database, mode)));
    }

    /** Before anything else, as many tests call the store where they wait for an error of their own. */
    @BeforeEach
    void needTheDatabase() {
        database.need();
    }

    @AfterEach
    void close() {
        pools.forEach(HikariDataSource::close);
    }

    @Override
    JdbcNotificationStore store() {
        if (pools.isEmpty()) {
            pool(10, settings -> {});
        }
        return mode.store(pools.get(0));
    }

    private void pool(int size, Consumer<HikariConfig> more) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(database.url());
        settings.setMaximumPoolSize(size);
        settings.setMinimumIdle(0);
        more.accept(settings);
        pools.add(new HikariDataSource(settings));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRANSACTION_REPEATABLE_READ", "TRANSACTION_SERIALIZABLE"})
    void whatTheDatabaseGivesUpAtAStricterIsolationIsDoneAgain(String isolation) throws Exception {
        pool(10, settings -> settings.setTransactionIsolation(isolation));
        List<String> handled = Collections.synchronizedList(new ArrayList<>());
        List<Callable<Novelty>> calls = Collections.nCopies(
                8, () -> store().handle(news("default", paid(id)), events -> handled.add(events.toString())));

        List<Novelty> outcomes = atOnce(8, calls);

        assertThat(outcomes).containsOnly(Novelty.NEW, Novelty.REPEATED).containsOnlyOnce(Novelty.NEW);
        assertThat(handled).isNotEmpty();
    }

    @Test
    void aPoolWithoutAutoCommitWorksToo() {
        pool(2, settings -> settings.setAutoCommit(false));

        assertThat(offer(paid(id))).isEqualTo(Novelty.NEW);
        assertThat(offer(paid(id))).isEqualTo(Novelty.REPEATED);
    }

    @Test
    void noStatementFailsOnARepetition() {
        offer(paid(id));
        ProbedDataSource probed = new ProbedDataSource(pools.get(0));

        assertThat(mode.store(probed).handle(news("default", paid(id)), events -> {}))
                .isEqualTo(Novelty.REPEATED);
        assertThat(probed.failures()).isEmpty();
        assertThat(probed.steps()).isNotEmpty();
    }

    @Test
    void schemaAndTableCanBeChosen() {
        offer(paid(id));
        if (database != TestDatabase.MARIADB) {
            database.execute("CREATE SCHEMA IF NOT EXISTS payments");
        } else {
            database.execute("CREATE DATABASE IF NOT EXISTS payments");
        }
        database.create("payments", "webshop_news");
        JdbcNotificationStore other = store().withSchema("payments").withTable("webshop_news");

        assertThat(other.handle(news("default", paid(id)), events -> {})).isEqualTo(Novelty.NEW);
        assertThat(other.handle(news("default", paid(id)), events -> {})).isEqualTo(Novelty.REPEATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "a;DROP TABLE shop",
                "a--",
                "a.b",
                "\"a\"",
                "`a`",
                "1a",
                "a\n",
                "ä",
                "a2345678901234567890123456789012345678901234567890123456789012345"
            })
    void aNameThatIsNoPlainNameIsRefused(String name) {
        assertThatThrownBy(() -> store().withTable(name))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("table");
        assertThatThrownBy(() -> store().withSchema(name))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("schema");
    }

    @Test
    void whatIsOldIsPurgedAndAPaidOrderStaysPaid() {
        database.execute("DELETE FROM multisafepay_notifications");
        Duration month = Duration.ofDays(30);
        offer(paid(id));
        offer(SampleOrder.declined(id + "d", TEN_EURO));
        JdbcNotificationStore later = store().withClock(Clock.offset(Clock.systemUTC(), month.plusDays(1)));
        later.handle(news("default", SampleOrder.declined(id + "e", TEN_EURO)), events -> {});

        assertThat(later.purge(month)).isEqualTo(1);
        assertThat(later.purge(month)).isZero();

        List<OrderEvent> events = new ArrayList<>();
        store().handle(news("default", paid(id).with("modified", "2026-01-01T12:00:05")), events::addAll);
        store().handle(news("default", SampleOrder.refunded(id, TEN_EURO, Money.of("1.00", "EUR"))), events::addAll);
        assertThat(events)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("Other", "PartiallyRefunded");
        assertThat(offer(SampleOrder.declined(id + "e", TEN_EURO))).isEqualTo(Novelty.REPEATED);
        assertThat(offer(SampleOrder.declined(id + "d", TEN_EURO))).isEqualTo(Novelty.NEW);
        assertThatThrownBy(() -> later.purge(Duration.ofHours(23)))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("at least a day");
    }

    @Test
    void aMissingTableIsSaid() {
        JdbcNotificationStore store = store().withTable("missing_table");

        assertThatThrownBy(() -> store.handle(news("default", paid(id)), events -> {}))
                .isInstanceOf(RuntimeException.class)
                .hasStackTraceContaining("missing_table");
    }
}
