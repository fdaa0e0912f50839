package com.multisafepay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Sandbox;
import com.multisafepay.sandbox.SandboxClock;
import com.multisafepay.sandbox.SandboxExtension;
import com.multisafepay.sandbox.fault.Fault;
import com.multisafepay.sandbox.fault.FaultKind;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Pages serve people who have no mouse, see little, read in the dark, or whose shop writes from right to left. */
class EveryNeedIT {
    /** Finds links, buttons and fields lower than 44 pixels; a choice counts by its whole line. */
    private static final String SMALL = """
            [...document.querySelectorAll('a, button, summary, select, input:not([type=hidden])')]
                .map(each => each.closest('label') || each)
                .filter(each => each.offsetHeight > 0 && each.getBoundingClientRect().height < 44)
                .map(each => each.outerHTML)""";

    private static final String LAMP_IN_HEBREW = "\u05de\u05e0\u05d5\u05e8\u05d4";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension(Sandbox.builder()
            .clock(SandboxClock.startingAt(Instant.parse("2026-06-01T10:00:00Z")))
            .seed(1));

    private Customer customer;

    @BeforeEach
    void sitDown() {
        customer = new Customer(CHROMIUM.driver()).withScreen(1200, 900);
    }

    @AfterEach
    void preferNothing() {
        customer.prefers("prefers-color-scheme", "").prefers("prefers-reduced-motion", "");
    }

    private static ObjectNode order() throws IOException {
        return (ObjectNode) new ObjectMapper().readTree("""
                {"type": "redirect", "order_id": "shop-2026-0001", "currency": "EUR", "amount": 1210,
                 "description": "Order 2026-0001", "customer": {"locale": "en_US", "country": "NL"},
                 "shopping_cart": {"items": [{"name": "Lamp", "unit_price": 10, "quantity": 1}]},
                 "checkout_options": {"tax_tables": {"default": {"rate": 0.21}}}}
                """);
    }

    private static String create(ObjectNode order) throws IOException, InterruptedException {
        return Shop.create(SANDBOX, order);
    }

    private static String page(String paymentUrl, String page) {
        return paymentUrl.replace("/?", '/' + page + '?');
    }

    private static String inside(String path) {
        return SANDBOX.baseUri().resolve(path).toString();
    }

    @Test
    void aCardIsPaidByTheKeyboardAlone() throws Exception {
        customer.open(create(order())).tabTo("button[value=CREDITCARD]").enter();
        customer.tabTo("#card_number").type("4111111111111111");
        customer.tabTo("#card_expiry_date").type("12/39");
        customer.tabTo("#card_cvc").type("123");
        customer.tabTo("#card_holder_name").type("A Bakker").enter();
        customer.tabTo("input[value=Y]").enter();

        assertThat(customer.text()).contains("Your payment of €12.10 was received");
    }

    @Test
    void whatIsFoldedOpensByTheKeyboard() throws Exception {
        customer.open(create(order())).tabTo("details.more > summary").press(Keys.ENTER);
        customer.tabTo("button[value=BANKTRANS]").enter();

        assertThat(customer.text()).contains("Which account will you transfer the money from?");
    }

    @Test
    void testDataFillTheFormByTheKeyboard() throws Exception {
        customer.open(page(create(order()), "pay/CREDITCARD"))
                .tabTo(".testdata > summary")
                .press(Keys.ENTER);
        customer.tabTo(".testdata a").enter();

        assertThat(customer.finds("document.getElementById('card_number').value"))
                .isEqualTo("3745 000000 00015");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pay/CREDITCARD", "pay/AFTERPAY", "test/IDEAL"})
    void pagesFitAtTwiceTheirSizeAndInTheDark(String step) throws Exception {
        String url = create(order());
        String address = step.isEmpty() ? url : page(url, step);
        customer.withScreen(640, 450).open(address).look();

        customer.prefers("prefers-color-scheme", "dark").open(address).look();
        assertThat(customer.sees("body", "background-color")).isEqualTo("rgba(15, 21, 30, 1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/dashboard/order?id=shop-2026-0001", "/calls", "/faults", "/accounts", "/outbox"})
    void theDashboardFitsFrom360To1920PixelsAndInTheDark(String path) throws Exception {
        create(order());
        SANDBOX.sandbox()
                .faults()
                .add(Fault.of(FaultKind.TOO_MANY_REQUESTS).times(20).ofOperation("getPaymentMethod"));
        for (int width : new int[] {360, 768, 1280, 1920}) {
            customer.withScreen(width, 900).open(inside(path)).fits();
        }
        customer.look()
                .prefers("prefers-color-scheme", "dark")
                .open(inside(path))
                .look();
    }

    @Test
    void nothingMovesForWhoDoesNotWantIt() throws Exception {
        String url = create(order());
        customer.open(url);
        assertThat(customer.sees("button.method", "transition-duration")).contains("0.12s");

        customer.prefers("prefers-reduced-motion", "reduce").open(url);
        assertThat(customer.sees("button.method", "transition-duration")).isEqualTo("0s");
    }

    @Test
    void textsOfTheShopRunFromRightToLeftWhereTheyAreWrittenSo() throws Exception {
        ObjectNode order = order().put("description", LAMP_IN_HEBREW);
        order.withObject("/shopping_cart")
                .withArray("items")
                .forEach(item -> ((ObjectNode) item).put("name", LAMP_IN_HEBREW));
        customer.open(create(order)).look();

        assertThat(customer.sees(".due p", "direction")).isEqualTo("rtl");
        assertThat(customer.sees(".whole tbody th", "direction")).isEqualTo("rtl");
        assertThat(customer.sees("main", "direction")).isEqualTo("ltr");
        customer.withScreen(320, 640).fits();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 1280})
    void wordsWithoutASpaceBreakWithinTheirColumn(int width) throws Exception {
        String word = "Lamp".repeat(25);
        ObjectNode order = order().put("description", word);
        ((ObjectNode) order.at("/shopping_cart/items/0")).put("name", word).put("description", word);
        customer.open(create(order)).withScreen(width, 800).unfold().fits();

        assertThat(
                        customer.finds(
                                "[...document.querySelectorAll('.cart, .due')].every(each => each.scrollWidth <= each.parentElement.clientWidth)"))
                .isEqualTo(true);
    }

    @Test
    void whatIsTappedOnAPhoneIsAsLargeAsAThumb() throws Exception {
        String url = create(order());
        for (String address : new String[] {url, page(url, "pay/CREDITCARD"), inside("/"), inside("/faults")}) {
            customer.withScreen(360, 780).open(address).unfold();

            assertThat(customer.finds(SMALL)).as(address).isEqualTo(List.of());
        }
    }
}
