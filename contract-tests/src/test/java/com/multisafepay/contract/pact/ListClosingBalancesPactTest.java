package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.com.dius.pact.core.model.matchingrules.EqualsMatcher;
import com.multisafepay.client.api.BalancesApi;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.TryLaterException;
import com.multisafepay.money.Money;
import com.multisafepay.reporting.ClosingBalance;
import com.multisafepay.reporting.ClosingBalanceFilter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListClosingBalancesPactTest {

    @Test
    void readsClosingBalances() {
        Conversation.about("list the closing balances in euros")
                .given("a paid order of yesterday", "pact-balance-1")
                .asks("GET", "/closing-balances")
                .query("currency", "EUR")
                .answers(body -> body.minArrayLike(
                                "data",
                                1,
                                day -> day.stringMatcher("closing_date", "\\d{4}-\\d{2}-\\d{2}", "2026-06-01")
                                        .and("currency", "EUR", EqualsMatcher.INSTANCE)
                                        .and("amount", 956, EqualsMatcher.INSTANCE)
                                        .and("amount_uncleared", 0, EqualsMatcher.INSTANCE)
                                        .and("payout_amount", 0, EqualsMatcher.INSTANCE)
                                        .stringType("status", "completed"))
                        .object("page", page -> page.integerType("total", 1)))
                .then(client -> {
                    List<ClosingBalance> balances = client.closingBalances().list(ClosingBalanceFilter.ALL.in("EUR"));
                    assertThat(balances.get(0).closingDate()).isEqualTo(LocalDate.of(2026, 6, 1));
                    assertThat(balances.get(0).amount()).isEqualTo(Money.of("9.56", "EUR"));
                });
    }

    @Test
    void tellsThatItDoesNotUnderstandTheDate() {
        Conversation.about("list the closing balances from something that is no date")
                .asks("GET", "/closing-balances")
                .query("from", "yesterday")
                .refuses(404, 1000, "from: is not a date")
                .then(client -> assertThatThrownBy(
                                () -> client.api(BalancesApi.class).listClosingBalances("yesterday", null, null, null))
                        .isInstanceOf(TryLaterException.class)
                        .hasMessageContaining("from"));
    }

    @Test
    void tellsThatTheKeyWasRefused() {
        Conversation.withWrongKey("list the closing balances")
                .asks("GET", "/closing-balances")
                .then(client -> assertThatThrownBy(
                                () -> client.closingBalances().list(ClosingBalanceFilter.ALL))
                        .isInstanceOf(CredentialsRefusedException.class));
    }
}
