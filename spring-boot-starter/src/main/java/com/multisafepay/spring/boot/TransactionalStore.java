package com.multisafepay.spring.boot;

import com.multisafepay.webhook.JdbcNotificationStore;
import com.multisafepay.webhook.NotificationStore;
import com.multisafepay.webhook.NotifiedOrder;
import com.multisafepay.webhook.OrderEvent;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Joins a transaction of the application's transaction manager.
 *
 * @param transactions begins one, or joins the one under way
 * @param store what joins it
 */
record TransactionalStore(TransactionTemplate transactions, JdbcNotificationStore store) implements NotificationStore {

    @Override
    public Novelty handle(NotifiedOrder notified, Consumer<List<OrderEvent>> action) {
        return Objects.requireNonNull(transactions.execute(status -> store.handle(notified, action)), "novelty");
    }
}
