package com.multisafepay.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.money.Money;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.Status;
import com.multisafepay.webhook.NotificationStore.Novelty;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On a real PostgreSQL, which ends with the JVM. Each call goes through a store of its own, as if many instances of a service shared the table. */
class JdbcNotificationStoreTest extends StoreContract {

    @SuppressWarnings("NullAway.Init")
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void startPostgres() throws IOException, SQLException {
        // Mutation testing runs each test by itself.
        if (postgres != null) {
            return;
        }
        postgres = EmbeddedPostgres.start();
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            connection.createStatement().execute(JdbcNotificationStore.CREATE_TABLE);
        }
    }

    @Override
    NotificationStore store() {
        return new JdbcNotificationStore(postgres.getPostgresDatabase());
    }

    @Test
    void aMissingTableIsSaid() {
        JdbcNotificationStore store = new JdbcNotificationStore(postgres.getTemplateDatabase());

        assertThatThrownBy(() -> store.handle(key("1"), () -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("order 1")
                .hasStackTraceContaining("multisafepay_notifications");
    }

    @Test
    void aConnectionThatAPoolHandsOutAgainIsLeftReadyForTheNext() throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            NotificationStore pooled = new JdbcNotificationStore(poolOf(connection));
            NotificationKey key = key("pooled-1");

            connection.setAutoCommit(false);
            assertThat(pooled.handle(key, () -> {})).isEqualTo(Novelty.NEW);
            assertThat(connection.getAutoCommit()).isTrue();
            connection.setAutoCommit(false);
            assertThat(pooled.handle(key, () -> {})).isEqualTo(Novelty.REPEATED);
        }
    }

    @Test
    void whatWasWrittenOverTheSameConnectionIsTakenBackWhenTheMerchantsCodeFails() throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            NotificationStore pooled = new JdbcNotificationStore(poolOf(connection));

            assertThatThrownBy(() -> pooled.handle(key("pooled-2"), () -> {
                        execute(connection, "CREATE TABLE of_the_shop (id INT)");
                        throw new IllegalStateException("the shop is closed");
                    }))
                    .hasMessage("the shop is closed");

            assertThatThrownBy(() -> execute(connection, "SELECT * FROM of_the_shop"))
                    .hasMessageContaining("does not exist");
        }
    }

    private static NotificationKey key(String order) {
        return new NotificationKey(
                OrderId.of(order), Status.COMPLETED, Optional.empty(), Money.of("0", "EUR"), Optional.empty());
    }

    private static void execute(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Hands out one connection again and again, which closing gives back. */
    private static DataSource poolOf(Connection connection) {
        ClassLoader loader = JdbcNotificationStoreTest.class.getClassLoader();
        Object kept = Proxy.newProxyInstance(loader, new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
            try {
                return method.getName().equals("close") ? null : method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        return (DataSource)
                Proxy.newProxyInstance(loader, new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> kept);
    }
}
