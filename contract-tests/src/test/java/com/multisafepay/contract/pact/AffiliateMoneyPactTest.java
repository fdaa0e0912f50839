package com.multisafepay.contract.pact;

import static com.multisafepay.contract.pact.AffiliatesPactTest.refused;
import static com.multisafepay.contract.pact.PactCase.reading;
import static com.multisafepay.contract.pact.PactCase.writing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.com.dius.pact.consumer.dsl.LambdaDslObject;
import com.multisafepay.MultiSafepay;
import com.multisafepay.affiliate.AutoPayout;
import com.multisafepay.affiliate.Fee;
import com.multisafepay.affiliate.PayoutDay;
import com.multisafepay.affiliate.Transfer;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.order.Status;
import com.multisafepay.reporting.ClosingBalanceFilter;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Balances, charges, payouts and fees of affiliates. */
class AffiliateMoneyPactTest {
    private static final String ACCOUNT = "/accounts/${account_id}";
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final Money TEN = Money.of("10.00", "EUR");
    private static final AutoPayout MONDAYS =
            new AutoPayout(Set.of(PayoutDay.MONDAY), Optional.empty(), TEN, Money.of("0.00", "EUR"));

    @TestFactory
    Stream<DynamicTest> money() {
        return Stream.of(
                        writing(
                                "charge an affiliate",
                                ACCOUNT + "/charges",
                                (client, id) -> assertThat(client.affiliateMoney()
                                                .charge(Long.parseLong(id), transfer("pact-charge", TEN))
                                                .status())
                                        .hasValue(Status.COMPLETED),
                                body -> sent(body, "pact-charge", 1000),
                                body -> body.object("data", data -> taken(data, "completed"))),
                        writing(
                                "pay an affiliate out",
                                ACCOUNT + "/payouts",
                                (client, id) -> assertThat(client.affiliateMoney()
                                                .payOut(Long.parseLong(id), transfer("pact-payout", TEN))
                                                .status())
                                        .hasValue(Status.RESERVED),
                                body -> sent(body, "pact-payout", 1000),
                                body -> body.object("data", data -> taken(data, "reserved"))),
                        reading(
                                "list plans of payouts",
                                ACCOUNT + "/autopayouts",
                                (client, id) -> assertThat(
                                                client.affiliateMoney().autoPayouts(Long.parseLong(id)))
                                        .isNotEmpty(),
                                body -> body.array("data", plans -> plans.object(AffiliateMoneyPactTest::plan))),
                        reading(
                                "get the plan of payouts in euros",
                                ACCOUNT + "/autopayouts/EUR",
                                (client, id) -> assertThat(client.affiliateMoney()
                                                .autoPayout(Long.parseLong(id), EURO)
                                                .days())
                                        .containsExactly(PayoutDay.MONDAY),
                                body -> body.object("data", AffiliateMoneyPactTest::plan)),
                        writing(
                                "set the plan of payouts in euros",
                                ACCOUNT + "/autopayouts/EUR",
                                (client, id) -> assertThat(client.affiliateMoney()
                                                .setAutoPayout(Long.parseLong(id), MONDAYS)
                                                .minAmount())
                                        .isEqualTo(TEN),
                                body -> body.array("schedule", days -> days.stringValue("mon"))
                                        .numberValue("min_amount", 1000)
                                        .numberValue("min_balance_amount", 0),
                                body -> body.object("data", AffiliateMoneyPactTest::plan)),
                        writing(
                                "set what payments cost an affiliate",
                                ACCOUNT + "/fees",
                                (client, id) -> client.affiliateMoney()
                                        .setFees(
                                                Long.parseLong(id),
                                                GatewayId.IDEAL,
                                                EURO,
                                                List.of(Fee.fixed(Money.of("0.39", "EUR")), Fee.percentage("1.25"))),
                                body -> fees(body),
                                body -> body.object("data", AffiliateMoneyPactTest::fees)))
                .flatMap(each -> each.tests("Invalid account ID"));
    }

    @Test
    void paysOutToABankAccountOfTheirChoice() {
        AutoPayout toOneAccount =
                new AutoPayout(Set.of(PayoutDay.MONDAY), Optional.of("qow6srx67kglc"), TEN, Money.of("0.00", "EUR"));
        writing(
                        "set the plan of payouts to a bank account",
                        ACCOUNT + "/autopayouts/EUR",
                        (client, id) -> assertThat(client.affiliateMoney()
                                        .setAutoPayout(Long.parseLong(id), toOneAccount)
                                        .bankAccountId())
                                .isPresent(),
                        body -> body.array("schedule", days -> days.stringValue("mon"))
                                .valueFromProviderState("bankaccount_id", "${bankaccount_id}", "qow6srx67kglc")
                                .numberValue("min_amount", 1000)
                                .numberValue("min_balance_amount", 0),
                        body -> body.object("data", plan -> {
                            plan(plan);
                            plan.stringType("bankaccount_id", "qow6srx67kglc");
                        }))
                .answers();
    }

