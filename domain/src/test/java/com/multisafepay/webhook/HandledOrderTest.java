package com.multisafepay.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.answer.SampleOrder;
import com.multisafepay.money.Money;
import com.multisafepay.order.Status;
import com.multisafepay.webhook.NotificationStore.Novelty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recognises news, and the events that it brings: by statuses first, then by the refunded amount, then by time. */
class HandledOrderTest {

    private static final Money TEN = Money.of("10.00", "EUR");
    private static final Instant TOLD = Instant.parse("2026-06-01T12:00:00Z");

    private HandledOrder remembered = HandledOrder.NONE;

    /** Steps are status/financial status/refunded cents@seconds, and what comes of each: events, or repeated or late. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "completed/completed@1                                             | Paid",
                "initialized/initialized@1, completed/completed@2                  | Other, Paid",
                "uncleared/uncleared@1, completed/completed@2                      | Uncleared, Paid",
                "completed/uncleared@1, completed/completed@2                      | Paid, Settled",
                "completed/uncleared@1, shipped/uncleared@2, shipped/completed@3   | Paid, Shipped, Settled",
                "completed/uncleared@1, shipped/uncleared@2, completed/completed@3 | Paid, Shipped, Settled",
                "shipped/uncleared@2, completed/uncleared@1                        | Paid+Shipped, late",
                "completed/completed@1, completed/completed@1                      | Paid, repeated",
                "completed/completed@1, completed/completed@2                      | Paid, Other",
                "completed/completed@1, initialized/initialized@1                  | Paid, late",
                "completed/completed@1, initialized/initialized@9                  | Paid, late",
                "completed/completed@1, initialized/initialized                    | Paid, late",
                "initialized/initialized@9, completed/completed@1                  | Other, Paid",
                "declined/declined@9, completed/completed@1                        | Declined, Paid",
                "cancelled/cancelled@9, completed/completed@1                      | Cancelled, Paid",
                "expired/expired@9, completed/completed@1                          | Expired, Paid",
                "expired/expired@9, completed/uncleared@1                          | Expired, late",
                "expired/expired@1, completed/completed@9                          | Expired, Paid",
                "void/void@9, completed/uncleared@1                                | Voided, late",
                "completed/uncleared@1, expired/expired@9                          | Paid, Expired",
                "completed/completed@1, void/void@9                                | Paid, Voided",
                "completed/completed@1, void/void@1                                | Paid, Voided",
                "completed/completed@2, declined/declined@1                        | Paid, late",
                "completed/completed@2, declined/declined@2                        | Paid, late",
                "completed/completed@1, chargeback/completed@9                     | Paid, ChargedBack",
                "completed/completed@1, chargedback/completed@9                    | Paid, ChargedBack",
                "chargeback/completed@9, completed/completed@1                     | ChargedBack, late",
                "chargeback/completed@1, completed/completed@1                     | ChargedBack, Other",
                "chargedback/completed@1, completed/completed@9                    | ChargedBack, Other",
                "completed/uncleared@1, chargeback/uncleared@2, completed/completed@3 | Paid, ChargedBack, Settled",
                "completed/completed/1000@2, completed/completed@1                 | Other, late",
                "completed/completed/1000@2, completed/completed@3                 | Other, Paid",
                "completed/completed/1000@2, refunded/completed/1000@3             | Other, Refunded 10.00",
                "completed/completed@1, reserved/reserved@2, completed/completed@3 | Paid, Other, Other",
                "completed/completed@1, partial_refunded/completed/100@2           | Paid, PartiallyRefunded 1.00",
                "partial_refunded/completed/100@2, completed/completed@1           | Paid+PartiallyRefunded 1.00, late",
                "partial_refunded/completed/100@2, completed/completed@2           | Paid+PartiallyRefunded 1.00, late",
                "completed/completed@1, completed/completed/100@2, partial_refunded/completed/100@3 | Paid, Other,"
                        + " PartiallyRefunded 1.00",
                "completed/completed@1, partial_refunded/completed/100@5, partial_refunded/completed/300@5 | Paid,"
                        + " PartiallyRefunded 1.00, PartiallyRefunded 2.00",
                "completed/completed@1, partial_refunded/completed/300@5, partial_refunded/completed/100@5 | Paid,"
                        + " PartiallyRefunded 3.00, late",
                "completed/completed@1, partial_refunded/completed/300@5, partial_refunded/completed/100   | Paid,"
                        + " PartiallyRefunded 3.00, late",
                "completed/completed@5, partial_refunded/completed/300@1           | Paid, PartiallyRefunded 3.00",
                "completed/completed@1, partial_refunded/completed/300@5, partial_refunded/completed/100@9 | Paid,"
                        + " PartiallyRefunded 3.00, Other",
                "completed/completed@1, partial_refunded/completed/300@5, refunded/completed/1000@6 | Paid,"
                        + " PartiallyRefunded 3.00, Refunded 7.00",
                "refunded/completed/1000@5, completed/completed@1                  | Refunded 10.00, late",
                "refunded/completed/1000@5, completed/completed                    | Refunded 10.00, late",
                "refunded/completed/1000@5, completed/completed@9                  | Refunded 10.00, Other",
                "completed/completed@1, refunded/completed@5                       | Paid, Refunded 10.00",
                "unheard_of/completed@1, completed/completed@2                     | Other, Paid",
                "completed/completed@1, unheard_of/completed@2                     | Paid, Other",
                "declined/declined@1, initialized/initialized@2, completed/completed@3 | Declined, Other, Paid",
            })
    void comesToTheseEvents(String steps, String expected) {
        assertThat(Arrays.stream(steps.split(",", -1))
                        .map(step -> told(step.strip()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    @Test
    void anAuthorisationIsNotAPaymentUntilSomethingOfItIsCaptured() {
        SampleOrder authorised = SampleOrder.authorised("1", TEN);
        SampleOrder half = SampleOrder.authorised("1", TEN)
                .with("payment_details", Map.of("capture", "manual", "capture_remain", 500))
                .with("modified", "2026-01-01T12:00:01");

        assertThat(kinds(authorised)).isEqualTo("Authorised");
        assertThat(kinds(authorised)).isEqualTo("repeated");
        assertThat(kinds(half)).isEqualTo("Paid");
        assertThat(kinds(SampleOrder.paid("1", TEN).with("modified", "2026-01-01T12:00:02")))
                .isEqualTo("Settled");
    }

    /** Times have whole seconds, and some notifications none. */
    @Test
    void aCaptureWithinTheSecondOfItsAuthorisationIsAPayment() {
        SampleOrder half = SampleOrder.authorised("1", TEN)
                .with("payment_details", Map.of("capture", "manual", "capture_remain", 500));

        assertThat(kinds(SampleOrder.authorised("1", TEN))).isEqualTo("Authorised");
        assertThat(kinds(half)).isEqualTo("Paid");
        assertThat(kinds(half)).isEqualTo("repeated");
        assertThat(kinds(SampleOrder.authorised("1", TEN))).isEqualTo("repeated");
    }

