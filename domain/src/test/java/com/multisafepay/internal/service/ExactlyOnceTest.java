package com.multisafepay.internal.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.multisafepay.capture.Capture;
import com.multisafepay.capture.CreatedCapture;
import com.multisafepay.error.LookUp;
import com.multisafepay.error.MismatchException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.service.Provider.Effect;
import com.multisafepay.internal.service.Provider.Failure;
import com.multisafepay.money.Money;
import com.multisafepay.order.CreatedOrder;
import com.multisafepay.order.ExactlyOnce;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.Status;
import com.multisafepay.refund.CreatedRefund;
import com.multisafepay.refund.Refund;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every failure of a write, in every flow: what was made is made once. */
class ExactlyOnceTest {

    private static final ExactlyOnce LOOKING = ExactlyOnce.within(Duration.ofSeconds(10));
    private static final ExactlyOnce SENDING = LOOKING.sendingAgain();

    private final OutcomeUnknownException lost = new OutcomeUnknownException("it was lost", null);
    private final Shop looking = new Shop(LOOKING);
    private final Shop sending = new Shop(SENDING);
    private final Shop plain = new Shop(null);

    static List<Arguments> everyFailureOfEveryFlow() {
        List<Arguments> table = new ArrayList<>();
        for (Flow flow : Flow.values()) {
            for (Failure failure : EnumSet.complementOf(EnumSet.of(Failure.ANSWER_ABOUT_THE_ORDER))) {
                table.add(Arguments.of(flow, failure));
            }
        }
        return table;
    }

