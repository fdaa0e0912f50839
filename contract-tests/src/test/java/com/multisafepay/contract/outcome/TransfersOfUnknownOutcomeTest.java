package com.multisafepay.contract.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.affiliate.AccountBalance;
import com.multisafepay.affiliate.BankAccountDetails;
import com.multisafepay.affiliate.CompanyDetails;
import com.multisafepay.affiliate.NewAffiliate;
import com.multisafepay.affiliate.Transfer;
import com.multisafepay.customer.Country;
import com.multisafepay.customer.Email;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.money.Money;
import com.multisafepay.order.Status;
import com.multisafepay.reporting.Transaction;
import com.multisafepay.reporting.TransactionFilter;
import com.multisafepay.reporting.TransactionType;
import com.multisafepay.sandbox.SandboxExtension;
import com.multisafepay.sandbox.SandboxFaults;
import com.multisafepay.sandbox.fault.Fault;
import com.multisafepay.sandbox.fault.FaultKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A charge or a payout that is not answered goes out once, and the list of transactions tells what became of it. */
class TransfersOfUnknownOutcomeTest {
    private static final Money TEN = Money.of("10.00", "EUR");
    private static final Money FOUR = Money.of("4.00", "EUR");

    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension();

    private final MultiSafepay client = MultiSafepay.builder()
            .apiKey(SANDBOX.apiKey())
            .environment(Environment.of(SANDBOX.baseUri()))
            .readTimeout(Duration.ofSeconds(2))
            .build();
    private long account;

    @BeforeEach
    void activateAnAffiliateWithTenEuros() {
        CompanyDetails company = CompanyDetails.builder()
                .name("Lamps")
                .country(Country.of("NL"))
                .email(Email.of("admin@lamps.example"))
                .build();
        account = client.affiliates()
                .signUp(NewAffiliate.of(company, "EUR", "Anna Bakker", "anna@lamps.example"))
                .id();
        var bankAccount = BankAccountDetails.of("EUR", "NL02ABNA0123456789", "Lamps");
        var staff = SANDBOX.sandbox().accounts();
        staff.verifyBankAccount(
                client.onboarding().addBankAccount(account, bankAccount).id());
        staff.approve(account);
        staff.topUp(account, "EUR", TEN.minorUnits());
    }

    @AfterEach
    void close() {
        client.close();
    }

    private static SandboxFaults meet(FaultKind kind, String operation) {
        SandboxFaults faults = SANDBOX.sandbox().faults();
        Fault fault = Fault.of(kind).ofOperation(operation);
        faults.add(kind == FaultKind.STALL ? fault.lasting(Duration.ofMillis(300)) : fault);
        // Calls are counted as long as there is a fault.
        faults.add(Fault.of(FaultKind.STALL).ofOperation("getSite"));
        return faults;
    }

    private List<Transaction> listed(String orderId) {
        return client.transactions().stream(TransactionFilter.ALL)
                .filter(each -> each.orderId().filter(orderId::equals).isPresent())
                .toList();
    }

    private AccountBalance balance() {
        return client.affiliateMoney().balances(account).get(0);
    }

    @ParameterizedTest
    @EnumSource(
            value = FaultKind.class,
            names = {"RESET_AFTER", "STALL", "TRUNCATE", "EMPTY", "ERROR_AFTER", "GATEWAY_TIMEOUT"})
    void aPayoutWhoseAnswerIsLostShowsAmongTheTransactions(FaultKind kind) {
        SandboxFaults faults = meet(kind, "payOutAffiliate");

        OutcomeUnknownException unknown = catchThrowableOfType(
                OutcomeUnknownException.class,
                () -> client.affiliateMoney().payOut(account, Transfer.of("payout-1", FOUR, "June")));

        assertThat(unknown.orderId()).hasValue("payout-1");
        assertThat(faults.calls("payOutAffiliate")).isEqualTo(1);
        assertThat(listed("payout-1")).singleElement().satisfies(payout -> {
            assertThat(payout.type()).isEqualTo(TransactionType.AFFILIATE_PAYOUT);
            assertThat(payout.status()).isEqualTo(Status.RESERVED);
        });
        assertThat(balance().reserved()).isEqualTo(FOUR);
        assertThat(balance().available()).isEqualTo(Money.of("6.00", "EUR"));
    }

    @ParameterizedTest
    @EnumSource(
            value = FaultKind.class,
            names = {"RESET_BEFORE", "ERROR_BEFORE", "UNAVAILABLE"})
    void aPayoutThatNeverArrivedDoesNot(FaultKind kind) {
        SandboxFaults faults = meet(kind, "payOutAffiliate");

        assertThatExceptionOfType(OutcomeUnknownException.class)
                .isThrownBy(() -> client.affiliateMoney().payOut(account, Transfer.of("payout-1", FOUR, "June")));

        assertThat(faults.calls("payOutAffiliate")).isEqualTo(1);
        assertThat(listed("payout-1")).isEmpty();
        assertThat(balance().available()).isEqualTo(TEN);
    }

    @ParameterizedTest
    @EnumSource(
            value = FaultKind.class,
            names = {"RESET_AFTER", "TRUNCATE", "ERROR_AFTER"})
    void aChargeWhoseAnswerIsLostShowsOnBothSides(FaultKind kind) {
        SandboxFaults faults = meet(kind, "chargeAffiliate");

        OutcomeUnknownException unknown = catchThrowableOfType(
                OutcomeUnknownException.class,
                () -> client.affiliateMoney().charge(account, Transfer.of("charge-1", FOUR, "June")));

        assertThat(unknown.operation()).hasValue("chargeAffiliate");
        assertThat(faults.calls("chargeAffiliate")).isEqualTo(1);
        assertThat(listed("charge-1"))
                .extracting(Transaction::type)
                .containsExactlyInAnyOrder(TransactionType.ADMIN_FEE, TransactionType.DEPOSIT);
        assertThat(balance().available()).isEqualTo(Money.of("6.00", "EUR"));
    }
}
