package com.multisafepay.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.answer.SampleOrder;
import com.multisafepay.webhook.NotificationStore.Novelty;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The claims of a store in SQL, while an action is under way. */
class ClaimTest {

    private final UnpooledDataSource source = new UnpooledDataSource(TestDatabase.H2.url());
    private final JdbcNotificationStore store = JdbcNotificationStore.claimed(source);

    @Test
    void newsOfAnOrderThatIsHandledElsewhereHaveToComeAgain() {
        List<Novelty> elsewhere = new ArrayList<>();

        store.handle(news("claim-1"), events -> {
            // Ends the waiting for the other one at once.
            Thread.currentThread().interrupt();
            elsewhere.add(JdbcNotificationStore.claimed(source).handle(news("claim-1"), more -> {}));
            assertThat(Thread.interrupted()).isTrue();
            elsewhere.add(JdbcNotificationStore.claimed(source).handle(news("claim-2"), more -> {}));
        });

        assertThat(elsewhere).containsExactly(Novelty.BUSY, Novelty.NEW);
        assertThat(store.handle(news("claim-1"), events -> {})).isEqualTo(Novelty.REPEATED);
    }

    @Test
    void aClaimRunsOutBeforeTheNextAttempt() {
        List<Novelty> elsewhere = new ArrayList<>();
        JdbcNotificationStore later = store.withClock(
                Clock.offset(Clock.systemUTC(), Duration.ofMinutes(10).plusSeconds(1)));

        store.handle(news("claim-3"), events -> elsewhere.add(later.handle(news("claim-3"), more -> {})));

        assertThat(elsewhere).containsExactly(Novelty.NEW);
        assertThat(store.handle(news("claim-3"), events -> {})).isEqualTo(Novelty.REPEATED);
    }

    @Test
    void aClaimIsNotPurged() {
        NotifiedOrder declined = StoreContract.news("default", SampleOrder.declined("claim-4", StoreContract.TEN_EURO));
        store.withClock(Clock.offset(Clock.systemUTC(), Duration.ofDays(-400))).handle(declined, events -> {});

        store.handle(news("claim-4"), events -> store.purge(Duration.ofDays(1)));

        assertThat(store.handle(news("claim-4"), events -> {})).isEqualTo(Novelty.REPEATED);
    }

    private static NotifiedOrder news(String order) {
        return StoreContract.news("default", StoreContract.paid(order).with("modified", "2026-01-01T12:00:09"));
    }
}
