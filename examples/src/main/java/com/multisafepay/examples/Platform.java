package com.multisafepay.examples;

import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.affiliate.AccountBalance;
import com.multisafepay.affiliate.Affiliate;
import com.multisafepay.affiliate.BankAccountDetails;
import com.multisafepay.affiliate.CompanyDetails;
import com.multisafepay.affiliate.CompletedTransfer;
import com.multisafepay.affiliate.NewAffiliate;
import com.multisafepay.affiliate.Transfer;
import com.multisafepay.customer.Country;
import com.multisafepay.customer.Email;
import com.multisafepay.money.Money;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.order.request.SplitPayment;
import com.multisafepay.sandbox.PaymentOutcome;
import com.multisafepay.sandbox.Sandbox;
import com.multisafepay.site.SiteSettings;
import java.io.PrintStream;
import java.time.Duration;

/** A platform's walk on the sandbox: signs a shop up, takes an order of which the shop gets a part, and pays the shop out. */
public final class Platform {
    private static final String ORDER = "platform-2026-0001";

    private final Sandbox sandbox;
    private final MultiSafepay client;
    private final PrintStream out;

    private Platform(Sandbox sandbox, MultiSafepay client, PrintStream out) {
        this.sandbox = sandbox;
        this.client = client;
        this.out = out;
    }

    /**
     * Walks from the sign-up to the payout, and prints what happens.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        try (Sandbox sandbox = Sandbox.start();
                MultiSafepay client = MultiSafepay.builder()
                        .apiKey(sandbox.apiKey())
                        .environment(Environment.of(sandbox.baseUri()))
                        .build()) {
            new Platform(sandbox, client, out).walk();
        }
    }

    private void walk() {
        long account = signUp();
        String bankAccount = complete(account);
        activate(account, bankAccount);
        takeAnOrder(account);
        payOut(account);
    }

    private long signUp() {
        CompanyDetails company = CompanyDetails.builder()
                .name("Lamp shop Utrecht")
                .country(Country.of("NL"))
                .email(Email.of("admin@lamps.example"))
                .build();
        Affiliate affiliate =
                client.affiliates().signUp(NewAffiliate.of(company, "EUR", "Anna Bakker", "anna@lamps.example"));
        out.println("signed up: " + affiliate);
        return affiliate.id();
    }

    private String complete(long account) {
        client.affiliates()
                .addSite(
                        account,
                        SiteSettings.builder()
                                .name("Lamps")
                                .url("https://lamps.example")
                                .build());
        String bankAccount = client.onboarding()
                .addBankAccount(account, BankAccountDetails.of("EUR", "NL02ABNA0123456789", "Lamp shop Utrecht"))
                .id();
        out.println("still missing: " + client.affiliates().get(account).inquiries());
        return bankAccount;
    }

    /** MultiSafepay's staff does this, in its own time. */
    private void activate(long account, String bankAccount) {
        sandbox.accounts().verifyBankAccount(bankAccount);
        sandbox.accounts().approve(account);
        out.println("reviewed: " + client.affiliates().get(account));
    }

    private void takeAnOrder(long account) {
        client.orders()
                .create(RedirectOrder.builder()
                        .orderId(ORDER)
                        .amount(Money.of("100.00", "EUR"))
                        .description("A lamp")
                        .splitPayments(SplitPayment.percentage(Long.toString(account), "90"))
                        .build());
        sandbox.orders().pay(ORDER, "IDEAL", PaymentOutcome.SUCCESS);
        out.println("paid: " + balance(account));
    }

    private void payOut(long account) {
        CompletedTransfer payout = client.affiliateMoney()
                .payOut(account, Transfer.of("payout-1", Money.of("80.00", "EUR"), "Payout of June"));
        out.println("on its way: " + payout);
        sandbox.clock().advance(Duration.ofDays(1));
        out.println("left: " + balance(account));
    }

    private AccountBalance balance(long account) {
        return client.affiliateMoney().balances(account).get(0);
    }
}