    @Test
    void listsBalances() {
        listing("list balances of an affiliate", "/balances")
                .query("limit", "1000")
                .answers(body -> body.array(
                                "data",
                                balances -> balances.object(balance -> balance.stringValue("currency", "EUR")
                                        .numberValue("amount_available", 5000)
                                        .numberValue("amount_reserved", 0)))
                        .object("page", page -> page.integerType("total", 1)))
                .then(client -> assertThat(client.affiliateMoney().balances(12345678))
                        .singleElement()
                        .satisfies(balance -> assertThat(balance.available()).isEqualTo(Money.of("50.00", "EUR"))));
        refuses(
                "list balances of an affiliate",
                "/balances",
                client -> client.affiliateMoney().balances(1));
    }

    @Test
    void listsClosingBalances() {
        listing("list closing balances of an affiliate", "/closing-balances")
                .query("limit", "1000")
                .answers(body -> body.array(
                        "data",
                        balances -> balances.object(balance -> balance.stringValue("currency", "EUR")
                                .stringMatcher("closing_date", "\\d{4}-\\d{2}-\\d{2}", "2026-06-01")
                                .numberValue("amount", 5000))))
                .then(client -> assertThat(client.affiliateMoney().closingBalances(12345678, ClosingBalanceFilter.ALL))
                        .isNotEmpty());
        refuses(
                "list closing balances of an affiliate",
                "/closing-balances",
                client -> client.affiliateMoney().closingBalances(1, ClosingBalanceFilter.ALL));
    }

    @Test
    void neverMovesMoreThanThereIs() {
        Money tooMuch = Money.of("1000.00", "EUR");
        refused("charge an affiliate more than it has", "POST", ACCOUNT + "/charges")
                .sends(body -> sent(body, "pact-charge-2", 100000))
                .refusesField("amount", "must be at most the available balance, EUR 50.00")
                .then(client -> assertThatThrownBy(
                                () -> client.affiliateMoney().charge(12345678, transfer("pact-charge-2", tooMuch)))
                        .isInstanceOf(RequestRefusedException.class)
                        .hasMessageContaining("amount"));
        refused("pay an affiliate out more than it has", "POST", ACCOUNT + "/payouts")
                .sends(body -> sent(body, "pact-payout-2", 100000))
                .refusesField("amount", "must be at most the available balance, EUR 50.00")
                .then(client -> assertThatThrownBy(
                                () -> client.affiliateMoney().payOut(12345678, transfer("pact-payout-2", tooMuch)))
                        .isInstanceOf(RequestRefusedException.class)
                        .hasMessageContaining("amount"));
    }

    private static Conversation listing(String words, String path) {
        return refused(words, "GET", ACCOUNT + path);
    }

    private static void refuses(String words, String path, Consumer<MultiSafepay> call) {
        Conversation.about(words + " that is not there")
                .asks("GET", "/accounts/1" + path)
                .query("limit", "1000")
                .refuses(404, 1000, "Invalid account ID")
                .then(client ->
                        assertThatThrownBy(() -> call.accept(client)).hasMessageContaining("Invalid account ID"));
        Conversation.withWrongKey(words)
                .asks("GET", "/accounts/1" + path)
                .query("limit", "1000")
                .then(client -> assertThatThrownBy(() -> call.accept(client)).hasMessageContaining("key"));
    }

    private static Transfer transfer(String id, Money amount) {
        return Transfer.of(id, amount, "June");
    }

    private static void sent(LambdaDslObject body, String id, long amount) {
        body.numberValue("amount", amount)
                .stringValue("currency", "EUR")
                .stringType("description", "June")
                .stringType("order_id", id);
    }

    private static void taken(LambdaDslObject data, String status) {
        data.numberValue("amount", 1000)
                .stringValue("currency", "EUR")
                .stringType("order_id", "pact-transfer")
                .integerType("transaction_id", 301)
                .stringValue("status", status);
    }

    private static void plan(LambdaDslObject plan) {
        plan.stringValue("currency", "EUR")
                .array("schedule", days -> days.stringValue("mon"))
                .numberValue("min_amount", 1000)
                .numberValue("min_balance_amount", 0);
    }

    private static void fees(LambdaDslObject body) {
        body.array(
                        "fees",
                        fees -> fees.object(fee -> fee.numberValue("amount", 39).stringValue("currency", "EUR"))
                                .object(fee -> fee.numberValue("percentage", new BigDecimal("1.25"))))
                .object(
                        "scope",
                        scope -> scope.stringValue("currency", "EUR")
                                .stringValue("payment_type", "IDEAL")
                                .stringValue("type", "payment"));
    }
}
