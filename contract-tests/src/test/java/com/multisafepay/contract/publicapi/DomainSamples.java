package com.multisafepay.contract.publicapi;

import com.multisafepay.affiliate.AutoPayout;
import com.multisafepay.affiliate.BankAccountDetails;
import com.multisafepay.affiliate.CompanyDetails;
import com.multisafepay.affiliate.Fee;
import com.multisafepay.affiliate.NewAffiliate;
import com.multisafepay.affiliate.OwnerDetails;
import com.multisafepay.affiliate.PayoutDay;
import com.multisafepay.affiliate.Transfer;
import com.multisafepay.answer.Answers;
import com.multisafepay.answer.SampleOrder;
import com.multisafepay.capture.Capture;
import com.multisafepay.cart.CartItem;
import com.multisafepay.cart.ShoppingCart;
import com.multisafepay.cart.TaxTable;
import com.multisafepay.cart.TaxTables;
import com.multisafepay.cart.Weight;
import com.multisafepay.customer.Address;
import com.multisafepay.customer.Browser;
import com.multisafepay.customer.Country;
import com.multisafepay.customer.Customer;
import com.multisafepay.customer.Delivery;
import com.multisafepay.customer.Email;
import com.multisafepay.customer.IpAddress;
import com.multisafepay.customer.LocaleCode;
import com.multisafepay.document.FileType;
import com.multisafepay.document.UploadedFile;
import com.multisafepay.gateway.GatewayFilter;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.gateway.MethodRules;
import com.multisafepay.gateway.PaymentMethod;
import com.multisafepay.gateway.PaymentMethodFilter;
import com.multisafepay.money.Money;
import com.multisafepay.order.Description;
import com.multisafepay.order.ExactlyOnce;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.Status;
import com.multisafepay.order.request.ActiveFor;
import com.multisafepay.order.request.CheckoutOrder;
import com.multisafepay.order.request.CheckoutPage;
import com.multisafepay.order.request.DirectOrder;
import com.multisafepay.order.request.PageSettings;
import com.multisafepay.order.request.PageTemplate;
import com.multisafepay.order.request.PaymentLinkOrder;
import com.multisafepay.order.request.Plugin;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.order.request.SplitPayment;
import com.multisafepay.payment.ApplePaySessionRequest;
import com.multisafepay.payment.CardPayment;
import com.multisafepay.payment.DirectDebit;
import com.multisafepay.payment.BankTransfer;
import com.multisafepay.payment.WalletPayment;
import com.multisafepay.payment.ComponentPayment;
import com.multisafepay.payment.PayLater;
import com.multisafepay.payment.TokenPayment;
import com.multisafepay.refund.Refund;
import com.multisafepay.reporting.ClosingBalanceFilter;
import com.multisafepay.reporting.Timeframe;
import com.multisafepay.reporting.TransactionFilter;
import com.multisafepay.reporting.TransactionType;
import com.multisafepay.shipment.Shipment;
import com.multisafepay.shipment.ShippingOptions;
import com.multisafepay.site.SiteSettings;
import com.multisafepay.terminal.TerminalOrder;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Values of the library: money, people, carts, requests. */
final class DomainSamples {

    private static final Money AMOUNT = Money.of("10.00", "EUR");
    private static final CompanyDetails COMPANY = CompanyDetails.builder()
            .name("Lamps")
            .country(Country.of("NL"))
            .email(Email.of("anna@shop.example"))
            .build();

    private DomainSamples() {}

    static void addTo(Samples samples) {
        values(samples);
        payments(samples);
        requests(samples);
        affiliates(samples);
    }

