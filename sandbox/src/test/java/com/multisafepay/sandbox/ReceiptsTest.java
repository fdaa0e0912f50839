package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Calls.Answer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReceiptsTest {
    private static final String RECEIPT = "/pos/receipt/" + Bodies.ORDER_ID;

    @RegisterExtension
    static final SandboxExtension SANDBOX = Sandboxes.startingAt("2026-06-01T10:00:00Z");

    private final Sandbox sandbox = SANDBOX.sandbox();
    private final LifeCalls calls = new LifeCalls(sandbox);

    private void paid(ObjectNode body) {
        calls.create(body);
        sandbox.orders().pay(Bodies.ORDER_ID, "MASTERCARD", PaymentOutcome.SUCCESS);
    }

    private JsonNode receipt() {
        Answer answer = Calls.get(sandbox, RECEIPT);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.at("/data");
    }

    private void unknown(Answer answer) {
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo(1006);
    }

    @Test
    void tellsWhatWasPaidAndHow() {
        paid(Bodies.atTerminal("00000ABC"));
        sandbox.clock().advance(Duration.ofMinutes(3));

        JsonNode receipt = receipt();

        JsonNode order = receipt.path("order");
        assertThat(order.path("transaction_id").asText())
                .isEqualTo(calls.order(Bodies.ORDER_ID).path("transaction_id").asText());
        assertThat(order.path("transaction_id").isTextual()).isTrue();
        assertThat(order.path("amount").asLong()).isEqualTo(1000);
        assertThat(order.path("amountrefunded").asLong()).isZero();
        assertThat(order.path("currency").asText()).isEqualTo("EUR");
        assertThat(order.path("completed").asText()).isEqualTo("2026-06-01T10:00:00");
        assertThat(order.path("items").isNull()).isTrue();
        assertThat(order.path("tip").isNull()).isTrue();
        assertThat(receipt.path("printed_on").asText()).isEqualTo("2026-06-01T10:03:00");
        assertThat(receipt.path("related_transactions").isNull()).isTrue();
        JsonNode payment = receipt.path("payment");
        assertThat(payment.path("payment_method").asText()).isEqualTo("MASTERCARD");
        assertThat(payment.path("terminal_id").asText()).isEqualTo("00000ABC");
        assertThat(payment.path("application_id").asText()).isEqualTo("a0000000041010");
        assertThat(payment.path("response_code").asText()).isEqualTo("00");
        assertThat(payment).hasSize(12).noneMatch(JsonNode::isNull);
    }

    @Test
    void bearsTheNameOfTheSite() {
        paid(Bodies.atTerminal("00000ABC"));
        calls.patch("/sites/12345", "{'name':'Corner shop'}");

        assertThat(receipt().at("/merchant/name").asText()).isEqualTo("Corner shop");
        assertThat(receipt().at("/merchant/address").asText()).isNotEmpty();
    }

    @Test
    void listsACartInMinorUnitsWithVat() {
        paid(Bodies.withCart(Bodies.atTerminal("00000ABC")));

        JsonNode items = receipt().at("/order/items/items");

        assertThat(items.findValuesAsText("unit_price")).containsExactly("10890", "3815", "1000");
        assertThat(items.findValuesAsText("item_price")).containsExactly("32670", "3815", "1000");
        assertThat(items.at("/0").toString())
                .isEqualTo(
                        "{\"name\":\"Lamp\",\"unit_price\":10890,\"quantity\":3,\"item_price\":32670,\"currency\":\"EUR\"}");
        assertThat(receipt().at("/order/amount").asLong()).isEqualTo(32670 + 3815 + 1000);
    }

    @Test
    void showsWhatWentBack() {
        paid(Bodies.atTerminal("00000ABC"));
        calls.post("/orders/" + Bodies.ORDER_ID + "/refunds", "{'currency':'EUR','amount':1000}");
        sandbox.clock().advance(Duration.ofDays(1));
        assertThat(calls.state(Bodies.ORDER_ID)).startsWith("refunded");

        JsonNode receipt = receipt();

        assertThat(receipt.at("/order/amountrefunded").asLong()).isEqualTo(1000);
        assertThat(receipt.at("/related_transactions/0/type").asText()).isEqualTo("refund");
        assertThat(receipt.at("/payment/response_code").asText()).isEqualTo("00");
    }

    @Test
    void isOnlyThereForWhatWasPaidAtATerminal() {
        unknown(Calls.get(sandbox, "/pos/receipt/nothing"));

        calls.create(Bodies.atTerminal("00000ABC"));
        unknown(Calls.get(sandbox, RECEIPT));
        sandbox.orders().pay(Bodies.ORDER_ID, PaymentOutcome.CANCELLED);
        unknown(Calls.get(sandbox, RECEIPT));

        paidOnAPage();
        unknown(Calls.get(sandbox, "/pos/receipt/shop-0002"));
    }

    private void paidOnAPage() {
        calls.create(Bodies.redirect().put("order_id", "shop-0002"));
        sandbox.orders().pay("shop-0002", PaymentOutcome.SUCCESS);
    }
}