    @Test
    void aCompletedOrderWhoseMoneyIsGoneIsNoPayment() {
        assertThat(kinds(SampleOrder.paid("1", TEN).financialStatus(Status.VOID)))
                .isEqualTo("Other");
        assertThat(kinds(SampleOrder.paid("1", TEN))).isEqualTo("Paid");
    }

    @Test
    void aCaptureUnderAnIdOfItsOwnIsNoPaymentOfAnOrder() {
        assertThat(kinds(SampleOrder.paid("1-a", TEN).with("auth_order_id", "1")))
                .isEqualTo("Captured");
    }

    @Test
    void aVoidOrderWithAChargebackIsChargedBack() {
        kinds(SampleOrder.paid("1", TEN));

        assertThat(kinds(chargedBack())).isEqualTo("ChargedBack");
    }

    @Test
    void anOrderThatIsFirstHeardOfWhenItWasChargedBackIsNoPaymentAnyMore() {
        assertThat(kinds(chargedBack())).isEqualTo("ChargedBack");
        assertThat(kinds(SampleOrder.paid("1", TEN))).isEqualTo("Other");
    }

    private static SampleOrder chargedBack() {
        return SampleOrder.paid("1", TEN)
                .status(Status.VOID)
                .financialStatus(Status.VOID)
                .with("related_transactions", List.of(Map.of("type", "chargeback", "amount", 1000)));
    }

