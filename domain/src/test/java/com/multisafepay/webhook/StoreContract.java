package com.multisafepay.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.answer.SampleOrder;
import com.multisafepay.money.Money;
import com.multisafepay.order.Status;
import com.multisafepay.webhook.NotificationStore.Novelty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Every store of notifications keeps this. */
abstract class StoreContract {

    static final Money TEN_EURO = Money.of("10.00", "EUR");
    private static final Instant TOLD = Instant.parse("2026-01-01T09:00:00Z");
    private static final AtomicInteger ORDERS = new AtomicInteger();

    final String id = "Order-" + ORDERS.incrementAndGet();
    private final List<String> handled = new ArrayList<>();

    /** A store; several of them share what they remember where the kind of store can. */
    abstract NotificationStore store();

    @Test
    void newsAreHandledAndTheSameAgainIsRepeated() {
        assertThat(offer(paid(id))).isEqualTo(Novelty.NEW);
        assertThat(offer(paid(id))).isEqualTo(Novelty.REPEATED);
        assertThat(handled).containsExactly("Paid");
    }

    @Test
    void anEarlierChangeIsLateAndNotHandled() {
        offer(SampleOrder.declined(id, TEN_EURO).with("modified", "2026-01-01T10:00:01"));

        assertThat(offer(SampleOrder.open(id, TEN_EURO).with("modified", "2026-01-01T10:00:00")))
                .isEqualTo(Novelty.LATE);
        assertThat(handled).containsExactly("Declined");
    }

    @Test
    void everythingThatCountsIsRememberedFromOneNewsToTheNext() {
        offer(paid(id).financialStatus(Status.UNCLEARED));
        offer(paid(id));
        offer(SampleOrder.refunded(id, TEN_EURO, Money.of("1.00", "EUR")));
        offer(SampleOrder.refunded(id, TEN_EURO, Money.of("3.00", "EUR")));
        List<OrderEvent> last = new ArrayList<>();
        store().handle(news("default", SampleOrder.refunded(id, TEN_EURO, TEN_EURO)), last::addAll);

        assertThat(handled).containsExactly("Paid", "Settled", "PartiallyRefunded", "PartiallyRefunded");
        assertThat(last).hasSize(1).first().isInstanceOfSatisfying(OrderEvent.Refunded.class, event -> {
            assertThat(event.amount()).isEqualTo(Money.of("7.00", "EUR"));
            assertThat(event.before()).hasValueSatisfying(before -> {
                assertThat(before.status()).isEqualTo(Status.PARTIAL_REFUNDED);
                assertThat(before.financialStatus()).hasValue(Status.COMPLETED);
                assertThat(before.amountRefunded()).isEqualTo(Money.of("3.00", "EUR"));
            });
        });
    }

    @Test
    void ordersDifferByTheCaseOfTheirIds() {
        offer(paid(id));

        assertThat(offer(paid(id.toLowerCase(Locale.ROOT)))).isEqualTo(Novelty.NEW);
        assertThat(offer(paid(id.toUpperCase(Locale.ROOT)))).isEqualTo(Novelty.NEW);
        assertThat(offer(paid(id + "é"))).isEqualTo(Novelty.NEW);
        assertThat(offer(paid(id + "e"))).isEqualTo(Novelty.NEW);
    }

    @Test
    void ordersOfTwoSitesDiffer() {
        offer(paid(id));

        assertThat(store().handle(news("other", paid(id)), events -> {})).isEqualTo(Novelty.NEW);
        assertThat(store().handle(news("Other", paid(id)), events -> {})).isEqualTo(Novelty.NEW);
    }

    @Test
    void whatCouldNotBeHandledIsNewsAgain() {
        assertThatThrownBy(() -> store().handle(news("default", paid(id)), events -> {
                    throw new IllegalStateException("the shop is closed");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the shop is closed");
        assertThat(offer(paid(id))).isEqualTo(Novelty.NEW);
        assertThat(handled).containsExactly("Paid");
    }

    @Test
    void sixHundredNewsOfOneOrderWithoutATimeAreHandledOnce() {
        for (int round = 0; round < 2; round++) {
            for (int cents = 1; cents <= 600; cents++) {
                offer(untimed(cents));
            }
        }

        assertThat(handled)
                .hasSize(601)
                .startsWith("Paid")
                .filteredOn("Paid"::equals)
                .hasSize(1);
    }

    private SampleOrder untimed(int cents) {
        return SampleOrder.refunded(id, TEN_EURO, Money.ofMinor(cents, "EUR")).with("modified", "");
    }

    @Test
    void aStatusLongerThanAnyIsTaken() {
        SampleOrder odd = paid(id).status(new Status("x".repeat(500)));

        assertThat(offer(odd)).isEqualTo(Novelty.NEW);
        assertThat(offer(odd)).isEqualTo(Novelty.REPEATED);
    }

    @Test
    void amongManyAtOnceOneHandlesEachNews() throws Exception {
        int changes = 8;
        int threads = 8;
        List<Integer> inOrder = new ArrayList<>();
        List<Callable<Novelty>> calls = new ArrayList<>();
        for (int i = 1; i <= changes; i++) {
            int cents = i;
            for (int n = 0; n < threads; n++) {
                // The list is not thread-safe: the store lets one at a time in.
                calls.add(() -> store().handle(
                                news("default", SampleOrder.refunded(id, TEN_EURO, Money.ofMinor(cents, "EUR"))),
                                events -> inOrder.add(cents)));
            }
        }

        List<Novelty> outcomes = atOnce(threads, calls);

        assertThat(inOrder).doesNotHaveDuplicates().isSorted().endsWith(changes);
        assertThat(outcomes).filteredOn(Novelty.NEW::equals).hasSameSizeAs(inOrder);
        assertThat(outcomes).doesNotContain(Novelty.BUSY);
    }

    static <T> List<T> atOnce(int threads, List<Callable<T>> calls) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<T> outcomes = new ArrayList<>();
            for (Future<T> outcome : executor.invokeAll(calls)) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        } finally {
            executor.shutdownNow();
        }
    }

    static SampleOrder paid(String id) {
        return SampleOrder.paid(id, TEN_EURO);
    }

    static NotifiedOrder news(String site, SampleOrder order) {
        return new NotifiedOrder(site, order.build(), TOLD);
    }

    final Novelty offer(SampleOrder order) {
        return store().handle(
                        news("default", order),
                        events -> events.forEach(
                                event -> handled.add(event.getClass().getSimpleName())));
    }
}
