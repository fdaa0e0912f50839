package com.multisafepay.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.GatewayId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TransactionFilterTest {

    private static final TransactionFilter DOLLARS = TransactionFilter.builder()
            .limit(10)
            .currency("USD")
            .paymentMethods(GatewayId.VISA)
            .build();

    @Test
    void filtersNothingUnlessTold() {
        assertThat(TransactionFilter.builder().build()).isEqualTo(TransactionFilter.ALL);
        assertThat(TransactionFilter.ALL.limit()).isEmpty();
        assertThat(TransactionFilter.ALL.paymentMethods()).isEmpty();
    }

    @Test
    void keepsItsFiltersOnTheWayToTheNextPage() {
        TransactionFilter next = DOLLARS.after("AAA");

        assertThat(next.after()).contains("AAA");
        assertThat(next.currency()).isEqualTo(DOLLARS.currency());
        assertThat(next.paymentMethods()).containsExactly(GatewayId.VISA);
        assertThat(next.limit()).hasValue(10);
    }

    @Test
    void turnsRoundOnTheWayBack() {
        assertThat(DOLLARS.after("AAA").before("BBB").after()).isEmpty();
        assertThat(DOLLARS.before("BBB").before()).contains("BBB");
    }

    @Test
    void refusesAnEmptyCursor() {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> DOLLARS.after(""))
                .withMessageStartingWith("after: ");
    }

    @Test
    void refusesASiteIdThatIsNotPositive() {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> TransactionFilter.builder().siteId(0).build())
                .withMessageStartingWith("site_id: ");
    }

    @Test
    void refusesAClosingBalanceOfNoDay() {
        LocalDate day = LocalDate.of(2026, 6, 1);

        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> ClosingBalanceFilter.between(day, day))
                .withMessageStartingWith("until: must be after 2026-06-01");
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> ClosingBalanceFilter.between(day, LocalDate.of(10000, 1, 1)));
    }
}
