package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Calls.Answer;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.OrderBook.Search;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two calls on one order, the second of which gets ahead at the worst point of the first. */
@Timeout(60)
class InterleavedCallsTest {
    private static final String ID = Bodies.ORDER_ID;
    private static final String REFUND = "{'currency':'EUR','amount':300,'description':'One'}";

    private final Interleaving interleaving = new Interleaving();
    private final Merchant merchant = new Merchant();
    private final AtomicInteger second = new AtomicInteger();
    private final Sandbox sandbox = Sandbox.builder()
            .clock(SandboxClock.startingAt(Instant.parse("2026-06-01T10:00:00Z")))
            .yieldPoint(interleaving)
            .start();
    private final LifeCalls calls = new LifeCalls(sandbox);

    @AfterEach
    void stop() {
        sandbox.close();
        merchant.close();
    }

    private void createAndPay(String more) {
        ObjectNode body = Bodies.redirect();
        body.setAll(Bodies.json(more));
        body.withObject("/payment_options").put("notification_url", merchant.url("/told"));
        calls.create(body);
        sandbox.orders().pay(ID, "VISA", PaymentOutcome.SUCCESS);
    }

    private List<JsonNode> refunds() {
        return sandbox.services().book.search(Search.newest(100)).orders().stream()
                .map(StoredOrder::orderId)
                .flatMap(id -> calls.order(id).path("related_transactions").findParents("transaction_id").stream())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {OrderBook.ORDER_READ, OrderBook.CHANGE_FINAL})
    void losesNoRefundThatComesWhileTheOrderGetsAnotherId(String point) throws InterruptedException {
        createAndPay("{'type':'checkout'}");
        interleaving.at(
                point,
                () -> second.set(
                        calls.post("/orders/" + ID + "/refunds", REFUND).status()));

        Answer renamed = calls.patch("/orders/" + ID, "{'new_order_id':'renamed'}");
        interleaving.end();

        assertThat(renamed.status()).isEqualTo(200);
        assertThat(refunds()).hasSize(second.get() == 200 ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {OrderBook.ORDER_READ, OrderBook.CHANGE_FINAL})
    void losesNoRefundOfAnOrderThatGetsAnotherIdMeanwhile(String point) throws InterruptedException {
        createAndPay("{'type':'checkout'}");
        interleaving.at(
                point,
                () -> second.set(calls.patch("/orders/" + ID, "{'new_order_id':'renamed'}")
                        .status()));

        Answer refunded = calls.post("/orders/" + ID + "/refunds", REFUND);
        interleaving.end();

        assertThat(second.get()).isEqualTo(200);
        assertThat(refunds()).hasSize(refunded.status() == 200 ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {OrderBook.ORDER_READ, OrderBook.CHANGE_FINAL})
    void tellsOfNoCaptureThatWasRefused(String point) throws InterruptedException {
        createAndPay("{'capture':'manual'}");
        interleaving.at(point, () -> second.set(capture("second").status()));

        Answer first = capture("first");
        interleaving.end();
        sandbox.notifications().await(Duration.ofSeconds(10));

        assertThat(List.of(first.status(), second.get())).containsExactlyInAnyOrder(200, 404);
        assertThat(merchant.received())
                .extracting(each -> Bodies.json(each.body()).path("order_id").asText())
                .isNotEmpty()
                .allSatisfy(
                        told -> assertThat(sandbox.services().book.find(told)).isPresent());
        assertThat(sandbox.services().book.search(Search.newest(100)).orders()).hasSize(2);
    }

    private Answer capture(String part) {
        return calls.post(
                "/orders/" + ID + "/capture",
                "{'amount':600,'new_order_status':'completed','new_order_id':'" + part + "'}");
    }

    @Test
    void letsAMerchantSeeWhatTheyAreToldOf() throws InterruptedException {
        AtomicReference<String> seen = new AtomicReference<>("");
        merchant.answers(request -> {
            seen.set(calls.state(Bodies.json(request.body()).path("order_id").asText()));
            return new Merchant.Reply(200, "OK");
        });

        createAndPay("{}");
        sandbox.notifications().await(Duration.ofSeconds(10));

        assertThat(seen).hasValue("completed/completed");
    }
}
