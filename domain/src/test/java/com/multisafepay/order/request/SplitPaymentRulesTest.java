package com.multisafepay.order.request;

import static com.multisafepay.OrderSamples.redirect;
import static com.multisafepay.Refusals.refused;

import com.multisafepay.money.Money;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitPaymentRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"1E-400000000", "1E+400000000"})
    void refusesPercentagesWithWhichASumWouldNeverEnd(String endless) {
        BigDecimal percentage = new BigDecimal(endless);

        refused(
                () -> new SplitPayment("1001001", Optional.empty(), Optional.of(percentage), Optional.empty()),
                "affiliate.split_payments.percentage: ");
    }

    @Test
    void refusesPartsThatExceedTheAmount() {
        refused(
                () -> redirect()
                        .splitPayments(
                                SplitPayment.fixed("1001001", Money.of("100", "EUR")),
                                SplitPayment.percentage("1001002", "20"))
                        .build(),
                "affiliate.split_payments",
                "must not exceed the amount EUR 121.00");
    }

    @Test
    void refusesPercentagesOfMoreThanOneHundredInAll() {
        refused(
                () -> redirect()
                        .splitPayments(
                                SplitPayment.percentage("1001001", "60"), SplitPayment.percentage("1001002", "41"))
                        .build(),
                "affiliate.split_payments.percentage",
                "must not exceed 100 in all");
    }

    @Test
    void refusesAPartInAnotherCurrency() {
        refused(
                () -> redirect()
                        .splitPayments(SplitPayment.fixed("1001001", Money.of("1", "USD")))
                        .build(),
                "affiliate.split_payments.fixed",
                "must be in EUR");
    }
}
