package com.multisafepay.affiliate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.Wire;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.order.Status;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AffiliateMoneyTest {
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final Money TEN = Money.of("10.00", "EUR");
    private static final Transfer PAYOUT = Transfer.of("payout-1", TEN, "June");

    @Test
    void readsBalancesAsMoney() {
        Wire wire = Wire.answering("[{'currency':'EUR','amount_available':-250,'amount_reserved':'1000'}]");

        assertThat(wire.client().affiliateMoney().balances(90000001))
                .singleElement()
                .satisfies(balance -> {
                    assertThat(balance.available()).isEqualTo(Money.of("-2.50", "EUR"));
                    assertThat(balance.reserved()).isEqualTo(TEN);
                });
        assertThat(wire.only()).isEqualTo("GET /accounts/90000001/balances?limit=1000");
    }

    @Test
    void readsTheDaysOfAutomaticPayouts() {
        Wire wire = Wire.answering("{'currency':'EUR','schedule':['mon'],'min_amount':1000}");

        assertThat(wire.client().affiliateMoney().autoPayout(90000001, EURO).days())
                .containsExactly(PayoutDay.MONDAY);
    }

    @Test
    void sendsAPayoutOnce() {
        Wire wire = Wire.answering(
                "{'amount':1000,'currency':'EUR','order_id':'payout-1','transaction_id':301,'status':'reserved'}");

        CompletedTransfer taken = wire.client().affiliateMoney().payOut(90000001, PAYOUT);

        assertThat(taken.status()).hasValue(Status.RESERVED);
        assertThat(wire.only())
                .isEqualTo("POST /accounts/90000001/payouts "
                        + "{'amount':1000,'currency':'EUR','description':'June','order_id':'payout-1'}");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 504})
    void neverRepeatsAPayoutWhoseOutcomeIsUnknown(int status) {
        Wire wire = Wire.refusing(status, 0);

        assertThatThrownBy(() -> wire.client().affiliateMoney().payOut(90000001, PAYOUT))
                .isInstanceOfSatisfying(OutcomeUnknownException.class, unknown -> {
                    assertThat(unknown.operation()).hasValue("payOutAffiliate");
                    assertThat(unknown.orderId()).hasValue("payout-1");
                });
        assertThat(wire.asked).hasSize(1);
    }

    @Test
    void doesNotKnowWhatBecameOfAChargeWhoseAnswerCannotBeRead() {
        Wire wire = Wire.answering("{'order_id':'payout-1'}");

        assertThatThrownBy(() -> wire.client().affiliateMoney().charge(90000001, PAYOUT))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("chargeAffiliate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "-1.00"})
    void movesNoAmountThatIsNotPositive(String amount) {
        assertThatThrownBy(() -> Transfer.of("a", Money.of(amount, "EUR"), "June"))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("amount: must be more than zero");
    }

    @Test
    void setsFeesOfOneCurrency() {
        Wire wire = Wire.answering("{}");

        wire.client()
                .affiliateMoney()
                .setFees(
                        90000001,
                        GatewayId.IDEAL,
                        EURO,
                        List.of(Fee.fixed(Money.of("0.39", "EUR")), Fee.percentage("1.25")));

        assertThat(wire.only())
                .isEqualTo("POST /accounts/90000001/fees {'fees':[{'amount':39,'currency':'EUR'},{'percentage':1.25}],"
                        + "'scope':{'currency':'EUR','payment_type':'IDEAL','type':'payment'}}");
        assertThatThrownBy(() -> wire.client()
                        .affiliateMoney()
                        .setFees(90000001, GatewayId.IDEAL, EURO, List.of(Fee.fixed(Money.of("0.39", "USD")))))
                .hasMessageContaining("fees.currency: must be EUR");
    }

    @Test
    void plansPayoutsOnDays() {
        AutoPayout plan = new AutoPayout(
                Set.of(PayoutDay.END_OF_MONTH, PayoutDay.MONDAY), Optional.of("bank-1"), TEN, Money.of("0.00", "EUR"));
        Wire wire = Wire.answering("{'currency':'EUR','schedule':['mon','someday']}");

        assertThat(wire.client().affiliateMoney().setAutoPayout(90000001, plan).days())
                .containsExactly(PayoutDay.MONDAY);
        assertThat(wire.only())
                .startsWith("POST /accounts/90000001/autopayouts/EUR ")
                .contains("'schedule':['mon','end-of-month']");
    }

    @Test
    void showsNoPersonalData() {
        BankAccountDetails bankAccount = BankAccountDetails.of("EUR", "NL02 ABNA 0123 4567 89", "Anna Bakker");
        CompanyDetails company =
                CompanyDetails.builder().name("Lamps").phone("+31301234567").build();
        OwnerDetails owner =
                OwnerDetails.builder().name("Anna Bakker").percentage(25).build();

        assertThat(bankAccount).hasToString("BankAccountDetails[EUR]");
        assertThat(company).hasToString("CompanyDetails[Lamps]");
        assertThat(owner).hasToString("OwnerDetails[25 %]");
    }
}
