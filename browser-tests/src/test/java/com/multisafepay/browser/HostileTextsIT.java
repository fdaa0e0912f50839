package com.multisafepay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.PaymentOutcome;
import com.multisafepay.sandbox.SandboxExtension;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An order whose every text is a script shows those texts, and runs none of them. */
class HostileTextsIT {
    private static final String SCRIPT = "<script>hacked=1</script>";
    private static final String IMAGE = "\"'><img src=x onerror=hacked=1>";
    private static final String ID = SCRIPT;
    /** A description with tags is refused. */
    private static final String DESCRIPTION = "\"'> onmouseover=hacked=1 & 5 < 6 &lt;";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension();

    private Customer customer;

    @BeforeEach
    void sitDown() {
        customer = new Customer(CHROMIUM.driver()).withScreen(1200, 900);
    }

    private static ObjectNode order() throws IOException {
        ObjectNode order = (ObjectNode) new ObjectMapper().readTree("""
                {"type": "redirect", "currency": "EUR", "amount": 1000,
                 "customer": {"locale": "en_US", "country": "NL", "email": "a.bakker@shop.example"},
                 "second_chance": {"send_email": true},
                 "shopping_cart": {"items": [{"unit_price": 10, "quantity": 1}]}}
                """);
        order.put("order_id", ID).put("description", DESCRIPTION).put("var1", SCRIPT);
        order.withObject("/customer").put("first_name", SCRIPT).put("last_name", IMAGE);
        ((ObjectNode) order.at("/shopping_cart/items/0")).put("name", SCRIPT).put("description", IMAGE);
        return order;
    }

    private static String page(String paymentUrl, String page) {
        return paymentUrl.replace("/?", '/' + page + '?');
    }

    private static String inside(String path) {
        return SANDBOX.baseUri().resolve(URI.create(path)).toString();
    }

    private void shows(String address, String... texts) {
        customer.open(address);
        ranNothing();
        assertThat(customer.text()).contains(texts);
        customer.look();
    }

    private void ranNothing() {
        assertThat(customer.finds("typeof hacked")).as(customer.address()).isEqualTo("undefined");
        assertThat(customer.finds("document.querySelectorAll('main script, main img, [onerror]').length"))
                .as(customer.address())
                .isEqualTo(0L);
    }

    @Test
    void areTextsOnThePaymentPage() throws Exception {
        String url = Shop.create(SANDBOX, order());

        shows(url, DESCRIPTION, SCRIPT, IMAGE);
        shows(page(url, "pay/CREDITCARD"), SCRIPT, IMAGE);
        customer.fillIn("card_holder_name", SCRIPT + IMAGE);
        ranNothing();
        assertThat(customer.finds("document.getElementsByName('card_holder_name')[0].value"))
                .isEqualTo(SCRIPT + IMAGE);
        shows(page(url, "test/IDEAL"), SCRIPT, IMAGE);
        SANDBOX.sandbox().orders().pay(ID, PaymentOutcome.SUCCESS);
        shows(page(url, "result"), ID, DESCRIPTION);
    }

    @Test
    void areTextsOnTheDashboardAndInTheOutbox() throws Exception {
        ObjectNode order = order();
        order.withObject("/payment_options").put("notification_url", "http://127.0.0.1:9/" + SCRIPT);
        Shop.create(SANDBOX, order);
        SANDBOX.sandbox().clock().advance(Duration.ofHours(1));
        SANDBOX.sandbox().orders().pay(ID, PaymentOutcome.SUCCESS);
        SANDBOX.sandbox().notifications().await(Duration.ofSeconds(10));

        shows(inside("/"), ID);
        shows(inside("/dashboard/order?id=" + URLEncoder.encode(ID, StandardCharsets.UTF_8)), ID, "9/" + SCRIPT);
        shows(inside("/outbox"), ID, DESCRIPTION);
    }

    @Test
    void leaveNothingOfThemselvesInTheMerchantsMarkup() throws Exception {
        String markup =
                SCRIPT + IMAGE + "<a href=\"javascript:hacked=1\">x</a><b onclick=hacked=1 style=color:red>Lamp</b>"
                        + "<svg onload=hacked=1></svg><iframe srcdoc=\"" + SCRIPT + "\"></iframe>";
        customer.open(Shop.create(SANDBOX, order().put("items", markup)));

        assertThat(customer.text()).contains("Lamp");
        assertThat(customer.finds("typeof hacked")).isEqualTo("undefined");
        assertThat(
                        customer.finds(
                                "document.querySelectorAll('.items :is(script, a, svg, iframe, [onclick], [onerror], [style])').length"))
                .isEqualTo(0L);
        customer.look();
    }
}
