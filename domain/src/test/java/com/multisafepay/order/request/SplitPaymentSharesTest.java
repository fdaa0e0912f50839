package com.multisafepay.order.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitPaymentSharesTest {

    @ParameterizedTest
    @CsvSource({
        "10.00, 10.5, 1.05",
        "0.01, 50, 0.01",
        "0.01, 49.9, 0.00",
        "25.99, 33.33, 8.66",
        "10.00, 33.335, 3.33",
        "10.00, 33.35, 3.34",
        "10.00, 100, 10.00"
    })
    void roundsAPercentageHalfUp(String payment, String percentage, String share) {
        assertThat(SplitPayment.percentage("90000001", percentage).shareOf(Money.of(payment, "EUR")))
                .isEqualTo(Money.of(share, "EUR"));
    }

    @Test
    void refusesSharesThatRoundToMoreThanThePayment() {
        assertThatThrownBy(() -> RedirectOrder.builder()
                        .orderId("a")
                        .amount(Money.of("0.01", "EUR"))
                        .description("a")
                        .splitPayments(
                                SplitPayment.percentage("90000001", "50"), SplitPayment.percentage("90000002", "50"))
                        .build())
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("must not exceed the amount EUR 0.01, come to EUR 0.02");
    }

    @Test
    void refusesAShareInAnotherCurrency() {
        assertThatThrownBy(() ->
                        SplitPayment.fixed("90000001", Money.of("1.00", "USD")).shareOf(Money.of("10.00", "EUR")))
                .hasMessageContaining("must be in EUR");
    }
}
