package com.multisafepay.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.multisafepay.Wire;
import com.multisafepay.money.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AccountTest {

    @Test
    void tellsWhoseKeyItIs() {
        Wire wire = Wire.answering("{'account_id':10000001,'site_id':12345,'role':'merchant'}");

        KeyOwner owner = wire.client().account().me();

        assertThat(wire.only()).isEqualTo("GET /me");
        assertThat(owner.accountId()).hasValue(10000001);
        assertThat(owner.siteId()).hasValue(12345);
        assertThat(owner.role()).contains("merchant");
    }

    @Test
    void listsCategoriesOfSites() {
        Wire wire = Wire.answering("[{'code':1,'description':'Books'},{'code':2}]");

        assertThat(wire.client().account().categories())
                .extracting(Category::code, Category::description)
                .containsExactly(tuple(1L, "Books"), tuple(2L, ""));
        assertThat(wire.only()).isEqualTo("GET /categories");
    }

    @Test
    void listsClosingBalancesOfDays() {
        Wire wire = Wire.answering("[{'closing_date':'2026-06-01','amount':1000,'amount_uncleared':300,"
                + "'payout_amount':200,'currency':'EUR'}]");
        ClosingBalanceFilter june = ClosingBalanceFilter.between(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 1))
                .in("EUR");

        assertThat(wire.client().closingBalances().list(june)).singleElement().satisfies(balance -> {
            assertThat(balance.closingDate()).isEqualTo("2026-06-01");
            assertThat(balance.amount()).isEqualTo(Money.of("10.00", "EUR"));
            assertThat(balance.amountUncleared()).isEqualTo(Money.of("3.00", "EUR"));
            assertThat(balance.payoutAmount()).isEqualTo(Money.of("2.00", "EUR"));
        });
        assertThat(wire.only()).isEqualTo("GET /closing-balances?from=2026-06-01&until=2026-07-01&currency=EUR");
    }

    @Test
    void asksForAllBalancesWithoutAQuery() {
        Wire wire = Wire.answering("[]");

        assertThat(wire.client().closingBalances().list(ClosingBalanceFilter.ALL))
                .isEmpty();
        assertThat(wire.only()).isEqualTo("GET /closing-balances");
    }
}
