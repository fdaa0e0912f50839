package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Calls.Answer;
import com.multisafepay.sandbox.internal.state.Ledger;
import com.multisafepay.sandbox.internal.state.LedgerEntry;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.OrderBook.Search;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import com.multisafepay.sandbox.record.Effect;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many threads do everything to the same few orders: nothing that was answered is lost, and nothing is told that is not so. */
class SharedOrdersTest {
    private static final int THREADS = 8;
    private static final int STEPS = 60;
    private static final int ORDERS = 4;
    private static final List<PaymentOutcome> OUTCOMES =
            List.of(PaymentOutcome.SUCCESS, PaymentOutcome.SUCCESS, PaymentOutcome.SUCCESS, PaymentOutcome.FAILURE);

    /** The id that each order has by now. */
    private final Map<Integer, String> ids = new ConcurrentHashMap<>();

    private final Set<String> formerIds = ConcurrentHashMap.newKeySet();
    private final Set<Long> refunds = ConcurrentHashMap.newKeySet();
    private final Set<Long> captures = ConcurrentHashMap.newKeySet();
    private final AtomicInteger created = new AtomicInteger();
    private volatile boolean over;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void loseNothingAndTellNothingThatIsNotSo(long seed) throws Exception {
        try (Merchant merchant = new Merchant();
                Sandbox sandbox = Sandbox.builder()
                        .clock(SandboxClock.startingAt(Instant.parse("2026-06-01T10:00:00Z")))
                        .seed(seed)
                        .start()) {
            for (int order = 0; order < ORDERS; order++) {
                create(sandbox, merchant, order);
            }
            everybody(sandbox, merchant, seed);
            sandbox.notifications().await(Duration.ofSeconds(30));

            assertThat(sandbox.contractBreaches()).isEmpty();
            nothingAnsweredIsLost(sandbox);
            moneyNeverExceedsTheOrder(sandbox);
            theJournalAgrees(sandbox);
            nothingToldIsMissing(sandbox, merchant);
        }
    }