    @AfterEach
    void nobodyIsLeftInterrupted() {
        assertThat(Thread.interrupted()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("everyFailureOfEveryFlow")
    void withoutAPolicyTheOutcomeIsUnknownAndNothingIsSentAgain(Flow flow, Failure failure) {
        plain.provider.failWrite(failure, Effect.BEFORE_THE_ANSWER);

        assertThatThrownBy(() -> flow.create(plain)).isInstanceOfSatisfying(OutcomeUnknownException.class, unknown -> {
            assertThat(unknown.operation()).contains(flow.operation);
            assertThat(unknown.orderId()).contains(flow.orderId);
            assertThat(unknown.lookUps()).isEmpty();
            assertThat(unknown).hasCauseInstanceOf(com.multisafepay.error.MultiSafepayException.class);
        });
        assertThat(plain.provider.writes).isEqualTo(1);
        assertThat(plain.provider.reads).isZero();
    }

    @ParameterizedTest
    @MethodSource("everyFailureOfEveryFlow")
    void whatTookEffectIsFoundAndNotSentAgain(Flow flow, Failure failure) {
        looking.provider.failWrite(failure, Effect.BEFORE_THE_ANSWER);

        Object made = flow.create(looking);

        assertThat(looking.provider.writes).isEqualTo(1);
        assertThat(looking.provider.effects).hasSize(1);
        assertThat(looking.pauses).isEmpty();
        isWhatWasSent(flow, made);
    }

    @ParameterizedTest
    @MethodSource("everyFailureOfEveryFlow")
    void whatIsNotThereIsSentAgainAtOnceWhereThatIsSafeAndLeftUnknownElsewhere(Flow flow, Failure failure) {
        looking.provider.failWrite(failure, Effect.NEVER);

        if (flow.repeatable()) {
            isWhatWasSent(flow, flow.create(looking));
            assertThat(looking.provider.effects).hasSize(1);
            assertThat(looking.provider.writes).isEqualTo(2);
            assertThat(looking.pauses).isEmpty();
        } else {
            assertThatThrownBy(() -> flow.create(looking))
                    .isInstanceOfSatisfying(OutcomeUnknownException.class, unknown -> {
                        assertThat(unknown.operation()).contains(flow.operation);
                        assertThat(unknown.orderId()).contains(flow.orderId);
                        assertThat(unknown.lookUps()).hasSize(11);
                    });
            assertThat(looking.provider.effects).isEmpty();
            assertThat(looking.provider.writes).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("everyFailureOfEveryFlow")
    void withLeaveToSendAgainWhatIsNotThereIsMade(Flow flow, Failure failure) {
        sending.provider.failWrite(failure, Effect.NEVER);

        isWhatWasSent(flow, flow.create(sending));

        assertThat(sending.provider.effects).hasSize(1);
        assertThat(sending.provider.writes).isEqualTo(2);
        assertThat(sending.pauses).hasSize(flow.repeatable() ? 0 : 10);
    }

    /** The API refuses the second, or makes another session of the same order; the library's view is what exists. */
    @ParameterizedTest
    @MethodSource("everyFailureOfEveryFlow")
    void twoThatBothComeInTheEndMakeOne(Flow flow, Failure failure) {
        sending.provider.failWrite(failure, Effect.AFTER_THE_NEXT_WRITE);

        isWhatWasSent(flow, flow.create(sending));

        assertThat(sending.provider.writes).isEqualTo(2);
        assertThat(sending.provider.effects).hasSize(flow.repeatable() ? 2 : 1);
        assertThat(sending.provider.refusals).hasSize(flow.repeatable() ? 0 : 1);
    }

    /** The first comes while the second is under way, and the second is refused as a duplicate. */
    @ParameterizedTest
    @EnumSource(
            value = Flow.class,
            names = {"DIRECT", "REFUND", "CAPTURE", "CAPTURE_OF_A_PART"})
    void aSecondOneThatIsRefusedLeadsToTheFirst(Flow flow) {
        sending.provider.failWrite(Failure.TIMEOUT, Effect.BEFORE_THE_NEXT_WRITE);

        isWhatWasSent(flow, flow.create(sending));

        assertThat(sending.provider.effects).hasSize(1);
        assertThat(sending.provider.refusals).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("everyFailureOfEveryFlow")
    void aSecondOneWhoseOutcomeIsUnknownIsLookedUpToo(Flow flow, Failure failure) {
        sending.provider.failWrite(Failure.RESET, Effect.NEVER);
        sending.provider.failWrite(failure, Effect.BEFORE_THE_ANSWER);

        isWhatWasSent(flow, flow.create(sending));

        assertThat(sending.provider.effects).hasSize(1);
        assertThat(sending.provider.writes).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Flow.class)
    void itEndsHoweverOftenItFails(Flow flow) {
        for (int i = 0; i < 100; i++) {
            sending.provider.failWrite(Failure.HTTP_503, Effect.NEVER);
        }

        assertThatThrownBy(() -> flow.create(sending))
                .isInstanceOfSatisfying(
                        OutcomeUnknownException.class,
                        unknown -> assertThat(unknown.httpStatus()).hasValue(503));
        assertThat(sending.provider.writes).isEqualTo(flow.repeatable() ? 12 : 2);
        assertThat(sending.pauses).hasSize(flow.repeatable() ? 10 : 20);
    }

    @ParameterizedTest
    @MethodSource("everyFailureOfEveryFlow")
    void aLookUpThatFailsCountsForNothing(Flow flow, Failure failure) {
        sending.provider.failWrite(Failure.TIMEOUT, Effect.BEFORE_THE_ANSWER);
        sending.provider.failRead(failure);
        sending.provider.failRead(failure);

        isWhatWasSent(flow, flow.create(sending));

        assertThat(sending.provider.writes).isEqualTo(1);
        assertThat(sending.pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @EnumSource(Flow.class)
    void nothingIsSentAgainWhileNobodyCouldLook(Flow flow) {
        sending.provider.failWrite(Failure.TIMEOUT, Effect.NEVER);
        for (int i = 0; i < 11; i++) {
            sending.provider.failRead(Failure.HTTP_502);
        }

        OutcomeUnknownException unknown =
                catchThrowableOfType(OutcomeUnknownException.class, () -> flow.create(sending));

        assertThat(sending.provider.writes).isEqualTo(1);
        assertThat(unknown.lookUps())
                .hasSize(11)
                .extracting(LookUp::seen)
                .allSatisfy(seen -> assertThat(seen).startsWith("no look-up: Try again later"));
        assertThat(unknown.lookUps().get(10).at()).isEqualTo(Shop.START.plusSeconds(10));
        assertThat(unknown)
                .hasMessageContaining("Read timed out")
                .hasMessageContaining("look-ups: 11, the last: no look-up");
    }

    @ParameterizedTest
    @EnumSource(
            value = Flow.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = "CAPTURE") // Of all: whatever has another amount is another capture.
    void anotherAmountIsAnErrorOfItsOwn(Flow flow) {
        sending.provider.hold("shop-1", "'status':'initialized','amount':12000");
        related("paid-1", "'type':'refund','refund_order_id':'return-1','amount':999,'transaction_id':7");
        related("auth-1", "'type':'capture','order_id':'part-1','amount':999,'transaction_id':8");

        assertThatThrownBy(() -> flow.resolve(sending, lost, SENDING))
                .isInstanceOfSatisfying(MismatchException.class, mismatch -> {
                    assertThat(mismatch.sent())
                            .isEqualTo(flow.operation.equals("createOrder") ? "EUR 121.00" : "EUR 10.00");
                    assertThat(mismatch.found())
                            .isEqualTo(flow.operation.equals("createOrder") ? "EUR 120.00" : "EUR 9.99");
                    assertThat(mismatch.id()).isIn("shop-1", "return-1", "part-1");
                    assertThat(mismatch).hasSuppressedException(lost);
                });
        assertThat(sending.provider.writes).isZero();
    }

    @Test
    void whatIsThereUnderAnotherIdOrOfAnotherKindIsNotTakenForWhatWasSent() {
        related("paid-1", "'type':'refund','refund_order_id':'return-0','amount':1000,'transaction_id':7");
        related("paid-1", "'type':'capture','refund_order_id':'return-1','amount':1000,'transaction_id':8");
        related("auth-1", "'type':'capture','order_id':'part-0','amount':1000,'transaction_id':9");
        related("auth-1", "'type':'refund','order_id':'part-1','amount':12100,'transaction_id':10");

        leftUnknown(Flow.REFUND, "order paid-1 is completed, EUR 121.00, and has no refund return-1");
        leftUnknown(Flow.CAPTURE_OF_A_PART, "order auth-1 is completed, EUR 121.00, and has no capture part-1");
        leftUnknown(Flow.CAPTURE, "order auth-1 is completed, EUR 121.00, and has no capture of all of it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"declined", "void", "expired", "cancelled", "DECLINED"})
    void whatCameToNothingIsNotWhatWasAskedFor(String status) {
        for (Shop shop : List.of(looking, sending)) {
            shop.provider.relate(
                    "paid-1",
                    "'type':'refund','refund_order_id':'return-1','amount':1000,'transaction_id':7,'status':'" + status
                            + "'");
            shop.provider.relate(
                    "auth-1",
                    "'type':'capture','order_id':'part-1','amount':1000,'transaction_id':8,'status':'" + status + "'");
        }

        assertThatThrownBy(() -> Flow.REFUND.resolve(looking, lost, LOOKING))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("has no refund return-1 that is not " + status.toLowerCase(Locale.ROOT));
        assertThatThrownBy(() -> Flow.CAPTURE_OF_A_PART.resolve(looking, lost, LOOKING))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("has no capture part-1 that is not " + status.toLowerCase(Locale.ROOT));
        assertThat(looking.provider.writes).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "'refund'", "[7]", "[{'type':{}}]"})
    void whatBecameOfAnOrderAndCannotBeReadIsNotTakenForNothing(String related) {
        sending.provider.hold("paid-1", "'status':'completed','amount':12100,'related_transactions':" + related);

        assertThatThrownBy(() -> Flow.REFUND.resolve(sending, lost, SENDING))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("what became of it since cannot be read");
        assertThat(sending.provider.writes).isZero();
    }

    @Test
    void aRefundThatWasDeclinedIsMadeAnewWhereSendingAgainIsAllowed() {
        sending.provider.relate(
                "paid-1",
                "'type':'refund','refund_order_id':'return-1','amount':400,'transaction_id':7,'status':'declined'");
        sending.provider.failWrite(Failure.HTTP_500, Effect.NEVER);

        CreatedRefund made = (CreatedRefund) Flow.REFUND.create(sending);

        assertThat(made.refundId()).hasValue(71);
        assertThat(sending.provider.effects).hasSize(1);
    }

    /** The older one came to nothing and is of another amount. */
    @Test
    void ofTwoUnderOneIdTheLivingOneCounts() {
        related(
                "paid-1",
                "'type':'refund','refund_order_id':'return-1','amount':999,'transaction_id':7,'status':'declined'");
        related(
                "paid-1",
                "'type':'refund','refund_order_id':'return-1','amount':1000,'transaction_id':8,'status':'reserved'");
        related("auth-1", "'type':'capture','order_id':'part-1','amount':999,'transaction_id':9,'status':'void'");
        related(
                "auth-1",
                "'type':'capture','order_id':'part-1','amount':1000,'transaction_id':10,'status':'completed'");

        CreatedRefund refund = (CreatedRefund) Flow.REFUND.resolve(sending, lost, SENDING);
        CreatedCapture capture = (CreatedCapture) Flow.CAPTURE_OF_A_PART.resolve(sending, lost, SENDING);

        assertThat(refund.refundId()).hasValue(8);
        assertThat(refund.status()).contains(Status.RESERVED);
        assertThat(capture.transactionId()).hasValue(10);
        assertThat(capture.status()).contains(Status.COMPLETED);
        assertThat(sending.provider.writes).isZero();
    }

    /** The API may answer in another case than it was asked in. */
    @Test
    void idsAreAlikeInAnyCase() {
        sending.provider.hold("shop-1", "'status':'initialized','amount':12100,'payment_url':'https://pay.example/1'");
        sending.provider.order("shop-1").put("order_id", "SHOP-1");
        related("paid-1", "'type':'refund','refund_order_id':'RETURN-1','amount':1000,'transaction_id':8");
        related("auth-1", "'type':'capture','order_id':'Part-1','amount':1000,'transaction_id':10");

        assertThat(((CreatedOrder) Flow.REDIRECT.resolve(sending, lost, SENDING)).requirePaymentUrl())
                .hasToString("https://pay.example/1");
        assertThat(((CreatedRefund) Flow.REFUND.resolve(sending, lost, SENDING)).refundId())
                .hasValue(8);
        assertThat(((CreatedCapture) Flow.CAPTURE_OF_A_PART.resolve(sending, lost, SENDING)).transactionId())
                .hasValue(10);
        assertThat(sending.orders.get("shop-1").orderId()).hasToString("SHOP-1");
        assertThat(sending.provider.writes).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "1000, Something went wrong",
        "1000, Site not found",
        "1000, Token not found",
        "1019, Not found",
        "404, Not found"
    })
    void aLookUpThatDoesNotSayThatTheOrderIsNotThereCountsForNothing(int code, String words) {
        sending.provider.answerUnknownOrdersWith(code, words);

        assertThatThrownBy(() -> Flow.DIRECT.resolve(sending, lost, SENDING))
                .isInstanceOf(OutcomeUnknownException.class);
        assertThat(sending.provider.writes).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1006, Invalid transaction ID", "1000, Not found"})
    void aLookUpThatSaysSoCounts(int code, String words) {
        sending.provider.answerUnknownOrdersWith(code, words);

        isWhatWasSent(Flow.DIRECT, Flow.DIRECT.resolve(sending, lost, SENDING));

        assertThat(sending.provider.writes).isEqualTo(1);
    }

    @Test
    void whatIsThereOfAnAmountThatIsNotToldIsLeftUnknown() {
        related("paid-1", "'type':'refund','refund_order_id':'return-1','transaction_id':7");
        related("auth-1", "'type':'capture','order_id':'part-1','transaction_id':8");

        leftUnknown(Flow.REFUND, "return-1 exists, of an amount that is not told");
        leftUnknown(Flow.CAPTURE_OF_A_PART, "part-1 exists, of an amount that is not told");
    }

    private void leftUnknown(Flow flow, String seen) {
        assertThatThrownBy(() -> flow.resolve(sending, lost, LOOKING))
                .isInstanceOfSatisfying(
                        OutcomeUnknownException.class,
                        unknown -> assertThat(unknown.lookUps())
                                .extracting(LookUp::seen)
                                .containsOnly(seen));
        assertThat(sending.provider.writes).isZero();
    }

    @Test
    void anotherCurrencyIsToo() {
        sending.provider.hold("shop-1", "'status':'initialized','amount':12100");
        sending.provider.order("shop-1").put("currency", "USD");

        assertThatThrownBy(() -> Flow.REDIRECT.resolve(sending, lost, SENDING))
                .isInstanceOf(MismatchException.class)
                .hasMessage("What exists as shop-1 is not what was sent: USD 121.00 instead of EUR 121.00");
    }

    @Test
    void anAnswerAboutAnotherOrderCountsForNothing() {
        sending.provider.hold("shop-1", "'status':'initialized','amount':12100");
        sending.provider.order("shop-1").put("order_id", "shop-2");

        assertThatThrownBy(() -> Flow.REDIRECT.resolve(sending, lost, SENDING))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("it was lost")
                .hasMessageContaining("it tells of something else than what was asked for");
        assertThat(sending.provider.writes).isZero();
    }

    @Test
    void anErrorPageIsNotTakenForAnOrderThatIsNotThere() {
        sending.provider.failReadsWithAPageNotFound(11);

        assertThatThrownBy(() -> Flow.DIRECT.resolve(sending, lost, SENDING))
                .isInstanceOf(OutcomeUnknownException.class);
        assertThat(sending.provider.writes).isZero();
    }

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

        Shop other = new Shop(LOOKING);
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

    @Test
    void aThreadThatIsAskedToStopStopsWithAllThatIsKnown() {
        Shop impatient = new Shop(null, pause -> {
            throw new InterruptedException();
        });

        assertThatThrownBy(() -> Flow.DIRECT.resolve(impatient, lost, LOOKING))
                .isInstanceOfSatisfying(
                        OutcomeUnknownException.class,
                        unknown -> assertThat(unknown.lookUps()).hasSize(1));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void pausesAreATenthOfTheTimeWithinLimits() {
        assertThat(ExactlyOnce.within(Duration.ofMinutes(1)).pause()).isEqualTo(Duration.ofSeconds(6));
        assertThat(ExactlyOnce.within(Duration.ofMillis(20)).pause()).isEqualTo(Duration.ofMillis(10));
        assertThat(ExactlyOnce.within(Duration.ofHours(2)).pause()).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void looksUpForAMillisecondToADay() {
        assertThat(ExactlyOnce.within(Duration.ofMillis(1)).lookUpFor()).isEqualTo(Duration.ofMillis(1));
        assertThat(ExactlyOnce.within(Duration.ofDays(1)).lookUpFor()).isEqualTo(Duration.ofDays(1));
        assertThatThrownBy(() -> ExactlyOnce.within(Duration.ofNanos(999_999)))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageStartingWith("look-up time: must be at least 1 ms and at most a day");
        assertThatThrownBy(() -> ExactlyOnce.within(Duration.ofDays(1).plusNanos(1)))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageStartingWith("look-up time: ");
        assertThatThrownBy(() -> new ExactlyOnce(Duration.ofDays(1), Duration.ZERO, false))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageStartingWith("pause: ");
    }

    private void related(String order, String members) {
        sending.provider.relate(order, members);
    }

    private static void isWhatWasSent(Flow flow, Object made) {
        if (made instanceof CreatedOrder order) {
            assertThat(order.orderId()).isEqualTo(OrderId.of("shop-1"));
            assertThat(EnumSet.of(Flow.REDIRECT, Flow.PAYMENT_LINK, Flow.CHECKOUT, Flow.DIRECT))
                    .contains(flow);
            assertThat(order.paymentUrl()).isPresent();
        } else if (made instanceof CreatedRefund refund) {
            assertThat(refund.refundId()).hasValue(70);
        } else {
            assertThat(made).isInstanceOfSatisfying(CreatedCapture.class, capture -> {
                assertThat(capture.transactionId()).hasValue(80);
                assertThat(capture.orderId().value()).isEqualTo(flow == Flow.CAPTURE ? "auth-1" : "part-1");
            });
        }
    }
}
