package com.multisafepay.contract.pact;

import static com.multisafepay.contract.pact.Pacts.KEY;
import static com.multisafepay.contract.pact.Pacts.WRONG_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.com.dius.pact.consumer.MockServer;
import au.com.dius.pact.consumer.dsl.LambdaDsl;
import au.com.dius.pact.consumer.dsl.PactBuilder;
import au.com.dius.pact.consumer.junit5.PactConsumerTestExt;
import au.com.dius.pact.consumer.junit5.PactTestFor;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.V4Pact;
import au.com.dius.pact.core.model.annotations.Pact;
import com.multisafepay.MultiSafepay;
import com.multisafepay.client.api.BalancesApi;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.money.Money;
import com.multisafepay.reporting.ClosingBalance;
import com.multisafepay.reporting.ClosingBalanceFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PactConsumerTestExt.class)
@PactTestFor(providerName = Pacts.PROVIDER, pactVersion = PactSpecVersion.V4)
class ListClosingBalancesPactTest {

    @Pact(provider = Pacts.PROVIDER, consumer = Pacts.CONSUMER)
    V4Pact some(PactBuilder pact) {
        return pact.given("a paid order of yesterday", Map.of("order_id", "pact-balance-1"))
                .expectsToReceiveHttpInteraction(
                        "list the closing balances in euros",
                        http -> http.withRequest(request -> Pacts.get(request, "/closing-balances", KEY)
                                        .queryParameter("currency", "EUR"))
                                .willRespondWith(response -> response.status(200)
                                        .body(LambdaDsl.newJsonBody(body -> body.booleanValue("success", true)
                                                        .minArrayLike(
                                                                "data",
                                                                1,
                                                                day -> day.stringMatcher(
                                                                                "closing_date",
                                                                                "\\d{4}-\\d{2}-\\d{2}",
                                                                                "2026-06-01")
                                                                        .stringValue("currency", "EUR")
                                                                        .integerType("amount", 956)
                                                                        .integerType("amount_uncleared", 0)
                                                                        .integerType("payout_amount", 0)
                                                                        .stringType("status", "completed"))
                                                        .object("page", page -> page.integerType("total", 1)))
                                                .build())))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "some")
    void readsClosingBalances(MockServer server) {
        try (MultiSafepay client = Pacts.client(server, KEY)) {
            List<ClosingBalance> balances = client.closingBalances().list(ClosingBalanceFilter.ALL.in("EUR"));
            assertThat(balances.get(0).closingDate()).isEqualTo(LocalDate.of(2026, 6, 1));
            assertThat(balances.get(0).amount()).isEqualTo(Money.of("9.56", "EUR"));
        }
    }

    @Pact(provider = Pacts.PROVIDER, consumer = Pacts.CONSUMER)
    V4Pact noDate(PactBuilder pact) {
        return pact.expectsToReceiveHttpInteraction(
                        "list the closing balances from something that is no date",
                        http -> Pacts.refusal(
                                http.withRequest(request -> Pacts.get(request, "/closing-balances", KEY)
                                        .queryParameter("from", "yesterday")),
                                404,
                                1000,
                                "from: is not a date"))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "noDate")
    void tellsThatThereIsNothingFromThere(MockServer server) {
        try (MultiSafepay client = Pacts.client(server, KEY)) {
            BalancesApi balances = client.api(BalancesApi.class);
            assertThatThrownBy(() -> balances.listClosingBalances("yesterday", null, null, null))
                    .isInstanceOf(NotFoundException.class)
                    .hasMessageContaining("from");
        }
    }

    @Pact(provider = Pacts.PROVIDER, consumer = Pacts.CONSUMER)
    V4Pact wrongKey(PactBuilder pact) {
        return pact.expectsToReceiveHttpInteraction(
                        "list the closing balances with a wrong key",
                        http -> Pacts.refusal(
                                http.withRequest(request -> Pacts.get(request, "/closing-balances", WRONG_KEY)),
                                401,
                                1032,
                                "Invalid API key"))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "wrongKey")
    void tellsThatTheKeyWasRefused(MockServer server) {
        try (MultiSafepay client = Pacts.client(server, WRONG_KEY)) {
            assertThatThrownBy(() -> client.closingBalances().list(ClosingBalanceFilter.ALL))
                    .isInstanceOf(CredentialsRefusedException.class);
        }
    }
}
