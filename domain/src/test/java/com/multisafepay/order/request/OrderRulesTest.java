package com.multisafepay.order.request;

import static com.multisafepay.OrderSamples.cart;
import static com.multisafepay.OrderSamples.checkout;
import static com.multisafepay.OrderSamples.customer;
import static com.multisafepay.OrderSamples.direct;
import static com.multisafepay.OrderSamples.redirect;
import static com.multisafepay.OrderSamples.visa;
import static com.multisafepay.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.OrderSamples;
import com.multisafepay.cart.CartItem;
import com.multisafepay.cart.ShoppingCart;
import com.multisafepay.cart.TaxTables;
import com.multisafepay.customer.Customer;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.payment.BancontactQr;
import com.multisafepay.payment.CardPayment;
import com.multisafepay.payment.ComponentPayment;
import com.multisafepay.payment.IdealPayment;
import com.multisafepay.payment.IdealQr;
import com.multisafepay.payment.TokenPayment;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrderRulesTest {
    @Test
    void refusesAnOrderWithoutAnId() {
        refused(() -> RedirectOrder.builder().build(), "order_id", "is required");
    }

    @Test
    void refusesAnIdOfMoreThanFiftyCharacters() {
        refused(() -> redirect().orderId("x".repeat(51)), "order_id", "1 to 50 characters, has 51");
    }

    @Test
    void refusesAnIdThatEndsWithABlank() {
        refused(() -> redirect().orderId("shop-1 "), "order_id", "blank");
    }

    @Test
    void refusesADescriptionWithHtmlAndSaysWhereItGoes() {
        refused(() -> redirect().description("<b>Lamp</b>"), "description", "use items or shopping_cart");
    }

    @Test
    void refusesADescriptionOfMoreThanTwoHundredCharacters() {
        refused(() -> redirect().description("x".repeat(201)), "description", "has 201");
    }

    @Test
    void takesADescriptionWithASignThatIsNoTag() {
        assertThat(redirect()
                        .description("Lamp < 5 kg")
                        .build()
                        .details()
                        .description()
                        .text())
                .isEqualTo("Lamp < 5 kg");
    }

    @Test
    void refusesAnAmountOfZero() {
        refused(() -> redirect().amount(Money.of("0", "EUR")).build(), "amount", "must be above zero");
        refused(
                () -> direct().amount(Money.of("0", "EUR"))
                        .payment(IdealPayment.chosenThere())
                        .build(),
                "amount",
                "must be above zero");
    }

    @Test
    void takesZeroForTheZeroAuthorisationOfACard() {
        assertThat(redirect()
                        .amount(Money.of("0", "EUR"))
                        .gateway(GatewayId.VISA)
                        .build()
                        .amount()
                        .minorUnits())
                .isZero();
    }

    @Test
    void refusesANegativeAmount() {
        refused(
                () -> redirect()
                        .amount(Money.of("-1", "EUR"))
                        .gateway(GatewayId.VISA)
                        .build(),
                "amount",
                "must be above zero");
    }

    @Test
    void refusesANotificationAddressOfMoreThanOneHundredFiftyCharacters() {
        refused(
                () -> redirect().notificationUrl("https://shop.example/" + "x".repeat(150)),
                "payment_options.notification_url",
                "1 to 150 characters");
    }

    @Test
    void refusesAnAddressThatIsNotAbsolute() {
        refused(() -> redirect().redirectUrl("/thanks"), "payment_options.redirect_url", "absolute http or https");
    }

    @Test
    void refusesAFreeTextOfMoreThanOneHundredCharacters() {
        refused(() -> redirect().vars("", "x".repeat(101)), "var2", "at most 100 characters, has 101");
    }

    @Test
    void refusesALifeOfMoreThanAYear() {
        refused(() -> ActiveFor.days(366), "days_active", "must be from 1 to 365");
        refused(() -> ActiveFor.seconds(31536001), "seconds_active", "must be from 1 to 31536000");
    }

    @Test
    void refusesReminderMailsWithoutAnAddressToSendThemTo() {
        refused(() -> redirect().secondChance(true).build(), "customer.email", "is required");
    }

    @Test
    void refusesManualCaptureWhereTheMethodHasNone() {
        refused(() -> redirect().gateway(GatewayId.IDEAL).manualCapture().build(), "capture", "IDEAL");
    }

    @Test
    void refusesManualCaptureWithoutAMethod() {
        refused(() -> redirect().manualCapture().build(), "capture", "no gateway");
    }

    @Test
    void takesManualCaptureOfBancontact() {
        assertThat(redirect()
                        .gateway(GatewayId.MISTERCASH)
                        .manualCapture()
                        .build()
                        .page()
                        .manualCapture())
                .isTrue();
    }

    @Test
    void refusesToStoreDetailsWithoutACustomerToStoreThemFor() {
        refused(
                () -> redirect()
                        .gateway(GatewayId.VISA)
                        .recurringModel(RecurringModel.SUBSCRIPTION)
                        .build(),
                "customer.reference",
                "is required with recurring_model");
    }

    @Test
    void refusesATokenWithoutAModel() {
        refused(() -> direct().payment(new TokenPayment("token")).build(), "recurring_model", "is required");
    }

    @Test
    void chargesATokenWithoutTheCustomersAddress() {
        DirectOrder order = direct().payment(new TokenPayment("token"))
                .recurringModel(RecurringModel.SUBSCRIPTION)
                .customer(Customer.builder().reference("customer-1").build())
                .build();
        assertThat(order.details().customer())
                .get()
                .satisfies(customer -> assertThat(customer.ipAddress()).isEmpty());
    }

    @Test
    void refusesCardDetailsOnTheHostedPage() {
        refused(() -> redirect().payment(visa()).build(), "type", "must be direct for card details");
    }

    @Test
    void refusesAQrCodeAsADirectOrder() {
        refused(() -> direct().payment(new BancontactQr()).build(), "type", "must be redirect for a QR code");
    }

    @Test
    void refusesADirectOrderWithoutAMethod() {
        refused(() -> direct().build(), "gateway", "is required");
    }

    @Test
    void refusesADirectCardWithoutTheCustomersAddress() {
        refused(() -> direct().payment(visa()).build(), "customer.ip_address", "the fraud filter needs it");
    }

    @Test
    void refusesAComponentWithoutTheCustomersAddress() {
        refused(
                () -> direct().payment(new ComponentPayment(Optional.of(GatewayId.IDEAL), "payload", false))
                        .build(),
                "customer.ip_address",
                "is required");
    }

    @Test
    void takesACardByTelephoneWithoutABrowser() {
        CardPayment card = new CardPayment(
                GatewayId.VISA,
                "4111111111111111",
                "A Bakker",
                YearMonth.of(2030, 12),
                Optional.empty(),
                false,
                Optional.empty(),
                true);
        Customer customer = Customer.builder().email("anna@shop.example").build();
        assertThat(direct().payment(card).customer(customer).build().paidWith()).isEqualTo(card);
    }

    @Test
    void refusesALeastAmountThatIsNotBelowTheAmount() {
        IdealQr qr = new IdealQr(250, false, true, Optional.of(OrderSamples.EUR_121), Optional.empty());
        refused(() -> redirect().payment(qr).build(), "gateway_info.min_amount", "must be below the amount EUR 121.00");
    }

    @Test
    void refusesACartThatComesToAnotherTotalAndTellsBoth() {
        refused(() -> redirect().cart(cart("0.09")).build(), "amount", "EUR 109.00");
        refused(() -> redirect().cart(cart("0.09")).build(), "amount", "EUR 121.00");
    }

    @Test
    void refusesFastCheckoutWithoutItsAddresses() {
        refused(
                () -> CheckoutOrder.builder()
                        .orderId("shop-1")
                        .amount(OrderSamples.EUR_121)
                        .description("Order 1")
                        .build(),
                "payment_options.redirect_url",
                "is required for FastCheckout");
    }

    @Test
    void refusesFastCheckoutWithoutTaxTables() {
        ShoppingCart untaxed = new ShoppingCart(List.of(lineWithoutSelector()), TaxTables.NONE);
        refused(() -> checkout().cart(untaxed).build(), "checkout_options.tax_tables", "is required for FastCheckout");
    }

    private static CartItem lineWithoutSelector() {
        return new CartItem(
                "Lamp",
                new BigDecimal("121"),
                BigDecimal.ONE,
                Optional.of("L1"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void showsNothingOfAPersonInTheTextOfAnOrder() {
        assertThat(direct().payment(visa()).customer(customer().build()).build().toString())
                .doesNotContain("Bakker", "anna@", "4111111111111111", "198.51.100.7");
    }
}
