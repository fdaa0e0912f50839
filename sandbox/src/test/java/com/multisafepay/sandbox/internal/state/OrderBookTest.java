package com.multisafepay.sandbox.internal.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.sandbox.internal.contract.ApiError;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrderBookTest {
    private static final LocalDateTime NOON = LocalDateTime.parse("2026-06-01T12:00:00");
    private static final Clock CLOCK = Clock.fixed(NOON.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final long ROOM = 10_000;

    private final Agenda agenda = new Agenda(CLOCK);
    private final List<String> told = new ArrayList<>();

    private OrderBook book(int most, long mostBytes) {
        OrderBook book = new OrderBook(agenda, most, mostBytes, point -> {});
        book.listen(
                (before, after) ->
                        told.add(before.map(StoredOrder::orderId).orElse("nothing") + " to " + after.orderId()),
                order -> told.add(order.orderId() + " forgotten"));
        return book;
    }

    private static StoredOrder order(String id, int bytes) {
        Session session = new Session("session-" + id, "", Instant.EPOCH, 0, "key", false, Optional.empty());
        return StoredOrder.open(id, session, new byte[bytes], Ledger.of(1, "EUR", false), NOON);
    }

    private static void keep(OrderBook book, String id, int bytes) {
        book.change(unit -> unit.put(order(id, bytes)));
    }

    @Test
    void forgetsTheOldestOfTooMany() {
        OrderBook book = book(2, ROOM);

        keep(book, "a", 1);
        keep(book, "b", 1);
        keep(book, "c", 1);

        assertThat(told).endsWith("nothing to c", "a forgotten");
        assertThat(book.ofSession("session-a")).isEmpty();
        assertThat(book.find("c")).isPresent();
    }

    @Test
    void forgetsTheOldestWhereTheyHoldTooMuch() {
        OrderBook book = book(100, 2 * ROOM);

        keep(book, "a", 5_000);
        keep(book, "b", 5_000);
        keep(book, "c", 15_000);

        assertThat(told).endsWith("nothing to c", "a forgotten", "b forgotten");
    }

    @Test
    void countsAnOrderThatGrewByItsLatestSize() {
        OrderBook book = book(100, 2 * ROOM);

        keep(book, "a", 15_000);
        keep(book, "a", 100);
        keep(book, "b", 15_000);
        assertThat(book.find("a")).isPresent();

        keep(book, "b", 18_000);
        assertThat(book.find("a")).isEmpty();
    }

    @Test
    void countsWhatCameOfAnOrderToo() {
        OrderBook book = book(100, ROOM);
        keep(book, "a", 100);
        keep(book, "b", 100);

        for (int refund = 0; refund < 10; refund++) {
            LedgerEntry one = LedgerEntry.done(refund, LedgerEntry.REFUND, "b", 1, "", NOON);
            book.change("b", order -> order.ledger(order.ledger().with(one), NOON));
        }

        assertThat(book.find("a")).isEmpty();
    }

    @Test
    void keepsOneThatIsTooLargeByItself() {
        OrderBook book = book(100, ROOM);

        keep(book, "a", 20_000);

        assertThat(book.find("a")).isPresent();
    }

    @Test
    void forgetsWhatWasPlannedForAnOrderWithIt() {
        OrderBook book = book(1, ROOM);
        List<String> happened = new ArrayList<>();
        book.change(unit -> unit.put(book.plan(order("a", 1), CLOCK.instant(), (order, at) -> {
            happened.add(order.orderId());
            return order;
        })));

        keep(book, "b", 1);
        agenda.run();

        assertThat(happened).isEmpty();
    }

    @Test
    void leavesEverythingAsItWasWhereAChangeFails() {
        OrderBook book = book(100, ROOM);
        keep(book, "a", 1);
        told.clear();

        assertThatThrownBy(() -> book.change(unit -> {
                    unit.put(order("b", 1));
                    unit.put(order("a", 2));
                    throw OrderBook.unknown();
                }))
                .isInstanceOf(ApiError.class);

        assertThat(book.find("b")).isEmpty();
        assertThat(book.need("a").request()).hasSize(1);
        assertThat(told).isEmpty();
    }

    @Test
    void tellsOfAllOrdersOfAChangeOnceAllAreFinal() {
        OrderBook book = new OrderBook(agenda, 100, ROOM, point -> {});
        List<Boolean> seen = new ArrayList<>();
        book.listen(
                (before, after) ->
                        seen.add(book.find("a").isPresent() && book.find("b").isPresent()),
                order -> {});

        book.change(unit -> {
            unit.put(order("a", 1));
            return unit.put(order("b", 1));
        });

        assertThat(seen).containsExactly(true, true);
    }

    @Test
    void tellsAListenerThatChangesOrdersOfThatAfterwards() {
        OrderBook book = book(100, ROOM);
        book.listen(
                (before, after) -> {
                    if (after.orderId().equals("a")) {
                        keep(book, "b", 1);
                        told.add("listener of a is done");
                    }
                },
                order -> {});

        keep(book, "a", 1);

        assertThat(told).containsExactly("nothing to a", "listener of a is done", "nothing to b");
    }

    @Test
    void givesAnOrderAnotherKeyWithAllThatLeadsToIt() {
        OrderBook book = book(100, ROOM);
        keep(book, "a", 1);

        book.change(unit -> {
            unit.rename(unit.need("a"), "b");
            return unit.change("b", order -> order.session(order.session().openedAgain()));
        });

        assertThat(book.find("a")).isEmpty();
        assertThat(book.ofSession("session-a")).map(StoredOrder::orderId).contains("b");
        assertThat(book.need("b").session().openings()).isOne();
        assertThat(told).endsWith("a to b");
    }

    @Test
    void givesNoOrderTheKeyOfAnother() {
        OrderBook book = book(100, ROOM);
        keep(book, "a", 1);
        keep(book, "b", 1);

        assertThatThrownBy(() -> book.change(unit -> {
                    unit.rename(unit.need("a"), "b");
                    return "";
                }))
                .isInstanceOf(ApiError.class);

        assertThat(book.find("a")).isPresent();
    }

    @Test
    void refusesAChangeWithinAChange() {
        OrderBook book = book(100, ROOM);

        assertThatThrownBy(() -> book.change(unit -> {
                    keep(book, "a", 1);
                    return "";
                }))
                .isInstanceOf(IllegalStateException.class);
    }
}
