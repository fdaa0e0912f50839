package com.multisafepay.webhook;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.money.Money;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.Status;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
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

    private static NotificationKey key(String order) {
        return new NotificationKey(
                OrderId.of(order), Status.COMPLETED, Optional.empty(), Money.of("0", "EUR"), Optional.empty());
    }
}