    private static void values(Samples samples) {
        CartItem tea = CartItem.of("a", "Tea", "1.00", 1, "none");
        TaxTables taxes = TaxTables.of("0", TaxTable.of("none", "0"));
        samples.add(
                AMOUNT, TaxTable.of("none", "0"), taxes, tea, ShoppingCart.of(taxes, tea), new Weight(BigDecimal.ONE));
        samples.add(
                Country.of("NL"),
                Email.of("anna@shop.example"),
                IpAddress.of("198.51.100.7"),
                LocaleCode.DEFAULT,
                Address.NONE);
        samples.add(
                Customer.builder(),
                Customer.builder().build(),
                Delivery.builder(),
                Delivery.builder().build());
        samples.add(Browser.builder(), Browser.builder().build());
        samples.add(OrderId.of("a"), Description.of("a"), Status.COMPLETED, ExactlyOnce.within(Duration.ofSeconds(1)));
        samples.add(UploadedFile.of("a.pdf", FileType.PDF, new byte[] {1}), Timeframe.from(LocalDate.EPOCH));
    }

    private static void payments(Samples samples) {
        samples.add(GatewayId.VISA, MethodRules.of(GatewayId.VISA).orElseThrow());
        samples.add(new MethodRules.Limits(OptionalLong.empty(), OptionalLong.empty()));
        samples.add(CardPayment.of(GatewayId.VISA, "4111111111111111", "Anna Bakker", YearMonth.of(2030, 12), "123"));
        samples.add(DirectDebit.of("Anna Bakker", "NL02ABNA0123456789", "mandate-1"));
        samples.add(new BankTransfer("Anna Bakker", "Delft", Country.of("NL"), "NL02ABNA0123456789", "ABNANL2A"));
        samples.add(new WalletPayment(GatewayId.APPLEPAY, "t"), new ComponentPayment(Optional.empty(), "p", false));
        samples.add(
                new TokenPayment("t"),
                PayLater.of(GatewayId.EINVOICE, LocalDate.EPOCH, "0612345678", "anna@shop.example", PayLater.Title.MR));
        samples.add(new ApplePaySessionRequest("shop.example", URI.create("https://apple-pay-gateway.apple.com/a")));
        samples.add(SampleOrder.paid("a", AMOUNT), SampleOrder.paid("a", AMOUNT).build());
        samples.add(Answers.read(PaymentMethod.class, "{\"id\":\"VISA\"}"));
        samples.add(GatewayFilter.ALL, PaymentMethodFilter.ALL, ClosingBalanceFilter.ALL);
        samples.add(TransactionFilter.ALL, TransactionFilter.builder(), TransactionType.PAYMENT);
    }

    private static void requests(Samples samples) {
        RedirectOrder order = RedirectOrder.of("a", AMOUNT, "a");
        samples.add(order, order.page(), order.details(), RedirectOrder.builder(), DirectOrder.builder());
        samples.add(
                CheckoutOrder.builder(), PaymentLinkOrder.builder(), TerminalOrder.of("a", AMOUNT, "a", "00000ABC"));
        samples.add(CheckoutPage.NONE, new CheckoutPage.Pickup("Shop", "PostNL", BigDecimal.ONE), ShippingOptions.NONE);
        samples.add(
                PageSettings.NONE,
                PageSettings.builder(),
                PageTemplate.of("1.0"),
                ActiveFor.days(1),
                Plugin.of("Shop", "1", "2"));
        samples.add(Refund.of(AMOUNT), Capture.FULL, Shipment.PLAIN, SplitPayment.fixed("90000001", AMOUNT));
    }

    private static void affiliates(Samples samples) {
        samples.add(SiteSettings.builder(), SiteSettings.builder().build(), COMPANY, CompanyDetails.builder());
        samples.add(
                OwnerDetails.builder(),
                OwnerDetails.builder().build(),
                NewAffiliate.of(COMPANY, "EUR", "Anna Bakker", "anna@shop.example"));
        samples.add(BankAccountDetails.of("EUR", "NL02ABNA0123456789", "Lamps"), Transfer.of("a", AMOUNT, "June"));
        samples.add(new AutoPayout(Set.of(PayoutDay.MONDAY), Optional.empty(), AMOUNT, AMOUNT), Fee.fixed(AMOUNT));
    }
}
