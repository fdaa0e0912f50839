package com.multisafepay.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.answer.SampleOrder;
import com.multisafepay.money.Money;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InMemoryNotificationStoreTest extends StoreContract {

    private final NotificationStore store = new InMemoryNotificationStore();

    @Override
    NotificationStore store() {
        return store;
    }

    @Test
    void anOrderThatWasForgottenIsNotPaidAgain() {
        NotificationStore small = new InMemoryNotificationStore(1);
        List<OrderEvent> events = new ArrayList<>();
        small.handle(news("default", paid("a")), events::addAll);
        small.handle(news("default", paid("b")), events::addAll);
        events.clear();

        small.handle(news("default", paid("a")), events::addAll);
        small.handle(news("default", SampleOrder.refunded("b", TEN_EURO, Money.of("1.00", "EUR"))), events::addAll);

        assertThat(events).hasSize(2).noneMatch(OrderEvent.Paid.class::isInstance);
    }
}
