package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Calls.Answer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderLifeTest {
    private static final String ID = Bodies.ORDER_ID;

    @RegisterExtension
    static final SandboxExtension SANDBOX = Sandboxes.startingAt("2026-06-01T10:00:00Z");

    private final Sandbox sandbox = SANDBOX.sandbox();
    private final LifeCalls calls = new LifeCalls(sandbox);

    private void createCard() {
        calls.create(Bodies.card("4111111111111111"));
    }

    private void createPayLater(String gateway) {
        calls.create(Bodies.withCart(Bodies.direct(gateway)));
    }

    @ParameterizedTest
    @CsvSource({
        "IDEAL, SUCCESS, completed/completed",
        "IDEAL, FAILURE, declined/declined",
        "IDEAL, CANCELLED, void/cancelled",
        "IDEAL, EXPIRED, expired/expired",
        "IDEAL, UNCLEARED, uncleared/uncleared",
        "TRUSTLY, CANCELLED, cancelled/cancelled",
        "BIZUM, CANCELLED, declined/declined",
        "WECHAT, CANCELLED, void/void",
        "PAYPAL, SUCCESS, completed/initialized",
        "KLARNA, SUCCESS, completed/uncleared",
        "EINVOICE, SUCCESS, completed/initialized",
        "ZINIA, SUCCESS, completed/initialized"
    })
    void bringsAPaymentToWhatATestAsksFor(String gateway, PaymentOutcome outcome, String state) {
        calls.create(Bodies.redirect());

        sandbox.orders().pay(ID, gateway, outcome);

        assertThat(calls.state(ID)).isEqualTo(state);
        assertThat(calls.order(ID).at("/payment_details/type").asText()).isEqualTo(gateway);
    }

    @Test
    void letsTheCustomerTryAgainAfterADecline() {
        calls.create(Bodies.redirect());
        sandbox.orders().pay(ID, "VISA", PaymentOutcome.FAILURE);
        long first = calls.order(ID).path("transaction_id").asLong();

        sandbox.orders().pay(ID, "IDEAL", PaymentOutcome.SUCCESS);

        assertThat(calls.state(ID)).isEqualTo("completed/completed");
        assertThat(calls.order(ID).path("transaction_id").asLong()).isNotEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(PaymentOutcome.class)
    void paysNothingTwice(PaymentOutcome outcome) {
        createCard();

        assertThatThrownBy(() -> sandbox.orders().pay(ID, outcome))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("completed");
    }

    @Test
    void namesAnOrderThatIsNotThere() {
        assertThatThrownBy(() -> sandbox.orders().pay("nobody", PaymentOutcome.SUCCESS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Invalid transaction ID");
    }

    @Test
    void cancelsAnOrderThatNobodyStartedToPay() {
        calls.create(Bodies.redirect());

        assertThat(calls.patch("/orders/" + ID, "{'status':'cancelled'}").at("/data"))
                .isEmpty();
        assertThat(calls.state(ID)).isEqualTo("cancelled/cancelled");
    }

    @Test
    void cancelsARunningPayment() {
        calls.create(Bodies.direct("IDEAL"));

        calls.patch("/orders/" + ID, "{'status':'cancelled','exclude_order':true}");

        assertThat(calls.state(ID)).isEqualTo("void/cancelled");
    }

    @Test
    void doesNotCancelWhatIsPaid() {
        createCard();

        Answer answer = calls.patch("/orders/" + ID, "{'status':'cancelled'}");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo(1000);
        assertThat(answer.info()).contains("completed");
    }

    @ParameterizedTest
    @CsvSource({"BNPL_MF, void/cancelled", "BILLINK, void/void", "EINVOICE, void/cancelled"})
    void cancelsAPayLaterOrderBeforeItIsShipped(String gateway, String state) {
        createPayLater(gateway);

        calls.patch("/orders/" + ID, "{'status':'cancelled'}");

        assertThat(calls.state(ID)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "KLARNA, shipped/uncleared, shipped/completed",
        "ZINIA, shipped/uncleared, shipped/completed",
        "EINVOICE, shipped/initialized, completed/completed",
        "IN3, shipped/uncleared, completed/completed"
    })
    void shipsAndSettlesAPayLaterOrder(String gateway, String shipped, String settled) {
        createPayLater(gateway);

        calls.patch("/orders/" + ID, "{'status':'shipped','carrier':'PostNL','tracktrace_code':'3S1'}");
        assertThat(calls.state(ID)).isEqualTo(shipped);

        sandbox.orders().settle(ID);
        assertThat(calls.state(ID)).isEqualTo(settled);
    }

    @Test
    void tellsTheInvoiceOfAnEInvoicingOrder() {
        createPayLater("EINVOICE");

        Answer answer =
                calls.patch("/orders/" + ID, "{'status':'shipped','invoice_url':'https://shop.example/invoices/1'}");

        assertThat(answer.at("/data/invoice_url").asText()).isEqualTo("https://shop.example/invoices/1");
    }

    @Test
    void takesShippingOfACardOrderAsInformation() {
        createCard();

        calls.patch("/orders/" + ID, "{'status':'shipped'}");

        assertThat(calls.state(ID)).isEqualTo("shipped/completed");
    }

    @Test
    void changesTrackingWithoutAStatus() {
        createPayLater("KLARNA");

        assertThat(calls.patch("/orders/" + ID, "{'tracktrace_code':'3S2'}").status())
                .isEqualTo(200);
        assertThat(calls.state(ID)).isEqualTo("completed/uncleared");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'status':'completed'} | 1000",
                "{'status':'void'} | 1000",
                "{} | 1016",
                "{'extend_expiration':true} | 1016",
                "{'new_order_id':'other'} | 1000"
            })
    void refusesAChangeThatThereIsNot(String body, int code) {
        createPayLater("KLARNA");

        assertThat(calls.patch("/orders/" + ID, body).code()).isEqualTo(code);
    }

    @Test
    void makesAnOrderOfWhatWasShippedInPart() {
        createPayLater("BNPL_MF");

        Answer answer = calls.patch("/orders/" + ID, "{'status':'shipped','amount':'10000'}");

        String part = answer.at("/data/order_id").asText();
        assertThat(calls.state(part)).isEqualTo("shipped/uncleared");
        assertThat(calls.order(part).path("amount").asLong()).isEqualTo(10000);
        assertThat(calls.state(ID)).isEqualTo("completed/uncleared");
        assertThat(calls.patch("/orders/" + ID, "{'status':'shipped','partial_shipment_amount':27485}")
                        .code())
                .isEqualTo(1001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KLARNA", "BILLINK"})
    void shipsInPartOnlyWhereTheMethodDoes(String gateway) {
        createPayLater(gateway);

        assertThat(calls.patch("/orders/" + ID, "{'status':'shipped','partial_shipment_amount':100}")
                        .code())
                .isEqualTo(1000);
    }

    @Test
    void givesAKlarnaOrderSixWeeksMore() {
        createPayLater("KLARNA");
        Answer extended = calls.patch("/orders/" + ID, "{'extend_expiration':true,'reason':'Shipment is late'}");
        assertThat(extended.at("/data/expiration_date").asText()).isEqualTo("2026-08-10");

        sandbox.clock().advance(Duration.ofDays(28 + 41));
        assertThat(calls.state(ID)).isEqualTo("completed/uncleared");

        sandbox.clock().advance(Duration.ofDays(1));
        assertThat(calls.state(ID)).isEqualTo("expired/expired");
        assertThat(calls.patch("/orders/" + ID, "{'extend_expiration':true,'reason':'Too late'}")
                        .code())
                .isEqualTo(1000);
    }

    @Test
    void givesAFastCheckoutOrderAnotherId() {
        ObjectNode body = Bodies.redirect().put("type", "checkout");
        body.set(
                "payment_options",
                Bodies.json("{'redirect_url':'https://shop.example/ok','cancel_url':'https://shop.example/no'}"));
        Bodies.withCart(body);
        calls.create(body);

        calls.patch("/orders/" + ID, "{'new_order_id':'shop-0002'}");

        assertThat(calls.order("shop-0002").path("order_id").asText()).isEqualTo("shop-0002");
        assertThat(Calls.get(sandbox, "/orders/" + ID).code()).isEqualTo(1006);
    }

    @Test
    void cancelsAnOpenCodeToScanAndNothingElse() {
        ObjectNode body = Bodies.redirect().put("gateway", "MISTERCASH");
        body.set("gateway_info", Bodies.json("{'qr_enabled':true}"));
        calls.create(body);

        Answer answer = calls.post("/orders/" + ID + "/cancel", "{}");
        assertThat(answer.at("/data/status").asText()).isEqualTo("cancelled");
        assertThat(answer.at("/data/financial_status").isNull()).isTrue();

        Answer again = calls.post("/orders/" + ID + "/cancel", "{}");
        assertThat(again.status()).isEqualTo(403);
        assertThat(again.at("/message").asText()).isEqualTo("Forbidden");
    }

    @Test
    void chargesBackWhatWasNotRefunded() {
        createCard();

        sandbox.orders().chargeBack(ID);

        assertThat(calls.state(ID)).isEqualTo("void/void");
        assertThat(calls.order(ID).at("/related_transactions/0/type").asText()).isEqualTo("chargeback");
        assertThat(calls.order(ID).at("/related_transactions/0/amount").asLong())
                .isEqualTo(1000);
    }
}