    /** The hour from 02:00 to 03:00 comes twice; the time of signing tells which one is meant. */
    @Test
    void aChangeInTheSecondOfTheDoubleHoursIsNewsAfterOneInTheFirst() {
        assertThat(october("expired", "02:50:00", "2026-10-25T00:50:02Z")).isEqualTo("Expired");
        assertThat(october("void", "02:10:00", "2026-10-25T01:10:02Z")).isEqualTo("Voided");
        assertThat(october("completed", "02:20:00", "2026-10-25T01:20:02Z")).isEqualTo("Paid");
        assertThat(october("expired", "02:50:00", "2026-10-25T01:05:00Z")).isEqualTo("repeated");
        assertThat(october("expired", "02:51:00", "2026-10-25T01:06:00Z")).isEqualTo("late");
        assertThat(october("void", "02:19:00", "2026-10-25T01:35:00Z")).isEqualTo("late");
        assertThat(october("void", "02:21:00", "2026-10-25T01:21:02Z")).isEqualTo("Voided");
        assertThat(october("expired", "03:00:00", "2026-10-25T02:00:02Z")).isEqualTo("Expired");
    }

    @Test
    void aRepetitionThatIsSignedAnewInTheDoubleHourIsNoNews() {
        october("completed", "02:10:00", "2026-10-25T00:10:02Z");

        assertThat(october("completed", "02:10:00", "2026-10-25T01:10:02Z")).isEqualTo("repeated");
    }

    @Test
    void aTimeWithAZoneIsComparedWithLocalOnes() {
        SampleOrder zoned = SampleOrder.open("1", TEN).with("modified", "2026-06-01T07:59:59Z");
        kinds(SampleOrder.declined("1", TEN).with("modified", "2026-06-01T10:00:00"));

        assertThat(kinds(zoned)).isEqualTo("late");
        assertThat(kinds(SampleOrder.open("1", TEN).with("modified", "2026-06-01T10:00:01+02:00")))
                .isEqualTo("Other");
    }

    private String october(String status, String time, String told) {
        return kinds(
                SampleOrder.paid("1", TEN)
                        .status(new Status(status))
                        .financialStatus(new Status(status))
                        .with("modified", "2026-10-25T" + time),
                Instant.parse(told));
    }

    private String told(String step) {
        String[] stateAndTime = step.split("@", -1);
        String[] state = stateAndTime[0].split("/", -1);
        return kinds(SampleOrder.paid("1", TEN)
                .status(new Status(state[0]))
                .financialStatus(new Status(state[1]))
                .with("amount_refunded", state.length > 2 ? Integer.parseInt(state[2]) : 0)
                .with("modified", stateAndTime.length > 1 ? "2026-06-01T12:00:0" + stateAndTime[1] : ""));
    }

    private String kinds(SampleOrder order) {
        return kinds(order, TOLD);
    }

    private String kinds(SampleOrder order, Instant told) {
        Judgement judgement = remembered.judge(new NotifiedOrder("default", order.build(), told));
        remembered = judgement.after();
        if (judgement.novelty() != Novelty.NEW) {
            assertThat(judgement.events()).isEmpty();
            return judgement.novelty().toString().toLowerCase(java.util.Locale.ROOT);
        }
        List<String> words = new ArrayList<>();
        judgement.events().forEach(event -> words.add(words(event)));
        return String.join("+", words);
    }

    private static String words(OrderEvent event) {
        String name = event.getClass().getSimpleName();
        if (event instanceof OrderEvent.PartiallyRefunded refund) {
            return name + " " + refund.amount().toDecimal();
        }
        return event instanceof OrderEvent.Refunded refund
                ? name + " " + refund.amount().toDecimal()
                : name;
    }
}
