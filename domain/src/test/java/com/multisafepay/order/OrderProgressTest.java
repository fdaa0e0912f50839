package com.multisafepay.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.Wire;
import com.multisafepay.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderProgressTest {

    private static Order order(String status, String financial, String details) {
        return Wire.order("'status':'" + status + "','financial_status':'" + financial + "','payment_details':{"
                + details + "},'payment_url':'https://pay.example/x'");
    }

    @ParameterizedTest
    @CsvSource({
        "initialized, initialized, IDEAL, open",
        "uncleared, uncleared, VISA, open",
        "completed, completed, IDEAL, paid",
        "completed, initialized, PAYPAL, paid",
        "completed, initialized, EINVOICE, paid",
        "completed, uncleared, KLARNA, paid",
        "shipped, uncleared, KLARNA, paid",
        "shipped, completed, VISA, paid",
        "partial_refunded, completed, IDEAL, paid",
        "declined, declined, VISA, failed",
        "cancelled, cancelled, TRUSTLY, failed",
        "void, cancelled, IDEAL, failed",
        "void, void, KLARNA, failed",
        "expired, expired, IDEAL, failed",
        "chargeback, completed, VISA, failed",
        "chargedback, completed, VISA, failed",
        "refunded, completed, IDEAL, none",
        "reserved, reserved, IDEAL, none",
        "frozen, icy, IDEAL, none",
        "' completed ', completed, IDEAL, paid",
        "completed, declined, VISA, none",
        "completed, cancelled, VISA, none",
        "completed, void, KLARNA, none",
        "completed, expired, KLARNA, none",
        "completed, refunded, IDEAL, none",
        "shipped, void, KLARNA, none",
        "shipped, expired, KLARNA, none",
        "partial_refunded, chargedback, VISA, none"
    })
    void answersFromBothStatuses(String status, String financial, String gateway, String answer) {
        Order order = order(status, financial, "'type':'" + gateway + "'");

        assertThat(order.isOpen()).isEqualTo(answer.equals("open"));
        assertThat(order.isPaid()).isEqualTo(answer.equals("paid"));
        assertThat(order.isFailed()).isEqualTo(answer.equals("failed"));
        assertThat(order.isAuthorised()).isFalse();
        assertThat(order.remainingToRefund().isPositive()).isEqualTo(answer.equals("paid"));
        assertThat(order.status().value()).isEqualTo(status.strip());
    }

    @ParameterizedTest
    @CsvSource({
        "completed, initialized, 1000, true, false",
        "completed, initialized, 1500, true, false",
        "completed, initialized, 400, true, true",
        "completed, initialized, 0, false, true",
        "completed, completed, 0, false, true",
        "void, void, 0, false, false"
    })
    void tellsAnAuthorisationFromAPayment(
            String status, String financial, long remain, boolean authorised, boolean paid) {
        Order order = order(status, financial, "'type':'VISA','capture':'manual','capture_remain':" + remain);

        assertThat(order.isAuthorised()).isEqualTo(authorised);
        assertThat(order.isPaid()).isEqualTo(paid);
        assertThat(order.remainingToCapture().minorUnits()).isEqualTo(authorised ? remain : 0);
    }

    @ParameterizedTest
    @CsvSource({"initialized, true", "reserved, false", "completed, false", "declined, false"})
    void doesNotCountMoneyThatGoesToTheCustomerAsPaid(String status, boolean open) {
        Order refund = Wire.order("'type':'unreferenced_refund','status':'" + status + "'");

        assertThat(refund.isPaid()).isFalse();
        assertThat(refund.isOpen()).isEqualTo(open);
        assertThat(refund.remainingToRefund().isPositive()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'type':'VISA','capture':'manual'",
                "'type':'VISA'",
                "'type':'MISTERCASH'",
                "'type':'PAYPAL','capture':'manual'"
            })
    void takesWhatIsOnlyAuthorisedForUnpaidEvenWhereTheRestIsNotTold(String details) {
        Order order = order("completed", "initialized", details);

        assertThat(order.isAuthorised()).isTrue();
        assertThat(order.isPaid()).isFalse();
        assertThat(order.remainingToCapture()).isEqualTo(Money.of("10.00", "EUR"));
        assertThat(order.remainingToRefund()).isEqualTo(Money.of("0.00", "EUR"));
    }

    @Test
    void tellsWhatCanStillGoBack() {
        Order partly = Wire.order("'status':'partial_refunded','financial_status':'completed','amount_refunded':400");
        Order authorised = order("completed", "initialized", "'type':'VISA','capture_remain':1000");

        assertThat(partly.remainingToRefund()).isEqualTo(Money.of("6.00", "EUR"));
        assertThat(authorised.remainingToRefund()).isEqualTo(Money.of("0.00", "EUR"));
    }

    @Test
    void tellsWhatTheCustomerHasToDoNext() {
        assertThat(order("initialized", "initialized", "'type':'IDEAL'").nextAction())
                .isEqualTo(new NextAction.Redirect("https://pay.example/x"));
        assertThat(Wire.order("'status':'initialized'").nextAction()).isEqualTo(new NextAction.Wait());
        assertThat(order("uncleared", "uncleared", "").nextAction()).isEqualTo(new NextAction.Wait());
        assertThat(order("completed", "completed", "").nextAction()).isEqualTo(new NextAction.Nothing());
    }
}
