package com.multisafepay.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.money.Money;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.Status;
import com.multisafepay.webhook.NotificationStore.Novelty;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every store of notifications has to keep. */
abstract class StoreContract {

    private static final LocalDateTime TEN = LocalDateTime.of(2026, 1, 1, 10, 0);
    private static final AtomicInteger ORDERS = new AtomicInteger();

    private final OrderId order = OrderId.of("order-" + ORDERS.incrementAndGet());
    private final List<Status> handled = new ArrayList<>();

    /** A store; several of them share what they remember where the kind of store can. */
    abstract NotificationStore store();

    @Test
    void theFirstNotificationOfAnOrderIsNews() {
        assertThat(offer(Status.INITIALIZED, TEN)).isEqualTo(Novelty.NEW);
        assertThat(handled).containsExactly(Status.INITIALIZED);
    }

    @Test
    void theSameAgainIsRepeatedAndNotHandled() {
        offer(Status.COMPLETED, TEN);

        assertThat(offer(Status.COMPLETED, TEN)).isEqualTo(Novelty.REPEATED);
        assertThat(handled).hasSize(1);
    }

    @Test
    void aLaterChangeIsNews() {
        offer(Status.INITIALIZED, TEN);

        assertThat(offer(Status.COMPLETED, TEN.plusSeconds(1))).isEqualTo(Novelty.NEW);
        assertThat(handled).containsExactly(Status.INITIALIZED, Status.COMPLETED);
    }

    @Test
    void anEarlierChangeIsLateAndNotHandled() {
        offer(Status.COMPLETED, TEN);

        assertThat(offer(Status.INITIALIZED, TEN.minusSeconds(1))).isEqualTo(Novelty.LATE);
        assertThat(handled).containsExactly(Status.COMPLETED);
    }

    @Test
    void twoChangesWithinOneSecondAreBothNewsAndThenBothRepeated() {
        assertThat(offer(Status.INITIALIZED, TEN)).isEqualTo(Novelty.NEW);
        assertThat(offer(Status.COMPLETED, TEN)).isEqualTo(Novelty.NEW);
        assertThat(offer(Status.INITIALIZED, TEN)).isEqualTo(Novelty.REPEATED);
        assertThat(offer(Status.COMPLETED, TEN)).isEqualTo(Novelty.REPEATED);
    }

    @Test
    void aSettlementAndASecondPartialRefundAreNewsAlthoughTheStatusStays() {
        assertThat(offer(key(Status.COMPLETED, "uncleared", 0, TEN))).isEqualTo(Novelty.NEW);
        assertThat(offer(key(Status.COMPLETED, "completed", 0, TEN))).isEqualTo(Novelty.NEW);
        assertThat(offer(key(Status.PARTIAL_REFUNDED, "completed", 100, TEN))).isEqualTo(Novelty.NEW);
        assertThat(offer(key(Status.PARTIAL_REFUNDED, "completed", 200, TEN))).isEqualTo(Novelty.NEW);
    }

    @Test
    void whatDoesNotSayWhenItChangedIsJudgedByItsState() {
        assertThat(offer(key(Status.INITIALIZED, "", 0, null))).isEqualTo(Novelty.NEW);
        assertThat(offer(key(Status.INITIALIZED, "", 0, null))).isEqualTo(Novelty.REPEATED);
        assertThat(offer(key(Status.COMPLETED, "", 0, TEN))).isEqualTo(Novelty.NEW);
        assertThat(offer(key(Status.COMPLETED, "", 0, null))).isEqualTo(Novelty.REPEATED);
    }

    @Test
    void whatDoesNotSayWhenItChangedDoesNotHideWhenTheOrderChangedBefore() {
        offer(Status.COMPLETED, TEN);
        assertThat(offer(key(Status.PARTIAL_REFUNDED, "completed", 100, null))).isEqualTo(Novelty.NEW);

        assertThat(offer(Status.INITIALIZED, TEN.minusSeconds(1))).isEqualTo(Novelty.LATE);
    }

    @Test
    void ordersDoNotInfluenceEachOther() {
        offer(Status.COMPLETED, TEN);
        NotificationKey other = new NotificationKey(
                OrderId.of(order.value() + "-b"),
                Status.INITIALIZED,
                Optional.empty(),
                Money.of("0", "EUR"),
                Optional.of(TEN.minusDays(1)));

        assertThat(store().handle(other, () -> {})).isEqualTo(Novelty.NEW);
    }

    @Test
    void whatCouldNotBeHandledIsNewsAgain() {
        NotificationKey key = key(Status.COMPLETED, "completed", 0, TEN);

        assertThatThrownBy(() -> store().handle(key, () -> {
                    throw new IllegalStateException("the shop is closed");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the shop is closed");
        assertThat(offer(key)).isEqualTo(Novelty.NEW);
    }

    @Test
    void amongManyAtOnceOneHandlesEachNews() throws Exception {
        int changes = 20;
        int threads = 8;
        List<Integer> inOrder = new ArrayList<>();
        List<Callable<Novelty>> calls = new ArrayList<>();
        for (int i = 0; i < changes; i++) {
            int change = i;
            for (int n = 0; n < threads; n++) {
                // The list is not thread-safe: the store lets one at a time in.
                calls.add(() -> store().handle(
                                key(Status.COMPLETED, "completed", change, TEN.plusSeconds(change)),
                                () -> inOrder.add(change)));
            }
        }

        ExecutorService executor = Executors.newFixedThreadPool(threads);
        List<Novelty> outcomes = new ArrayList<>();
        try {
            for (Future<Novelty> outcome : executor.invokeAll(calls)) {
                outcomes.add(outcome.get());
            }
        } finally {
            executor.shutdownNow();
        }

        assertThat(inOrder).doesNotHaveDuplicates().isSorted().endsWith(changes - 1);
        assertThat(outcomes).filteredOn(Novelty.NEW::equals).hasSameSizeAs(inOrder);
    }

    private Novelty offer(Status status, LocalDateTime modified) {
        return offer(key(status, "completed", 0, modified));
    }

    private Novelty offer(NotificationKey key) {
        return store().handle(key, () -> handled.add(key.status()));
    }

    private NotificationKey key(
            Status status, String financialStatus, long refunded, @Nullable LocalDateTime modified) {
        return new NotificationKey(
                order,
                status,
                Optional.of(financialStatus).filter(text -> !text.isEmpty()).map(Status::new),
                Money.ofMinor(refunded, "EUR"),
                Optional.ofNullable(modified));
    }
}
