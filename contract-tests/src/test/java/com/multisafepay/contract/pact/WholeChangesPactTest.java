package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.capture.Capture;
import com.multisafepay.error.StateConflictException;
import com.multisafepay.money.Money;
import com.multisafepay.order.OrderId;
import com.multisafepay.refund.Refund;
import com.multisafepay.refund.RefundLine;
import com.multisafepay.shipment.Shipment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Changes of an order with all that the library can send along. */
class WholeChangesPactTest {

    private static final Shipment SHIPMENT = new Shipment(
            Optional.of("PostNL"),
            Optional.of("3S1"),
            Optional.of("https://post.example/3S1"),
            Optional.of(LocalDate.of(2026, 6, 2)),
            Optional.of("2026-1"),
            Optional.of("https://shop.example/invoices/2026-1"),
            Optional.of("PO-1"),
            Optional.of("Sent"),
            Map.of());

    @Test
    void tellsOfAShipment() {
        Conversation.about("tell all of a shipment")
                .given("a pay-later order", "pact-whole-shipment")
                .asks("PATCH", "/orders/pact-whole-shipment")
                .sendsAsIn("pact-whole-shipment")
                .answers(body -> body.object("data", data -> {}))
                .then(client -> client.shipments().update(OrderId.of("pact-whole-shipment"), SHIPMENT));
    }

    @Test
    void capturesWhatWasShipped() {
        Capture capture = new Capture(
                Optional.of(Money.of("4.00", "EUR")),
                Optional.of(OrderId.of("pact-whole-part")),
                Optional.of(SHIPMENT),
                Optional.of("First part"),
                Map.of());
        Conversation.about("capture what was shipped of an authorised order")
                .given("an authorised order", "pact-whole-capture")
                .asks("POST", "/orders/pact-whole-capture/capture")
                .sendsAsIn("pact-whole-capture")
                .answers(body -> body.object("data", data -> data.stringValue("order_id", "pact-whole-part")))
                .then(client -> assertThat(client.captures()
                                .create(OrderId.of("pact-whole-capture"), capture)
                                .orderId()
                                .value())
                        .isEqualTo("pact-whole-part"));
    }

    @Test
    void refundsAnItem() {
        RefundLine lamp = new RefundLine(
                "Lamp",
                new BigDecimal("5"),
                new BigDecimal("-1"),
                Optional.of("L1"),
                Optional.empty(),
                Optional.of("A red lamp"));
        Refund refund =
                new Refund(Money.of("5.00", "EUR"), false, List.of(lamp), Optional.empty(), Optional.empty(), Map.of());
        Conversation.about("refund an item of a paid order")
                .given("a paid order", "pact-whole-refund")
                .asks("POST", "/orders/pact-whole-refund/refunds")
                .sendsAsIn("pact-whole-refund")
                .answers(body -> body.object("data", data -> data.numberType("refund_id", 1700000000000077L)))
                .then(client -> assertThat(client.refunds()
                                .create(OrderId.of("pact-whole-refund"), refund)
                                .refundId())
                        .isPresent());
    }

    @Test
    void cancelsAndStopsTheMails() {
        Conversation.about("cancel an open order and stop its mails")
                .given("an open order", "pact-whole-cancelled")
                .asks("PATCH", "/orders/pact-whole-cancelled")
                .sendsAsIn("pact-whole-cancelled")
                .answers(body -> body.object("data", data -> {}))
                .then(client -> client.orders().cancelAndStopMails(OrderId.of("pact-whole-cancelled")));
    }

    @Test
    void tellsThatTheOrderCannotGetAnotherId() {
        Conversation.about("rename a redirect order")
                .given("an open order", "pact-whole-renamed")
                .asks("PATCH", "/orders/pact-whole-renamed")
                .sendsAsIn("pact-whole-renamed")
                .refuses(404, 1000, "new_order_id: only a FastCheckout order can get another id")
                .then(client -> assertThatThrownBy(() -> client.orders()
                                .rename(OrderId.of("pact-whole-renamed"), OrderId.of("pact-whole-other")))
                        .isInstanceOf(StateConflictException.class));
    }

    @Test
    void tellsThatTheOrderCannotGetMoreTime() {
        Conversation.about("extend the authorisation of an open order")
                .given("an open order", "pact-whole-extended")
                .asks("PATCH", "/orders/pact-whole-extended")
                .sendsAsIn("pact-whole-extended")
                .refuses(404, 1000, "Not possible")
                .then(client -> assertThatThrownBy(
                                () -> client.shipments().extendExpiration(OrderId.of("pact-whole-extended"), "Late"))
                        .isInstanceOf(StateConflictException.class));
    }
}
