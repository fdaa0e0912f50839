package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pages of a sandbox that others reach by another address. */
class BaseUrlPagesTest {
    private static final String BASE = "https://sandbox.shop.example";

    @RegisterExtension
    static final SandboxExtension SANDBOX =
            new SandboxExtension(Sandbox.builder().baseUrl(URI.create(BASE + '/')));

    private final Visitor visitor = new Visitor(SANDBOX.sandbox());

    /** Returns what a proxy makes of an address that the sandbox named. */
    private static String behind(String address) {
        assertThat(address).startsWith(BASE + '/');
        return address.substring(BASE.length());
    }

    @Test
    void remindsCustomersWithItsLink() {
        ObjectNode order = Bodies.redirect();
        order.withObject("/customer").put("email", "a.bakker@shop.example");
        order.withObject("/second_chance").put("send_email", true);
        visitor.order(order);
        SANDBOX.sandbox().clock().advance(Duration.ofHours(1));

        assertThat(visitor.get("/outbox").text()).contains(BASE + "/connect/");
    }

    @Test
    void namesNoOtherAddress() {
        String page = behind(visitor.order(Bodies.redirect()));
        SANDBOX.sandbox().orders().pay(Bodies.ORDER_ID, "IDEAL", PaymentOutcome.SUCCESS);

        String here = ":" + SANDBOX.baseUri().getPort();
        assertThat(visitor.open(page).html().html()).doesNotContain(here);
        assertThat(visitor.get("/").html().html()).doesNotContain(here);
    }

    @Test
    void goesOnFromPageToPageWhereverTheBrowserIs() {
        Visitor.Seen page = visitor.get(behind(visitor.order(Bodies.redirect())));

        assertThat(visitor.post(page.one("form").attr("action"), "method", "IDEAL")
                        .location())
                .startsWith("/connect/");
    }
}
