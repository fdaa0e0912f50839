package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Calls.Answer;
import com.multisafepay.sandbox.internal.state.Ledger;
import com.multisafepay.sandbox.internal.state.LedgerEntry;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.OrderBook.Search;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import com.multisafepay.sandbox.internal.state.TransitionRows;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is done to orders in whatever order: money does not appear, and no order leaves the table of transitions. */
class RandomWalkPropertiesTest {
    private static final int STEPS = 60;
    private static final int KEYS = 4;
    private static final List<String> METHODS = List.of(
            "IDEAL",
            "TRUSTLY",
            "BIZUM",
            "PAYPAL",
            "KLARNA",
            "IN3",
            "BNPL_MF",
            "BILLINK",
            "EINVOICE",
            "ZINIA",
            "MBWAY",
            "DIRDEB",
            "WECHAT",
            "BELFIUS");
    private static final List<String> CARDS =
            List.of("4111111111111111", "5500000000000004", "4462000000000003", "4917300000000008", "4012001038488884");
    private static final List<PaymentOutcome> OUTCOMES = List.of(PaymentOutcome.values());
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(2),
            Duration.ofMinutes(6),
            Duration.ofHours(13),
            Duration.ofDays(3),
            Duration.ofDays(12));

    @Property(tries = 40)
    void keepsMoneyAndTable(@ForAll long seed) {
        Random random = new Random(seed);
        try (Sandbox sandbox = Sandbox.builder()
                .clock(SandboxClock.startingAt(Instant.parse("2026-06-01T10:00:00Z")))
                .seed(seed)
                .start()) {
            Walk walk = new Walk(sandbox, random);
            for (int step = 0; step < STEPS; step++) {
                String done = walk.step();
                assertThat(sandbox.contractBreaches()).as(done).isEmpty();
                allOrders(sandbox).forEach(order -> holds(order, done));
            }
            allOrders(sandbox).forEach(order -> isFound(sandbox, order));
        }
    }

    private static List<StoredOrder> allOrders(Sandbox sandbox) {
        return sandbox.services().book.search(Search.newest(Integer.MAX_VALUE)).orders();
    }

    /** Looks for an order by each of its properties and by all of them: the same is found as by walking over all orders. */
    private static void isFound(Sandbox sandbox, StoredOrder order) {
        String status = order.state().status();
        Predicate<StoredOrder> sameStatus = each -> each.state().status().equals(status);
        Predicate<StoredOrder> sameMethod = each -> each.method().equals(order.method());
        Predicate<StoredOrder> notOlder =
                each -> !each.times().created().isBefore(order.times().created());
        Optional<LocalDateTime> since = Optional.of(order.times().created());

        finds(sandbox, new Search("", status, "", Optional.empty(), 0, 3), sameStatus);
        finds(sandbox, new Search("", "", "", since, 1, 2), notOlder);
        if (!order.method().isEmpty()) {
            finds(sandbox, new Search("", "", order.method(), Optional.empty(), 0, 99), sameMethod);
            finds(
                    sandbox,
                    new Search("", status, order.method(), since, 0, 99),
                    sameStatus.and(sameMethod).and(notOlder));
            assertThat(sandbox.services().book.methods()).contains(order.method());
        }
    }

    private static void finds(Sandbox sandbox, Search search, Predicate<StoredOrder> sought) {
        List<StoredOrder> all = allOrders(sandbox).stream().filter(sought).toList();
        OrderBook.Found found = sandbox.services().book.search(search);
        assertThat(found.count()).as("%s", search).isEqualTo(all.size());
        assertThat(found.orders())
                .as("%s", search)
                .isEqualTo(
                        all.stream().skip(search.skipped()).limit(search.most()).toList());
    }

    private static void holds(StoredOrder order, String done) {
        Ledger ledger = order.ledger();
        long captured = sum(ledger, "capture");
        long released = sum(ledger, "auth-cancellation");
        assertThat(ledger.refunded()).as(done).isBetween(0L, ledger.amount());
        if (ledger.manualCapture()) {
            assertThat(captured + released + ledger.captureRemain()).as(done).isEqualTo(ledger.amount());
        } else {
            assertThat(captured).as(done).isZero();
        }
        assertThat(ledger.captureRemain()).as(done).isNotNegative();
        assertThat(ledger.shipRemain()).as(done).isNotNegative();
        List<StoredOrder.Moment> history = order.history();
        for (int i = 1; i < history.size(); i++) {
            StoredOrder.Moment before = history.get(i - 1);
            StoredOrder.Moment after = history.get(i);
            assertThat(after.since()).as(done).isAfterOrEqualTo(before.since());
            assertThat(TransitionRows.lead(before.state(), after.state()))
                    .as(
                            "%s: %s to %s",
                            done, before.state().pair(), after.state().pair())
                    .isTrue();
        }
    }

    private static long sum(Ledger ledger, String type) {
        return ledger.related().stream()
                .filter(each -> each.type().equals(type))
                .mapToLong(LedgerEntry::amount)
                .sum();
    }

    /** A walk over a few orders: each step does something, allowed or not. */
    private static final class Walk {
        private final Sandbox sandbox;
        private final Random random;
        private final LifeCalls calls;

        Walk(Sandbox sandbox, Random random) {
            this.sandbox = sandbox;
            this.random = random;
            this.calls = new LifeCalls(sandbox);
        }

        String step() {
            String id = anyOrder();
            int amount = random.nextInt(40_000);
            return switch (random.nextInt(16)) {
                case 0 -> told(Calls.post(sandbox, redirect(id)));
                case 1 -> told(Calls.post(sandbox, direct(id)));
                case 2 -> told(Calls.post(sandbox, card(id)));
                case 3 -> steered("pay", () -> sandbox.orders().pay(id, any(METHODS), any(OUTCOMES)));
                case 4 -> steered("pay", () -> sandbox.orders().pay(id, PaymentOutcome.SUCCESS));
                case 5 ->
                    told(calls.patch("/orders/" + id, "{'status':'" + any(List.of("shipped", "cancelled")) + "'}"));
                case 6 ->
                    told(calls.patch("/orders/" + id, "{'status':'shipped','partial_shipment_amount':" + amount + '}'));
                case 7 -> told(calls.post("/orders/" + id + "/refunds", "{'currency':'EUR','amount':" + amount + '}'));
                case 8 ->
                    told(calls.post(
                            "/orders/" + id + "/capture", "{'new_order_status':'completed','amount':" + amount + '}'));
                case 9 -> told(calls.patch("/capture/" + id, "{'status':'cancelled','reason':'walk'}"));
                case 10 ->
                    steered(
                            "review or settle",
                            () -> any(List.<Runnable>of(
                                            () -> sandbox.orders().accept(id),
                                            () -> sandbox.orders().decline(id),
                                            () -> sandbox.orders().settle(id),
                                            () -> sandbox.orders().chargeBack(id)))
                                    .run());
                case 11 -> refund(id);
                case 12 -> told(calls.patch("/orders/" + id, "{'extend_expiration':true,'reason':'walk'}"));
                case 13 -> told(Calls.post(sandbox, atTerminal(id)));
                case 14 -> {
                    sandbox.clock().advance(Duration.ofSeconds(40));
                    yield "advance by less than a terminal waits";
                }
                default -> {
                    Duration pause = any(PAUSES);
                    sandbox.clock().advance(pause);
                    yield "advance " + pause;
                }
            };
        }

        private String refund(String id) {
            JsonNode related = Calls.get(sandbox, "/orders/" + id).at("/data/related_transactions/0/transaction_id");
            return switch (random.nextInt(3)) {
                case 0 -> told(calls.patch("/orders/" + id + "/refunds/" + related.asText("0"), "{'status':'void'}"));
                case 1 -> steered("accept refund", () -> sandbox.orders().acceptRefund(id, related.asLong()));
                default -> steered("decline refund", () -> sandbox.orders().declineRefund(id, related.asLong()));
            };
        }

        /** An order of a few keys, or a part that one of them became. */
        private String anyOrder() {
            String key = "walk-" + random.nextInt(KEYS);
            return random.nextInt(5) == 0 ? key + "-0001" : key;
        }

        private ObjectNode redirect(String id) {
            ObjectNode body = Bodies.redirect().put("order_id", id).put("amount", 1 + random.nextInt(30_000));
            return random.nextBoolean() ? body : body.put("gateway", "VISA").put("capture", "manual");
        }

        private ObjectNode direct(String id) {
            String method = any(METHODS);
            ObjectNode body = Bodies.direct(method).put("order_id", id);
            return Bodies.withCart(body);
        }

        private ObjectNode card(String id) {
            ObjectNode body = Bodies.card(any(CARDS)).put("order_id", id).put("amount", 1 + random.nextInt(30_000));
            return random.nextBoolean() ? body : body.put("capture", "manual");
        }

        private ObjectNode atTerminal(String id) {
            ObjectNode body = Bodies.atTerminal("00000AB" + random.nextInt(2))
                    .put("order_id", id)
                    .put("amount", 1 + random.nextInt(6000));
            return switch (random.nextInt(3)) {
                case 0 -> body.put("type", "unreferenced_refund");
                case 1 -> body.put("capture", "manual");
                default -> body;
            };
        }

        private <T> T any(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }

        private static String told(Answer answer) {
            assertThat(answer.status()).as(answer.body().toString()).isIn(200, 404, 410);
            return answer.response().request().method() + ' '
                    + answer.response().request().uri() + ": " + answer.body();
        }

        private static String steered(String deed, Runnable steer) {
            try {
                steer.run();
                return deed;
            } catch (IllegalStateException refused) {
                return deed + " refused: " + refused.getMessage();
            }
        }
    }
}
