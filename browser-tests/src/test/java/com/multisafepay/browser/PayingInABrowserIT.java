package com.multisafepay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.cart.CartItem;
import com.multisafepay.cart.ShoppingCart;
import com.multisafepay.cart.TaxTable;
import com.multisafepay.cart.TaxTables;
import com.multisafepay.customer.Country;
import com.multisafepay.customer.LocaleCode;
import com.multisafepay.money.Money;
import com.multisafepay.order.Order;
import com.multisafepay.order.Status;
import com.multisafepay.order.request.ActiveFor;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.sandbox.SandboxExtension;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

/** Orders that the library makes are paid, or not, on the page in a browser; the customer comes back to the shop. */
class PayingInABrowserIT {
    private static final String ID = "shop-2026-0001";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension();

    private Shop shop;
    private MultiSafepay multiSafepay;
    private Customer customer;

    @BeforeEach
    void open() throws IOException {
        shop = new Shop(SANDBOX.sandbox());
        multiSafepay = MultiSafepay.builder()
                .apiKey(SANDBOX.apiKey())
                .environment(Environment.of(SANDBOX.baseUri()))
                .build();
        customer = new Customer(CHROMIUM.driver()).withScreen(1200, 900);
    }

    @AfterEach
    void close() {
        multiSafepay.close();
        shop.close();
    }

    private RedirectOrder.Builder order() {
        return RedirectOrder.builder()
                .orderId(ID)
                .amount(Money.of("25.99", "EUR"))
                .description("Order 2026-0001")
                .customer(com.multisafepay.customer.Customer.builder()
                        .locale(LocaleCode.of("en_US"))
                        .country(Country.of("NL"))
                        .build())
                .notificationUrl(shop.address("/notification?type=notification"))
                .redirectUrl(shop.address("/thanks?type=redirect"))
                .cancelUrl(shop.address("/basket"));
    }

    private String create(RedirectOrder order) {
        return multiSafepay.orders().create(order).requirePaymentUrl();
    }

    private Order stored() {
        return multiSafepay.orders().get(ID);
    }

    /** The shop was told of these changes, one after the other, and the order stands where the last one says. */
    private void toldOf(Status... changes) {
        assertThat(shop.news()).extracting(Order::status).containsExactly(changes);
        assertThat(stored().status()).isEqualTo(changes[changes.length - 1]);
    }

    @Test
    void aCustomerPaysAndComesBackToTheShop() {
        customer.open(create(order().build())).look("methods").pick("IDEAL").look("scenario");

        customer.choose("success");

        assertThat(customer.address()).isEqualTo(shop.address("/thanks?type=redirect&transactionid=" + ID));
        toldOf(Status.COMPLETED);
        assertThat(shop.news().get(0).isPaid()).isTrue();
        assertThat(shop.news().get(0).amount()).isEqualTo(Money.of("25.99", "EUR"));
        assertThat(stored().isPaid()).isTrue();
    }

    @Test
    void aCustomerPaysByCardAfterABankAskedWhoTheyAre() {
        customer.open(create(order().build()))
                .pick("CREDITCARD")
                .look("card")
                .fillIn(
                        "card_number",
                        "3745 000000 00015",
                        "card_expiry_date",
                        "12/39",
                        "card_cvc",
                        "1234",
                        "card_holder_name",
                        "A Bakker")
                .look("secure")
                .go("form button");

        assertThat(customer.title()).isEqualTo("Thank you");
        toldOf(Status.COMPLETED);
    }

    @Test
    void aCustomerPaysWithTheKeyboardAlone() {
        customer.open(create(order().build()))
                .tabTo("button[value=IDEAL]")
                .enter()
                .tabTo("input[value=success]")
                .press(Keys.SPACE)
                .enter();

        assertThat(customer.title()).isEqualTo("Thank you");
        toldOf(Status.COMPLETED);
    }

    @Test
    void aShopMaySendItsCustomersOn() {
        customer.open(create(order().redirectUrl(shop.address("/moved")).build()))
                .pick("IDEAL")
                .choose("success");

        assertThat(customer.address()).startsWith("http://localhost:").endsWith("/thanks");
    }

    @Test
    void aCustomerCancels() {
        customer.open(create(order().build())).go("form[action*='/cancel'] button");

        assertThat(customer.address()).isEqualTo(shop.address("/basket?transactionid=" + ID));
        toldOf(Status.VOID);
    }

    @Test
    void aCardIsDeclined() {
        customer.open(create(order().build()))
                .pick("CREDITCARD")
                .fillIn(
                        "card_number",
                        "4012001038488884",
                        "card_expiry_date",
                        "12/39",
                        "card_cvc",
                        "123",
                        "card_holder_name",
                        "A Bakker")
                .go("form button");

        assertThat(customer.title()).isEqualTo("Your basket");
        toldOf(Status.DECLINED);
    }

    @Test
    void aCustomerIsToldWhatIsWrongAndTriesAgain() {
        customer.open(create(order().build()))
                .pick("CREDITCARD")
                .fillIn("card_number", "4111", "card_expiry_date", "13/39", "card_holder_name", "A Bakker")
                .look("errors");
        assertThat(customer.title()).startsWith("Error: ");

        assertThat(customer.finds("document.activeElement.id")).isEqualTo("card_number");
        customer.fillIn("card_number", "4111111111111111", "card_expiry_date", "12/39", "card_cvc", "123");
        customer.go("form button");

        assertThat(customer.title()).isEqualTo("Thank you");
    }

    @Test
    void aLinkExpires() {
        String url = create(order().activeFor(ActiveFor.days(2)).build());
        SANDBOX.sandbox().clock().advance(Duration.ofDays(2));

        customer.open(url).look("expired");

        assertThat(customer.text()).contains("This link has expired");
        toldOf(Status.EXPIRED);
    }

    @Test
    void aCartIsShownInDutchOnAPhone() {
        ShoppingCart cart = ShoppingCart.of(
                TaxTables.of("0.21", TaxTable.of("high", "0.21"), TaxTable.of("low", "0.09"), TaxTable.of("none", "0")),
                CartItem.of("L1", "Lamp", "90", 3, "high"),
                CartItem.of("T1", "Thee", "35", 1, "low"),
                CartItem.shipping("Verzending", "10", "none"));
        RedirectOrder order = order().amount(Money.of("374.85", "EUR"))
                .cart(cart)
                .customer(com.multisafepay.customer.Customer.builder()
                        .locale(LocaleCode.of("nl_NL"))
                        .build())
                .build();

        customer.open(create(order)).look("methods-nl");
        assertThat(customer.text())
                .contains("Te betalen", "€ 374,85", "Hoe wilt u betalen?", "3 × € 90,00 · 21% btw", "€ 270,00");

        customer.withScreen(320, 800).look("methods-nl-phone").pick("IDEAL").look("scenario-nl-phone");
        customer.choose("success");
        toldOf(Status.COMPLETED);
    }
}
