package com.multisafepay.internal.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.capture.Capture;
import com.multisafepay.capture.CreatedCapture;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.service.Provider.Effect;
import com.multisafepay.internal.service.Provider.Failure;
import com.multisafepay.money.Money;
import com.multisafepay.order.CreatedOrder;
import com.multisafepay.order.OrderId;
import com.multisafepay.refund.CreatedRefund;
import com.multisafepay.refund.Refund;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpenedAgainTest extends ExactlyOnceCase {
    @ParameterizedTest
    @EnumSource(
            value = Flow.class,
            names = {"REDIRECT", "PAYMENT_LINK", "CHECKOUT"})
    void anOrderThatCameToNothingBeforeIsOpenedAgain(Flow flow) {
        looking.provider.hold("shop-1", "'status':'expired','amount':12100");

        CreatedOrder made = (CreatedOrder) flow.resolve(looking, lost, LOOKING);

        assertThat(made.paymentUrl()).isPresent();
        assertThat(looking.provider.effects).hasSize(1);
    }

    @Test
    void anOrderThatCannotBeOpenedAgainIsReturnedAsItIs() {
        looking.provider.hold("shop-1", "'status':'void','amount':12100");
        looking.provider.refuseOrders(1006);

        CreatedOrder made = (CreatedOrder) Flow.REDIRECT.resolve(looking, lost, LOOKING);

        assertThat(made.order().orElseThrow().isFailed()).isTrue();
        assertThat(looking.provider.writes).isEqualTo(1);
        assertThat(looking.pauses).isEmpty();
    }

    @Test
    void anOpenOrderWithoutAPaymentAddressGetsOne() {
        looking.provider.hold("shop-1", "'status':'initialized','amount':12100");

        CreatedOrder made = (CreatedOrder) Flow.REDIRECT.resolve(looking, lost, LOOKING);

        assertThat(made.paymentUrl()).isPresent();
    }

    @Test
    void aDirectOrderThatWasDeclinedIsWhatExists() {
        sending.provider.hold("shop-1", "'status':'declined','amount':12100");

        CreatedOrder made = (CreatedOrder) Flow.DIRECT.resolve(sending, lost, SENDING);

        assertThat(made.order().orElseThrow().isFailed()).isTrue();
        assertThat(sending.provider.writes).isZero();
    }

    @Test
    void aRefusalOfTheSecondSaysNothingAboutTheFirst() {
        sending.provider.refuseOrders(1024);

        assertThatThrownBy(() -> Flow.DIRECT.resolve(sending, lost, SENDING))
                .isInstanceOfSatisfying(OutcomeUnknownException.class, unknown -> {
                    assertThat(unknown).hasCauseInstanceOf(com.multisafepay.error.DeclinedException.class);
                    assertThat(unknown).hasSuppressedException(lost);
                    assertThat(unknown.lookUps()).hasSize(22);
                });
    }

    /** It has an order id and a transaction id, as the answer to a refund or a capture has. */
    @ParameterizedTest
    @EnumSource(
            value = Flow.class,
            names = {"REFUND", "CAPTURE_OF_A_PART"})
    void anAnswerThatTellsOfTheOrderIsNotTakenForTheOneToARefundOrACapture(Flow flow) {
        looking.provider.failWrite(Failure.ANSWER_ABOUT_THE_ORDER, Effect.BEFORE_THE_ANSWER);

        isWhatWasSent(flow, flow.create(looking));

        ServiceFixture other = new ServiceFixture(LOOKING);
        other.provider.failWrite(Failure.ANSWER_ABOUT_THE_ORDER, Effect.NEVER);
        assertThatThrownBy(() -> flow.create(other)).isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void aRefundWithoutAnIdOfItsOwnCannotBeResolved() {
        Refund refund = Refund.of(Money.of("10.00", "EUR"));
        sending.provider.failWrite(Failure.RESET, Effect.BEFORE_THE_ANSWER);

        assertThatThrownBy(() -> sending.refunds.create(OrderId.of("paid-1"), refund))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("without refund_order_id it cannot be told from others");
        assertThatThrownBy(() -> sending.refunds.resolve(OrderId.of("paid-1"), refund, SENDING))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("refund_order_id");
        assertThat(sending.provider.reads).isZero();
    }

    @Test
    void aCaptureOfAPartWithoutANewOrderIdCannotBeResolved() {
        Capture capture = new Capture(
                java.util.Optional.of(Money.of("10.00", "EUR")),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                java.util.Map.of());

        assertThatThrownBy(() -> sending.captures.resolve(OrderId.of("auth-1"), capture, SENDING))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("new_order_id");
    }

    @Test
    void aRefundOfAllThatIsLeftIsFoundByItsIdAlone() {
        related("paid-1", "'type':'refund','refund_order_id':'return-1','amount':999,'transaction_id':7");
        Refund all = Refund.full(sending.orders.get("paid-1")).withRefundOrderId("return-1");

        CreatedRefund made = sending.refunds.resolve(OrderId.of("paid-1"), all, SENDING);

        assertThat(made.refundId()).hasValue(7);
        assertThat(sending.provider.writes).isZero();
    }

    @Test
    void aRefundOfAnOrderThatIsNotThereIsNotSent() {
        assertThatThrownBy(() -> sending.refunds.resolve(
                        OrderId.of("gone-1"),
                        Refund.of(Money.of("10.00", "EUR")).withRefundOrderId("return-1"),
                        SENDING))
                .isInstanceOf(OutcomeUnknownException.class);
        assertThat(sending.provider.writes).isZero();
    }

    /** A process that starts anew knows what it was about to send, and no error. */
    @Test
    void whatExistsIsFoundWithoutAnErrorToStartFrom() {
        sending.provider.hold("shop-1", "'status':'initialized','amount':12100,'payment_url':'https://pay.example/1'");
        related("auth-1", "'type':'capture','order_id':'part-1','amount':1000,'transaction_id':8");

        CreatedOrder order = sending.orders.resolve(Flow.REDIRECT.order(), SENDING);
        CreatedCapture capture = sending.captures.resolve(
                OrderId.of("auth-1"), Capture.part(Money.of("10.00", "EUR"), "part-1"), SENDING);

        assertThat(order.requirePaymentUrl()).hasToString("https://pay.example/1");
        assertThat(capture.transactionId()).hasValue(8);
        assertThat(sending.provider.writes).isZero();
    }
}