    private void everybody(Sandbox sandbox, Merchant merchant, long seed) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS + 1);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Random random = new Random(seed * THREADS + i);
                running.add(threads.submit(() -> {
                    for (int step = 0; step < STEPS; step++) {
                        step(sandbox, merchant, random);
                    }
                }));
            }
            Future<?> reader = threads.submit(() -> {
                while (!over) {
                    theJournalAgrees(sandbox);
                }
            });
            for (Future<?> each : running) {
                each.get(2, TimeUnit.MINUTES);
            }
            over = true;
            reader.get(1, TimeUnit.MINUTES);
        } finally {
            threads.shutdownNow();
        }
    }

    private void step(Sandbox sandbox, Merchant merchant, Random random) {
        LifeCalls calls = new LifeCalls(sandbox);
        int order = random.nextInt(ORDERS);
        String id = ids.getOrDefault(order, "");
        int amount = 1 + random.nextInt(300);
        switch (random.nextInt(12)) {
            case 0 -> create(sandbox, merchant, order);
            case 1, 2 -> steered(() -> sandbox.orders().pay(id, "VISA", OUTCOMES.get(random.nextInt(OUTCOMES.size()))));
            case 3 -> rename(calls, order, id, "renamed-" + order + '-' + random.nextInt(1000));
            case 4, 5 -> refund(calls, id, amount);
            case 6, 7 -> capture(calls, id, amount);
            case 8 ->
                refunds.stream()
                        .skip(random.nextInt(3))
                        .findFirst()
                        .ifPresent(refund ->
                                calls.send("PATCH", "/orders/" + id + "/refunds/" + refund, "{'status':'void'}"));
            case 9 -> calls.patch("/orders/" + id, "{'status':'cancelled'}");
            case 10 -> {
                if (random.nextInt(6) == 0) {
                    steered(() -> sandbox.orders().chargeBack(id));
                }
            }
            default -> sandbox.clock().advance(Duration.ofMinutes(random.nextInt(400)));
        }
    }

    /** Creates an order under a new id, in the place of the one before: many end early. */
    private void create(Sandbox sandbox, Merchant merchant, int order) {
        String id = "shared-" + created.incrementAndGet();
        ObjectNode body = Bodies.redirect().put("order_id", id);
        body.withObject("/payment_options").put("notification_url", merchant.url("/told"));
        if (order % 2 == 0) {
            body.put("type", "checkout");
        } else {
            body.put("capture", "manual");
        }
        if (Calls.post(sandbox, body).status() == 200) {
            ids.put(order, id);
        }
    }

    private void rename(LifeCalls calls, int order, String id, String other) {
        if (calls.patch("/orders/" + id, "{'new_order_id':'" + other + "'}").status() == 200) {
            formerIds.add(id);
            ids.put(order, other);
        }
    }

    private void refund(LifeCalls calls, String id, int amount) {
        Answer answer = calls.post(
                "/orders/" + id + "/refunds", "{'currency':'EUR','amount':" + amount + ",'description':'Some'}");
        if (answer.status() == 200) {
            refunds.add(answer.at("/data/refund_id").longValue());
        }
    }

    private void capture(LifeCalls calls, String id, int amount) {
        Answer answer =
                calls.post("/orders/" + id + "/capture", "{'amount':" + amount + ",'new_order_status':'completed'}");
        if (answer.status() == 200) {
            captures.add(answer.at("/data/transaction_id").longValue());
        }
    }

    private static void steered(Runnable deed) {
        try {
            deed.run();
        } catch (IllegalStateException refused) {
            // Not allowed in the order's state.
        }
    }

    private static Stream<StoredOrder> orders(Sandbox sandbox) {
        OrderBook book = sandbox.services().book;
        return book.search(Search.newest(Integer.MAX_VALUE)).orders().stream();
    }

    private static Map<Long, Long> amounts(Stream<StoredOrder> orders, String type) {
        return orders.flatMap(order -> order.ledger().related().stream())
                .filter(each -> each.type().equals(type))
                .collect(Collectors.toMap(LedgerEntry::id, LedgerEntry::amount));
    }

    private void nothingAnsweredIsLost(Sandbox sandbox) {
        assertThat(refunds).isNotEmpty();
        assertThat(captures).isNotEmpty();
        assertThat(amounts(orders(sandbox), LedgerEntry.REFUND)).containsOnlyKeys(refunds);
        assertThat(amounts(orders(sandbox), LedgerEntry.CAPTURE)).containsOnlyKeys(captures);
        assertThat(captures)
                .allSatisfy(capture -> assertThat(sandbox.services().book.movement(Long.toString(capture)))
                        .isPresent());
    }

    private static void moneyNeverExceedsTheOrder(Sandbox sandbox) {
        assertThat(orders(sandbox).map(StoredOrder::ledger)).allSatisfy(ledger -> {
            assertThat(ledger.refunded() + sum(ledger, LedgerEntry.CHARGEBACK)).isBetween(0L, ledger.amount());
            if (ledger.manualCapture()) {
                assertThat(sum(ledger, LedgerEntry.CAPTURE) + sum(ledger, LedgerEntry.RELEASE) + ledger.captureRemain())
                        .isEqualTo(ledger.amount());
            }
        });
    }

    private static long sum(Ledger ledger, String type) {
        return ledger.related().stream()
                .filter(each -> each.type().equals(type))
                .mapToLong(LedgerEntry::amount)
                .sum();
    }

    /** Refunds and captures never go away, so that what is read first has to stand in what is read second. */
    private static void theJournalAgrees(Sandbox sandbox) {
        for (String type : List.of(LedgerEntry.REFUND, LedgerEntry.CAPTURE)) {
            Map<Long, Long> told = effects(sandbox, type);
            assertThat(amounts(orders(sandbox), type)).containsAllEntriesOf(told);
            Map<Long, Long> kept = amounts(orders(sandbox), type);
            assertThat(effects(sandbox, type)).containsAllEntriesOf(kept);
        }
    }

    private static Map<Long, Long> effects(Sandbox sandbox, String type) {
        return sandbox.effects().stream()
                .filter(each -> each.type().equals(type))
                .collect(Collectors.toMap(Effect::id, Effect::amount, (one, other) -> one));
    }

    private void nothingToldIsMissing(Sandbox sandbox, Merchant merchant) {
        Set<String> known = orders(sandbox).map(StoredOrder::orderId).collect(Collectors.toSet());
        known.addAll(formerIds);
        assertThat(merchant.received())
                .extracting(each -> Bodies.json(each.body()).path("order_id").asText())
                .isNotEmpty()
                .isSubsetOf(known);
    }
}
