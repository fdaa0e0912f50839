package com.multisafepay.contract.pact;

import com.multisafepay.cart.CartItem;
import com.multisafepay.cart.ShoppingCart;
import com.multisafepay.cart.TaxRule;
import com.multisafepay.cart.TaxTable;
import com.multisafepay.cart.TaxTables;
import com.multisafepay.cart.Weight;
import com.multisafepay.customer.Browser;
import com.multisafepay.customer.Country;
import com.multisafepay.customer.Customer;
import com.multisafepay.customer.Delivery;
import com.multisafepay.customer.Gender;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.order.request.ActiveFor;
import com.multisafepay.order.request.CheckoutOrder;
import com.multisafepay.order.request.CheckoutPage;
import com.multisafepay.order.request.CustomField;
import com.multisafepay.order.request.PageSettings;
import com.multisafepay.order.request.PageTemplate;
import com.multisafepay.order.request.Plugin;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.order.request.SplitPayment;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Orders that between them have every member that the library can send. */
final class WholeOrders {

    private static final Money EUR_121 = Money.of("121.00", "EUR");

    private WholeOrders() {}

    /** Returns a redirect order with all that its page and its customer can have. */
    static RedirectOrder redirect(String id) {
        return RedirectOrder.builder()
                .orderId(id)
                .amount(EUR_121)
                .description("Two lamps")
                .notificationUrl("https://shop.example/notify")
                .redirectUrl("https://shop.example/thanks")
                .cancelUrl("https://shop.example/basket")
                .closeWindow(true)
                .items("<ul><li>Lamp</li></ul>")
                .activeFor(ActiveFor.seconds(3600))
                .secondChance(true)
                .templateId("summer")
                .template(PageTemplate.of("1.0").with("settings.hide_logo", true))
                .coupons(GatewayId.VVVGIFTCRD)
                .settings(pageSettings())
                .customer(customer("nl_NL"))
                .delivery(delivery())
                .cart(cart())
                .googleAnalytics("UA-1")
                .splitPayments(
                        new SplitPayment(
                                "1001", Optional.of(Money.of("1.00", "EUR")), Optional.empty(), Optional.of("Share")),
                        SplitPayment.percentage("1002", "10.5"))
                .customInfo("red", "gift", "late")
                .vars("one", "two", "three")
                .plugin(new Plugin(
                        "ShopSystem",
                        "4.2",
                        "1.0",
                        Optional.of("Partner"),
                        Optional.of(URI.create("https://shop.example"))))
                .invoiceId("2026-1")
                .build();
    }

    /** Returns a FastCheckout order of what nobody sends. */
    static CheckoutOrder withoutShipping(String id) {
        return fastCheckout(id)
                .page(new CheckoutPage(
                        List.of(), Optional.empty(), true, false, Optional.empty(), List.of(), List.of(), Map.of()))
                .build();
    }

    private static CheckoutOrder.Builder fastCheckout(String id) {
        return CheckoutOrder.builder()
                .orderId(id)
                .amount(EUR_121)
                .description("Two lamps")
                .redirectUrl("https://shop.example/thanks")
                .cancelUrl("https://shop.example/basket")
                .cart(cart());
    }

    /** Returns a FastCheckout order with all that its page can have. */
    static CheckoutOrder checkout(String id) {
        return fastCheckout(id)
                .page(new CheckoutPage(
                        List.of(new CheckoutPage.FlatRate(
                                "post",
                                "Post",
                                new BigDecimal("5.00"),
                                List.of(Country.of("NL")),
                                List.of(Country.of("DE")))),
                        Optional.of(new CheckoutPage.Pickup("At the shop", "PostNL", new BigDecimal("1.00"))),
                        false,
                        true,
                        Optional.of(URI.create("https://shop.example/feed")),
                        List.of(Country.of("NL"), Country.of("BE")),
                        List.of(
                                new CustomField.Standard("comment"),
                                new CustomField.Checkbox(
                                        "terms",
                                        "Terms",
                                        Map.of("en", "I agree"),
                                        Optional.of("^[1]$"),
                                        Map.of("en", "Please agree"))),
                        Map.of(
                                "redirect_mode", "redirect",
                                "issuers_display_mode", "select",
                                "group_cards", true,
                                "coupons.allow", List.of("VVVGIFTCRD"),
                                "cart.disabled", true,
                                "shipping.address.required", true,
                                "checkout.customer.enabled", true)))
                .build();
    }

    static Customer customer(String locale) {
        return Customer.builder()
                .locale(locale)
                .ipAddress("198.51.100.7")
                .forwardedIp("198.51.100.8")
                .firstName("Anna")
                .lastName("Bakker")
                .companyName("Lamps")
                .gender(Gender.F)
                .birthday(LocalDate.of(1990, 1, 2))
                .address1("Teststraat")
                .address2("Second floor")
                .houseNumber("1")
                .zipCode("1234AB")
                .city("Utrecht")
                .state("UT")
                .country("NL")
                .phone("0612345678")
                .email("anna@shop.example")
                .disableSendEmail(true)
                .userAgent("Mozilla/5.0")
                .referrer("https://shop.example/lamps")
                .reference("anna-1")
                .browser(browser())
                .build();
    }

    private static Browser browser() {
        return Browser.builder()
                .javascriptEnabled(true)
                .javaEnabled(false)
                .cookiesEnabled(true)
                .language("nl-NL")
                .screenColorDepth(24)
                .screenHeight(1440)
                .screenWidth(3440)
                .timeZone(-120)
                .userAgent("Mozilla/5.0")
                .platform("Linux")
                .ipAddress("198.51.100.7")
                .acceptHeader("text/html")
                .build();
    }

    static Delivery delivery() {
        return Delivery.builder()
                .firstName("Anna")
                .lastName("Bakker")
                .companyName("Lamps")
                .address1("Teststraat")
                .address2("Second floor")
                .houseNumber("1")
                .zipCode("1234AB")
                .city("Utrecht")
                .state("UT")
                .country("NL")
                .phone("0612345678")
                .email("anna@shop.example")
                .build();
    }

    static ShoppingCart cart() {
        CartItem lamp = new CartItem(
                "Lamp",
                new BigDecimal("50"),
                new BigDecimal("2"),
                Optional.of("L1"),
                Optional.of("high"),
                Optional.of("A red lamp"),
                Optional.of(new Weight(new BigDecimal("1.5"))),
                Optional.of("https://shop.example/lamp.png"),
                Optional.of("https://shop.example/lamp"));
        TaxTable high =
                new TaxTable("high", true, List.of(new TaxRule(new BigDecimal("0.21"), Optional.of(Country.of("NL")))));
        return ShoppingCart.of(
                new TaxTables(Optional.of(new BigDecimal("0.21")), Optional.of(true), List.of(high)), lamp);
    }

    private static PageSettings pageSettings() {
        return PageSettings.builder()
                .billinkCustomer(PageSettings.BillinkCustomer.P)
                .idealShowPage(true)
                .bancontactButton(PageSettings.ButtonPosition.TOP)
                .bancontactHideButton(false)
                .bancontactQrOnly(true)
                .bancontactQrSize("250px")
                .build();
    }
}
