package com.multisafepay.internal.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.capture.CreatedCapture;
import com.multisafepay.error.LookUp;
import com.multisafepay.error.MismatchException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.internal.service.Provider.Effect;
import com.multisafepay.internal.service.Provider.Failure;
import com.multisafepay.order.CreatedOrder;
import com.multisafepay.order.Status;
import com.multisafepay.refund.CreatedRefund;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoundAgainTest extends ExactlyOnceCase {
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
        for (ServiceFixture shop : List.of(looking, sending)) {
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
}
