package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutboxPageTest extends PagesCase {
    private static ObjectNode order() {
        ObjectNode order = Bodies.redirect().put("description", "5 > 3");
        order.withObject("/customer").put("email", "a.bakker@shop.example").put("locale", "nl_NL");
        order.withObject("/second_chance").put("send_email", true);
        return order;
    }

    @ParameterizedTest
    @ValueSource(strings = {"FAILURE", "CANCELLED", "EXPIRED"})
    void leadsCustomersBackToPayByTheSameLink(PaymentOutcome outcome) {
        visitor.order(order());
        sandbox.orders().pay(Bodies.ORDER_ID, outcome);
        sandbox.clock().advance(Duration.ofHours(1));

        String link = visitor.get("/outbox").one("article a").attr("href");
        visitor.submit(visitor.pick(link, "IDEAL"), "scenario", "success");

        assertThat(calls.state(Bodies.ORDER_ID)).isEqualTo("completed/completed");
    }

    @ParameterizedTest
    @CsvSource({"false, 200", "true, 410"})
    void keepsTheLinkOfACancelledOrderUnlessItIsExcluded(boolean excluded, int status) {
        String url = visitor.order(order());
        calls.patch("/orders/" + Bodies.ORDER_ID, "{'status':'cancelled','exclude_order':" + excluded + "}");

        assertThat(visitor.open(url).status()).isEqualTo(status);
    }

    @Test
    void showsAMailWithItsLink() {
        visitor.order(order());
        sandbox.clock().advance(Duration.ofHours(1));

        Visitor.Seen page = visitor.get("/outbox");

        assertThat(page.text())
                .contains("Rond uw bestelling af: 5 > 3", "a.bakker@shop.example", "2026-06-01 11:00:00 UTC");
        assertThat(page.one("article h2").attr("lang")).isEqualTo("nl");
        assertThat(visitor.open(page.one("article a").attr("href")).status()).isEqualTo(200);
    }

    @Test
    void tellsWhenMailsComeWhereThereAreNone() {
        assertThat(visitor.get("/outbox").text()).contains("No emails yet");
    }
}
