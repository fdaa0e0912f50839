package com.multisafepay.internal.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.multisafepay.error.LookUp;
import com.multisafepay.error.MismatchException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.service.Provider.Effect;
import com.multisafepay.internal.service.Provider.Failure;
import com.multisafepay.order.ExactlyOnce;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every failure of a write, in every flow: what was made is made once. */
class ExactlyOnceTest extends ExactlyOnceCase {
    private final ServiceFixture plain = new ServiceFixture(null);

    static List<Arguments> everyFailureOfEveryFlow() {
        List<Arguments> table = new ArrayList<>();
        for (Flow flow : Flow.values()) {
            for (Failure failure : EnumSet.complementOf(EnumSet.of(Failure.ANSWER_ABOUT_THE_ORDER))) {
                table.add(Arguments.of(flow, failure));
            }
        }
        return table;
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
        assertThat(unknown.lookUps().get(10).at()).isEqualTo(ServiceFixture.START.plusSeconds(10));
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
    void aThreadThatIsAskedToStopStopsWithAllThatIsKnown() {
        ServiceFixture impatient = new ServiceFixture(null, pause -> {
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
}
