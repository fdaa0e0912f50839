package com.multisafepay.sandbox.internal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MemoryOrderStoreTest {
    private static final LocalDateTime NOON = LocalDateTime.parse("2026-06-01T12:00:00");

    private final List<String> forgotten = new ArrayList<>();

    private MemoryOrderStore store(int most, long mostBytes) {
        return new MemoryOrderStore(most, mostBytes, order -> forgotten.add(order.orderId()));
    }

    private static void keep(MemoryOrderStore store, String id, int bytes) {
        Session session = new Session("session-" + id, "", Instant.EPOCH, 0, "key", false, Optional.empty());
        store.change(
                id, before -> StoredOrder.open(id, session, new byte[bytes], Ledger.of(1, "EUR", false), NOON, NOON));
    }

    @Test
    void forgetsTheOldestOfTooMany() {
        MemoryOrderStore store = store(2, 1000);

        keep(store, "a", 1);
        keep(store, "b", 1);
        keep(store, "c", 1);

        assertThat(forgotten).containsExactly("a");
        assertThat(store.bySession("session-a")).isEmpty();
        assertThat(store.byOrderId("c")).isPresent();
    }

    @Test
    void forgetsTheOldestWhereTheyAreTooLarge() {
        MemoryOrderStore store = store(100, 1000);

        keep(store, "a", 400);
        keep(store, "b", 400);
        keep(store, "c", 900);

        assertThat(forgotten).containsExactly("a", "b");
    }

    @Test
    void countsAnOrderThatGrewByItsLatestSize() {
        MemoryOrderStore store = store(100, 1000);

        keep(store, "a", 900);
        keep(store, "a", 100);
        keep(store, "b", 900);
        assertThat(forgotten).isEmpty();

        keep(store, "b", 901);
        assertThat(forgotten).containsExactly("a");
    }

    @Test
    void keepsOneThatIsTooLargeByItself() {
        MemoryOrderStore store = store(100, 1000);

        keep(store, "a", 2000);

        assertThat(store.byOrderId("a")).isPresent();
    }

    @Test
    void hasRoomAgainForWhatWasRemoved() {
        MemoryOrderStore store = store(100, 1000);
        keep(store, "a", 900);

        store.remove("a");
        keep(store, "b", 900);
        keep(store, "c", 100);

        assertThat(forgotten).containsExactly("a");
    }
}
