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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On a real PostgreSQL. Each call goes through a store of its own, as if many instances of a service shared the table. */
class JdbcNotificationStoreTest extends StoreContract {

    @SuppressWarnings("NullAway.Init")
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void startPostgres() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            connection.createStatement().execute(JdbcNotificationStore.CREATE_TABLE);
        }
    }

    @AfterAll
    static void stopPostgres() throws IOException {
        postgres.close();
    }

    @Override
    NotificationStore store() {
        return new JdbcNotificationStore(postgres.getPostgresDatabase());
    }

    @Test
    void aMissingTableIsSaid() {
        JdbcNotificationStore store = new JdbcNotificationStore(postgres.getTemplateDatabase());
        NotificationKey key = new NotificationKey(
                OrderId.of("1"), Status.COMPLETED, Optional.empty(), Money.of("0", "EUR"), Optional.empty());

        assertThatThrownBy(() -> store.handle(key, () -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("order 1")
                .hasStackTraceContaining("multisafepay_notifications");
    }
}
