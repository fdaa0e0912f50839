package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Calls.Answer;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalOrdersTest {
    private static final String TERMINAL = "00000ABC";
    private static final String ID = Bodies.ORDER_ID;
    private static final String CANCEL = "/orders/" + ID + "/cancel";

    @RegisterExtension
    static final SandboxExtension SANDBOX = Sandboxes.startingAt("2026-06-01T10:00:00Z");

    private final Sandbox sandbox = SANDBOX.sandbox();
    private final LifeCalls calls = new LifeCalls(sandbox);

    private void create() {
        calls.create(Bodies.atTerminal(TERMINAL));
    }

    private Answer createAnother() {
        return Calls.post(sandbox, Bodies.atTerminal(TERMINAL).put("order_id", "shop-0002"));
    }

    private void after(int seconds) {
        sandbox.clock().advance(Duration.ofSeconds(seconds));
    }

    private static void busy(Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo(1000);
        assertThat(answer.info()).contains("terminal");
    }

    @Test
    void leadsToEventsAndToNoPage() {
        Answer created = Calls.post(sandbox, Bodies.atTerminal(TERMINAL));

        assertThat(created.at("/data").properties())
                .extracting(member -> member.getKey())
                .containsExactlyInAnyOrder("order_id", "session_id", "events_token", "events_stream_url");
        assertThat(calls.state(ID)).isEqualTo("initialized/initialized");
        assertThat(calls.order(ID).path("session_id")).isEqualTo(created.at("/data/session_id"));
        assertThat(calls.order(ID).has("payment_url")).isFalse();
        URI page = sandbox.baseUri()
                .resolve("/connect/" + created.at("/data/session_id").asText() + "/");
        assertThat(Calls.raw(HttpRequest.newBuilder(page)).statusCode()).isEqualTo(404);
    }

    @Test
    void keepsTheTokenOutOfTheJournal() {
        String token = Calls.post(sandbox, Bodies.atTerminal(TERMINAL))
                .at("/data/events_token")
                .asText();

        assertThat(token).isNotEmpty();
        assertThat(sandbox.journal()).singleElement().asString().doesNotContain(token);
    }

    @Test
    void takesKeyAndLanguageFromTheQuery() {
        String target = sandbox.baseUri() + "/orders?api_key=any&locale=nl_NL";

        Answer created = Calls.send(HttpRequest.newBuilder(URI.create(target))
                .POST(HttpRequest.BodyPublishers.ofString(
                        Bodies.atTerminal(TERMINAL).toString())));

        assertThat(created.at("/data/events_token").asText()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"paymentlink", "checkout"})
    void keepsThePageOfOtherFlows(String type) {
        Answer created = Calls.post(sandbox, Bodies.atTerminal(TERMINAL).put("type", type));

        assertThat(created.at("/data/payment_url").asText()).contains("/connect/");
    }

    @Test
    void keepsThePageWithoutATerminal() {
        assertThat(Calls.post(sandbox, Bodies.atTerminal("")).at("/data").has("payment_url"))
                .isTrue();
    }

    @Test
    void isPaidByCard() {
        create();
        sandbox.orders().pay(ID, PaymentOutcome.SUCCESS);

        assertThat(calls.state(ID)).isEqualTo("completed/completed");
        JsonNode details = calls.order(ID).path("payment_details");
        assertThat(details.path("type").asText()).isEqualTo("VISA");
        assertThat(details.path("terminal_id").asText()).isEqualTo(TERMINAL);
        assertThat(details.path("card_entry_mode").asText()).isEqualTo("ICC_CONTACTLESS");
        after(3600);
        assertThat(calls.state(ID)).isEqualTo("completed/completed");
    }

    @Test
    void cancelsItselfAfterAMinute() {
        create();
        after(59);
        assertThat(calls.state(ID)).isEqualTo("initialized/initialized");
        after(1);

        JsonNode order = calls.order(ID);
        assertThat(order.path("status").asText()).isEqualTo("cancelled");
        assertThat(order.path("financial_status").isNull()).isTrue();
        assertThat(order.path("modified").asText()).isEqualTo("2026-06-01T10:01:00");
        assertThatThrownBy(() -> sandbox.orders().pay(ID, PaymentOutcome.SUCCESS))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void waitsAMinuteMoreAfterADeclinedCard() {
        create();
        after(50);
        sandbox.orders().pay(ID, PaymentOutcome.FAILURE);
        after(50);
        assertThat(calls.state(ID)).isEqualTo("declined/declined");
        busy(createAnother());

        sandbox.orders().pay(ID, PaymentOutcome.SUCCESS);

        assertThat(calls.state(ID)).isEqualTo("completed/completed");
    }

    @Test
    void cancelsItselfAfterADeclinedCardToo() {
        create();
        sandbox.orders().pay(ID, PaymentOutcome.FAILURE);
        after(60);

        assertThat(calls.state(ID)).isEqualTo("cancelled/");
    }

    @ParameterizedTest
    @EnumSource(names = {"CANCELLED", "EXPIRED"})
    void isCancelledWhereAPaymentOnAPageWouldBeVoidOrExpired(PaymentOutcome outcome) {
        create();
        sandbox.orders().pay(ID, outcome);

        assertThat(calls.state(ID)).isEqualTo("cancelled/");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isCancelledByTheMerchant(boolean declinedBefore) {
        create();
        if (declinedBefore) {
            sandbox.orders().pay(ID, PaymentOutcome.FAILURE);
        }

        Answer cancelled = calls.post(CANCEL, "{}");

        assertThat(cancelled.at("/data/status").asText()).isEqualTo("cancelled");
        assertThat(cancelled.at("/data/financial_status").isNull()).isTrue();
        assertThat(createAnother().status()).isEqualTo(200);
        assertThat(calls.post(CANCEL, "{}").body()).hasToString("{\"message\":\"Forbidden\"}");
    }

    @Test
    void isNotCancelledOnceItIsPaid() {
        create();
        sandbox.orders().pay(ID, PaymentOutcome.SUCCESS);

        assertThat(calls.post(CANCEL, "{}").status()).isEqualTo(403);
    }

    @Test
    void isNotCancelledByAChangeOfItsStatus() {
        create();

        Answer refused = calls.patch("/orders/" + ID, "{'status':'cancelled'}");

        assertThat(refused.code()).isEqualTo(1000);
        assertThat(calls.state(ID)).isEqualTo("initialized/initialized");
    }

    @Test
    void isTheOnlyOneAtItsTerminal() {
        create();

        busy(createAnother());
        assertThat(Calls.get(sandbox, "/orders/shop-0002").code()).isEqualTo(1006);
        ObjectNode elsewhere = Bodies.atTerminal("00000ABD").put("order_id", "shop-0003");
        assertThat(Calls.post(sandbox, elsewhere).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"SUCCESS", "CANCELLED", "UNCLEARED"})
    void leavesTheTerminalWhenThePaymentCameToItsEnd(PaymentOutcome outcome) {
        create();
        sandbox.orders().pay(ID, outcome);

        assertThat(createAnother().status()).isEqualTo(200);
    }

    @Test
    void leavesTheTerminalWhenItsTimeIsUp() {
        create();
        after(60);

        assertThat(createAnother().status()).isEqualTo(200);
    }

    @Test
    void leavesTheTerminalWhenTheSandboxIsReset() {
        create();
        sandbox.reset();

        assertThat(createAnother().status()).isEqualTo(200);
    }

    @Test
    void leavesTheTerminalForAnotherOne() {
        create();
        calls.create(Bodies.atTerminal("00000ABD"));

        assertThat(createAnother().status()).isEqualTo(200);
    }

    @Test
    void leavesTheTerminalForAPage() {
        create();
        calls.create(Bodies.redirect());

        assertThat(createAnother().status()).isEqualTo(200);
        after(3600);
        assertThat(calls.state(ID)).isEqualTo("initialized/initialized");
    }

    @Test
    void startsItsMinuteAnewWhenItIsSentAgain() {
        create();
        after(50);
        create();
        after(50);
        assertThat(calls.state(ID)).isEqualTo("initialized/initialized");
        after(10);

        assertThat(calls.state(ID)).isEqualTo("cancelled/");
    }

    @Test
    void letsOneOfManyHaveTheTerminal() {
        List<Integer> statuses = IntStream.range(0, 24)
                .parallel()
                .mapToObj(i -> Calls.post(sandbox, Bodies.atTerminal(TERMINAL).put("order_id", "race-" + i))
                        .status())
                .toList();

        assertThat(statuses).containsOnlyOnce(200).contains(404);
    }

    @Test
    void isAuthorisedAndCaptured() {
        calls.create(Bodies.atTerminal(TERMINAL).put("capture", "manual"));
        sandbox.orders().pay(ID, PaymentOutcome.SUCCESS);
        assertThat(calls.state(ID)).isEqualTo("completed/initialized");

        Answer captured = calls.post("/orders/" + ID + "/capture", "{'new_order_status':'completed','amount':1000}");

        assertThat(captured.status()).isEqualTo(200);
        assertThat(calls.state(ID)).isEqualTo("completed/completed");
    }
}
