package com.multisafepay.order.request;

import static com.multisafepay.OrderSamples.EUR_121;
import static com.multisafepay.OrderSamples.checkout;
import static com.multisafepay.OrderSamples.customer;
import static com.multisafepay.OrderSamples.direct;
import static com.multisafepay.OrderSamples.link;
import static com.multisafepay.OrderSamples.redirect;
import static com.multisafepay.OrderSamples.visa;
import static com.multisafepay.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.order.OrderId;
import com.multisafepay.payment.MethodPayment;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderBuilderTest {

    @Test
    void keepsWhatEveryOrderCanHave() {
        Plugin plugin = Plugin.of("Shop", "1.0", "2.0");
        SplitPayment share = SplitPayment.percentage("1001", "10.5");

        OrderDetails details = redirect()
                .notificationUrl("https://shop.example/hook")
                .notificationMethod(NotificationMethod.GET)
                .redirectUrl("https://shop.example/thanks")
                .cancelUrl("https://shop.example/basket")
                .googleAnalytics("UA-1")
                .splitPayments(share)
                .customInfo("a", "b", "c")
                .vars("x".repeat(100), "", "z")
                .plugin(plugin)
                .invoiceId("2026-1")
                .build()
                .details();

        assertThat(details.notificationUrl()).contains(URI.create("https://shop.example/hook"));
        assertThat(details.notificationMethod()).isEqualTo(NotificationMethod.GET);
        assertThat(details.redirectUrl()).contains(URI.create("https://shop.example/thanks"));
        assertThat(details.cancelUrl()).contains(URI.create("https://shop.example/basket"));
        assertThat(details.googleAnalytics()).contains("UA-1");
        assertThat(details.splitPayments()).containsExactly(share);
        assertThat(details.customInfo()).containsExactly("a", "b", "c");
        assertThat(details.vars()).containsExactly("x".repeat(100), "", "z");
        assertThat(details.plugin()).contains(plugin);
        assertThat(details.invoiceId()).contains("2026-1");
    }

    @Test
    void keepsWhatAPageCanHave() {
        PageTemplate template =
                PageTemplate.of("1.0").with("header.text", "#fff").with("settings.hide_logo", true);

        HostedPage page = redirect()
                .closeWindow(true)
                .items("<ul>\n<li>Lamp</li>\n</ul>")
                .activeFor(ActiveFor.days(2))
                .templateId("T1")
                .template(template)
                .coupons(GatewayId.VVVGIFTCRD)
                .build()
                .page();

        assertThat(page.closeWindow()).contains(true);
        assertThat(page.items()).contains("<ul> <li>Lamp</li> </ul>");
        assertThat(page.activeFor()).contains(ActiveFor.days(2));
        assertThat(page.templateId()).contains("T1");
        assertThat(page.template()).contains(template);
        assertThat(page.coupons()).containsExactly(GatewayId.VVVGIFTCRD);
        assertThat(template.texts()).containsEntry("header.text", "#fff");
        assertThat(template.flags()).containsEntry("settings.hide_logo", true);
    }

    @Test
    void keepsWhatFastCheckoutCanHave() {
        CheckoutOrder order = checkout()
                .page(CheckoutPage.NONE)
                .activeFor(ActiveFor.seconds(90))
                .secondChance(true)
                .customer(customer().build())
                .build();

        assertThat(order.page()).isEqualTo(CheckoutPage.NONE);
        assertThat(order.activeFor()).map(ActiveFor::toDuration).contains(Duration.ofSeconds(90));
        assertThat(order.secondChance()).isTrue();
        assertThat(order.payment()).isEmpty();
    }

    @Test
    void keepsThatADirectOrderIsCapturedLater() {
        DirectOrder order = direct().payment(visa())
                .customer(customer().build())
                .manualCapture()
                .build();

        assertThat(order.manualCapture()).isTrue();
        assertThat(order.payment()).contains(visa());
    }

    @Test
    void takesAnOrderOfTheLeastThatItNeeds() {
        RedirectOrder order = RedirectOrder.of("shop-1", EUR_121, "Order 1");

        assertThat(order.orderId()).hasToString("shop-1");
        assertThat(order.details().description()).hasToString("Order 1");
        assertThat(order.payment()).isEmpty();
        assertThat(redirect().gateway(GatewayId.IDEAL).build().payment()).contains(MethodPayment.of(GatewayId.IDEAL));
    }

    @Test
    void linksToAPageByTheSameRules() {
        PaymentLinkOrder order = link().gateway(GatewayId.IDEAL).build();

        assertThat(order.orderId()).isEqualTo(OrderId.of("shop-1"));
        assertThat(order.payment()).contains(MethodPayment.of(GatewayId.IDEAL));
        refused(() -> link().amount(Money.of("0", "EUR")).build(), "amount");
        assertThat(order.details()).hasToString(redirect().build().details().toString());
        assertThat(order.details().toString()).contains("shop-1").doesNotContain("anna");
    }

    @Test
    void takesPickupAtTheOneProviderThatThereIs() {
        CheckoutPage.Pickup pickup = new CheckoutPage.Pickup("Shop", "PostNL", BigDecimal.ZERO);
        CheckoutPage page = new CheckoutPage(
                List.of(),
                Optional.of(pickup),
                false,
                false,
                Optional.of(URI.create("https://shop.example/feed")),
                List.of(),
                List.of(new CustomField.Standard("comment")),
                Map.of());

        assertThat(page.pickup()).contains(pickup);
        assertThat(page.feedUrl()).contains(URI.create("https://shop.example/feed"));
        refused(
                () -> new CheckoutPage.Pickup("Shop", "DHL", BigDecimal.ZERO),
                "checkout_options.shipping_methods.pickup.provider");
        refused(
                () -> new CheckoutPage.Pickup("", "PostNL", BigDecimal.ZERO),
                "checkout_options.shipping_methods.pickup.name");
        refused(
                () -> new CheckoutPage.FlatRate("", "Post", BigDecimal.ZERO, List.of(), List.of()),
                "checkout_options.shipping_methods.flat_rate_shipping.id");
        refused(
                () -> new CheckoutPage.FlatRate("P", "", BigDecimal.ZERO, List.of(), List.of()),
                "checkout_options.shipping_methods.flat_rate_shipping.name");
        refused(
                () -> new CheckoutPage.FlatRate("P", "Post", new BigDecimal("-1"), List.of(), List.of()),
                "checkout_options.shipping_methods.flat_rate_shipping.price");
    }

    @Test
    void countsDaysAndSeconds() {
        assertThat(ActiveFor.days(365).toDuration()).isEqualTo(Duration.ofDays(365));
        assertThat(ActiveFor.seconds(1).toDuration()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void refusesAFourthText() {
        refused(() -> redirect().vars("a", "b", "c", "d"), "var");
        refused(() -> redirect().customInfo("a", "b", "c", "d"), "custom_info.custom_");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:shop@shop.example", "http:hook", "https:///hook", "ftp://shop.example/"})
    void refusesAddressesThatAreNoWebAddresses(String url) {
        refused(() -> redirect().redirectUrl(url), "payment_options.redirect_url");
    }

    @Test
    void takesAddressesInCapitalsToo() {
        assertThat(redirect()
                        .cancelUrl("HTTPS://shop.example/")
                        .build()
                        .details()
                        .cancelUrl())
                .isPresent();
    }

    @Test
    void refusesWhatNoSenderIsCalled() {
        Optional<URI> noUrl = Optional.empty();

        refused(() -> new Plugin("Shop", "1", "1", Optional.of(""), noUrl), "plugin.partner");
        refused(
                () -> new Plugin("Shop", "1", "1", Optional.empty(), Optional.of(URI.create("/shop"))),
                "plugin.shop_root_url");
    }

    @Test
    void refusesSharesThatAreNone() {
        refused(() -> SplitPayment.fixed("1001", Money.of("0", "EUR")), "affiliate.split_payments.fixed");
        refused(() -> SplitPayment.percentage("1001", "0"), "affiliate.split_payments.percentage");
        refused(() -> SplitPayment.percentage("1001", "100.01"), "affiliate.split_payments.percentage");
        refused(
                () -> new SplitPayment("1001", Optional.of(EUR_121), Optional.empty(), Optional.of("x".repeat(256))),
                "affiliate.split_payments.description");
    }

    @Test
    void takesSharesOfAll() {
        assertThat(redirect()
                        .splitPayments(SplitPayment.fixed("1001", EUR_121))
                        .build()
                        .details()
                        .splitPayments())
                .hasSize(1);
        assertThat(redirect()
                        .splitPayments(SplitPayment.percentage("1001", "100"))
                        .build()
                        .details()
                        .splitPayments())
                .hasSize(1);
    }

    @Test
    void refusesFieldsThatFastCheckoutCannotShow() {
        refused(
                () -> new CustomField.Checkbox("name", "x".repeat(256), Map.of(), Optional.empty(), Map.of()),
                "custom_fields.label");
        refused(() -> new CustomField.Standard("SEX"), "custom_fields.standard_type");
    }
}
