package com.multisafepay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.PaymentOutcome;
import com.multisafepay.sandbox.Sandbox;
import com.multisafepay.sandbox.SandboxClock;
import com.multisafepay.sandbox.SandboxExtension;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each page in each of its states can be used by everybody, on a desktop and on the narrowest phone. */
class EveryStateIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension(Sandbox.builder()
            .clock(SandboxClock.startingAt(Instant.parse("2026-06-01T10:00:00Z")))
            .seed(1));

    private final Sandbox sandbox = SANDBOX.sandbox();
    private Customer customer;

    private String test = "";
    private int looked;

    @BeforeEach
    void sitDown(TestInfo info) {
        String argument = info.getDisplayName().replaceAll("^\\[[0-9]+] (\\w+ = )?|\\W", "");
        String method = info.getTestMethod().orElseThrow().getName();
        test = method.equals(argument) ? method : method + '-' + argument;
        customer = new Customer(CHROMIUM.driver()).withScreen(1200, 900);
    }

    private static ObjectNode order() throws IOException {
        return Shop.order();
    }

    private static String create(ObjectNode order) throws IOException, InterruptedException {
        return Shop.create(SANDBOX, order);
    }

    private static String page(String paymentUrl, String page) {
        return paymentUrl.replace("/?", '/' + page + '?');
    }

    private void look() {
        String name = test + (looked++ == 0 ? "" : "-" + looked);
        customer.withScreen(1200, 900)
                .look()
                .pictured(name)
                .withScreen(320, 640)
                .fits()
                .pictured(name + "-phone");
    }

    private void see(String text) {
        assertThat(customer.text()).contains(text);
        look();
    }

    @Test
    void theChoiceOfAMethod() throws Exception {
        String url = create(order());
        customer.open(url + "&methods=all").look().unfold();
        see("Gift cards");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl_PL", "nl_NL", "de_DE", "fr_FR", "es_ES", "it_IT"})
    void theChoiceInEveryLanguage(String locale) throws Exception {
        String url = create(order());
        customer.open(url.replace("en_US", locale));
        look();
    }

    @Test
    void noMethodAtAll() throws Exception {
        customer.open(
                create(order().put("currency", "VEF").put("capture", "manual").put("amount", 1)));
        look();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREDITCARD", "MAESTRO", "MISTERCASH", "BANKTRANS", "DIRDEB", "MYBANK", "DOTPAY", "EPS", "BIZUM",
                "MBWAY", "MULTIBANCO", "AFTERPAY", "BILLINK", "BNPL_MF", "IN3", "KLARNA", "SANTANDER", "VVVGIFTCRD"
            })
    void theFormOfEveryKindOfMethodEmptyAndWithErrors(String method) throws Exception {
        customer.open(page(create(order()), "pay/" + method));
        look();
        if (!method.equals("MULTIBANCO")) {
            customer.withScreen(1200, 900).fillIn();
            assertThat(customer.title()).startsWith("Error: ");
            look();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"IDEAL", "PAYPAL", "ZINIA"})
    void theTestPlatformBeforeAndWithoutAChoice(String method) throws Exception {
        customer.open(page(create(order()), "test/" + method));
        look();
        customer.withScreen(1200, 900).go("form button");
        see("Choose a test scenario");
    }

    @Test
    void theBankThatAsksWhoOneIs() throws Exception {
        customer.open(page(create(order()), "pay/MAESTRO"))
                .fillIn(
                        "card_number",
                        "6799990000000000011",
                        "card_expiry_date",
                        "12/39",
                        "card_holder_name",
                        "A Bakker");
        see("3-D Secure");
    }

    @Test
    void theRestOfAGiftCard() throws Exception {
        customer.open(page(create(order()), "pay/VVVGIFTCRD")).fillIn("coupon_number", "111112", "coupon_code", "1234");
        see("Your gift card pays");
    }

    @ParameterizedTest
    @EnumSource
    void everyEndOfAPayment(PaymentOutcome outcome) throws Exception {
        String url = create(order());
        sandbox.orders().pay("shop-2026-0001", "IDEAL", outcome);
        customer.open(page(url, "result"));
        look();
    }

    @Test
    void aTransferThatIsWaitedFor() throws Exception {
        customer.open(page(create(order()), "pay/BANKTRANS"))
                .fillIn("account_holder_name", "A Bakker", "account_holder_iban", "NL87ABNA0000000001");
        see("Waiting for your payment");
    }

    @Test
    void aWindowThatIsToBeClosed() throws Exception {
        ObjectNode order = order();
        order.withObject("/payment_options").put("close_window", true);
        String url = create(order);
        sandbox.orders().pay("shop-2026-0001", "IDEAL", PaymentOutcome.SUCCESS);
        customer.open(page(url, "result"));
        see("You can close this window");
    }

    @Test
    void theMerchantsOwnMarkup() throws Exception {
        ObjectNode order = order();
        order.put(
                "items",
                "<table width=\"600\" border=\"1\"><tr bgcolor=\"#eeeeee\"><td><b>1 &times; Lamp</b></td><td align=\"right\">90</td></tr></table>"
                        + "<img src=\"lamp.png\" width=\"40\"><ul><li>Tea</li></ul>");
        customer.open(create(order));
        see("1 × Lamp");
    }

    @Test
    void aPageWithoutWhatTheTemplateHides() throws Exception {
        ObjectNode order = order();
        ObjectNode template = order.withObject("/payment_options/template").put("version", "1.0");
        for (String part : new String[] {"logo", "flags", "powered", "cart", "cc_logos", "btn_cancel"}) {
            template.withObject("/settings").put("hide_" + part, true);
        }
        customer.open(create(order));
        look();
    }

    @Test
    void aPageInTheTemplatesOwnColours() throws Exception {
        ObjectNode order = order();
        ObjectNode template = order.withObject("/payment_options/template").put("version", "1.0");
        template.withObject("/header").put("background", "#4a1942").put("text", "#ffffff");
        template.withObject("/body").put("background", "#f7eff5");
        template.withObject("/payment_form").put("border", "#4a1942");
        template.withObject("/buttons/payment_method").put("border", "#8a5a83").put("text", "#4a1942");
        template.withObject("/buttons/primary").put("background", "#4a1942").put("text", "#ffffff");
        template.withObject("/buttons/secondary").put("text", "#4a1942");
        String url = create(order);

        customer.open(url);
        look();
        assertThat(customer.sees("body", "background-color")).isEqualTo("rgba(247, 239, 245, 1)");
        assertThat(customer.sees("button.method", "color")).isEqualTo("rgba(74, 25, 66, 1)");

        customer.withScreen(1200, 900).open(page(url, "pay/CREDITCARD")).look("template");
        assertThat(customer.sees("form button.wide", "background-color")).isEqualTo("rgba(74, 25, 66, 1)");
    }

    @Test
    void theAddressOfAFastCheckout() throws Exception {
        ObjectNode order = order().put("type", "checkout");
        order.withObject("/shopping_cart").withArray("items").remove(2);
        order.put("amount", 36485);
        ObjectNode shipping = order.withObject("/checkout_options/shipping_methods");
        shipping.withObject("/pickup")
                .put("name", "Pick up")
                .put("provider", "PostNL")
                .put("price", 2.5);
        shipping.withArray("flat_rate_shipping")
                .addObject()
                .put("id", "std")
                .put("name", "Standard")
                .put("price", 4.95);
        customer.open(create(order)).look("delivery");
        look();
        customer.withScreen(1200, 900).go("form button.wide:not(.secondary)");
        assertThat(customer.title()).startsWith("Error: ");
        look();
    }

    @Test
    void everyLinkThatLeadsNowhere() throws Exception {
        String url = create(order());
        customer.open(page(url, "pay/WECHATPAY"));
        see("This payment method is not available");
        customer.open(page(url, "nowhere"));
        see("This page does not exist");
        for (int i = 0; i <= 20; i++) {
            CLIENT.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.discarding());
        }
        customer.open(url);
        see("This link was opened too often");
        sandbox.clock().advance(Duration.ofDays(30));
        customer.open(url);
        see("This link has expired");
        customer.open(url.replaceAll("/connect/.*", "/connect/%C3"));
        see("This does not work");
    }

    @Test
    void theOutboxEmptyAndWithMails() throws Exception {
        String outbox = URI.create(create(order())).resolve("/outbox").toString();
        customer.open(outbox);
        see("No emails yet");
        sandbox.clock().advance(Duration.ofHours(1));
        create(order().put("order_id", "shop-2026-0002").put("type", "direct").put("gateway", "BANKTRANS"));
        customer.withScreen(1200, 900).open(outbox).look("outbox");
        see("Finish your order: Order 2026-0001");
        see("How to pay for: Order 2026-0001");
    }

    @Test
    void theDashboardEmptyAndWithOrders() throws Exception {
        String dashboard = SANDBOX.baseUri().resolve("/").toString();
        customer.open(dashboard);
        look();
        try (Shop shop = new Shop(sandbox)) {
            create(order().put("order_id", "shop-2026-0002"));
            ObjectNode order = order();
            order.withObject("/payment_options").put("notification_url", shop.address("/notification"));
            create(order);
            sandbox.clock().advance(Duration.ofMinutes(3));
            sandbox.orders().pay("shop-2026-0001", "IDEAL", PaymentOutcome.UNCLEARED);
            sandbox.notifications().await(Duration.ofSeconds(10));
            customer.withScreen(1200, 900).open(dashboard).look("dashboard");
            look();
            customer.withScreen(1200, 1000)
                    .open(dashboard + "dashboard/order?id=shop-2026-0001")
                    .look("dashboard-order");
            look();
            customer.withScreen(1200, 900).go("form[action*=accept] button");
            assertThat(customer.text()).contains("The order was accepted.");
            sandbox.notifications().await(Duration.ofSeconds(10));
            // The page is pictured above; once the order is paid it has to stay within the screen and easy to use.
            customer.open(dashboard + "dashboard/order?id=shop-2026-0001")
                    .look()
                    .withScreen(320, 640)
                    .fits();
        }
        customer.withScreen(1200, 900).open(dashboard + "dashboard/order?id=nobody");
        see("No such order");
    }
}
