package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Merchant.Received;
import com.multisafepay.sandbox.Visitor.Seen;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shop tells the ways of shipping once the customer of a FastCheckout has told where the order goes. */
class ShippingFeedTest {
    private static final String ID = Bodies.ORDER_ID;
    private static final String OPTIONS =
            "{\"pickup\":{\"name\":\"Post office\",\"provider\":\"PostNL\",\"price\":2.5},"
                    + "\"flat_rate_shipping\":[{\"name\":\"Standard\",\"price\":5},"
                    + "{\"name\":\"Evening\",\"price\":7,\"allowed_areas\":[\"NL\"]},"
                    + "{\"name\":\"Abroad\",\"price\":9,\"excluded_areas\":[\"NL\"]}]}";

    private final Sandbox sandbox = Sandbox.start();
    private final LifeCalls calls = new LifeCalls(sandbox);
    private final Visitor visitor = new Visitor(sandbox);
    private final Merchant shop = new Merchant();

    @AfterEach
    void close() {
        assertThat(sandbox.contractBreaches()).isEmpty();
        sandbox.close();
        shop.close();
    }

    /** Two lamps for 45.00 each and 21 % VAT. */
    private ObjectNode order() {
        ObjectNode body = Bodies.redirect().put("type", "checkout").put("amount", 10890);
        body.withObject("/customer").put("locale", "en_US");
        body.set(
                "shopping_cart",
                Bodies.json(
                        "{'items':[{'name':'Lamp','unit_price':45,'quantity':2,'weight':{'unit':'KG','value':1.5}}]}"));
        body.set(
                "checkout_options",
                Bodies.json("{'use_shipping_notification':true,'tax_tables':{'default':{'rate':0.21}}}"));
        body.withObject("/payment_options").put("feed_url", shop.url("/feed?shop=1"));
        return body;
    }

    private Seen address(Seen page, String country, String... more) {
        String[] fields = {
            "first_name",
            "Anna",
            "last_name",
            "Bakker",
            "email",
            "anna@shop.example",
            "address1",
            "Teststraat",
            "house_number",
            "1",
            "zip_code",
            "1234AB",
            "city",
            "Utrecht",
            "country",
            country
        };
        String[] all = Stream.of(fields, more).flatMap(Arrays::stream).toArray(String[]::new);
        return visitor.submit(page, all);
    }

    private static List<String> ways(Seen page) {
        return page.html().select("fieldset .choice").eachText();
    }

    @Test
    void asksTheShopOnceTheAddressIsKnown() {
        shop.answers(200, OPTIONS);
        Seen first = visitor.open(visitor.order(order()));
        assertThat(first.heading()).isEqualTo("Delivery");
        assertThat(ways(first)).isEmpty();

        address(first, "NL");

        Received asked = shop.received().get(0);
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(asked.target()).isEqualTo("/feed?shop=1&identifier=shipping");
        assertThat(asked.contentType()).isEqualTo("application/json");
        JsonNode body = Bodies.json(asked.body());
        assertThat(body.path("order_id").asText()).isEqualTo(ID);
        assertThat(body.path("amount").asLong()).isEqualTo(10890);
        assertThat(body.at("/delivery/country").asText()).isEqualTo("NL");
        assertThat(body.at("/shopping_cart/items/0/quantity").asInt()).isEqualTo(2);
        assertThat(body.has("payment_options")).isFalse();
    }

    @Test
    void showsTheShopsWaysToThatCountryAndChargesTheChosenOne() {
        shop.answers(200, OPTIONS);
        Seen choice = address(visitor.open(visitor.order(order())), "NL");
        assertThat(ways(choice)).containsExactly("Standard · €5.00", "Evening · €7.00", "Post office · €2.50");

        Seen methods = address(choice, "NL", "shipping", "rate-1");

        assertThat(methods.heading()).isEqualTo("How would you like to pay?");
        assertThat(calls.order(ID).path("amount").asLong()).isEqualTo(11737);
        assertThat(shop.received()).hasSize(1);
    }

    @Test
    void asksAgainWhenTheCountryChanges() {
        shop.answers(200, OPTIONS);
        Seen choice = address(visitor.open(visitor.order(order())), "NL");

        Seen again = address(choice, "BE", "shipping", "rate-1");

        assertThat(shop.received()).hasSize(2);
        assertThat(ways(again)).containsExactly("Standard · €5.00", "Abroad · €9.00", "Post office · €2.50");
    }

    @Test
    void asksInTheQueryWhereTheOrderIsNotifiedByGet() {
        shop.answers(200, OPTIONS);
        ObjectNode order = order();
        order.withObject("/payment_options")
                .put("notification_url", shop.url("/notify"))
                .put("notification_method", "GET")
                .remove("feed_url");

        address(visitor.open(visitor.order(order)), "NL");

        assertThat(shop.received().get(0).target())
                .isEqualTo(
                        "/notify?identifier=shipping&country=Netherlands&countrycode=NL&weight=3.0&transactionid=" + ID
                                + "&currency=EUR&amount=10890&total_incl_vat=10890&total_incl_vat_excl_shipping=10890&items_count=2");
        assertThat(shop.received().get(0).auth()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "OK",
                "[]",
                "{\"flat_rate_shipping\":[{\"name\":\"Standard\",\"price\":5},]}",
                "{\"flat_rate_shipping\":[{\"name\":\"Standard\",\"price\":\"5\"}]}",
                "{\"flat_rate_shipping\":[{\"name\":\"Standard\",\"price\":-5}]}",
                "{\"flat_rate_shipping\":{\"name\":\"Standard\"}}",
                "{\"pickup\":{\"price\":5}}",
                "{\"flat_rate_shipping\":[{\"name\":\"Abroad\",\"price\":5,\"excluded_areas\":[\"NL\"]}]}",
                "{\"flat_rate_shipping\":[{\"name\":\"Abroad\",\"price\":5,\"allowed_areas\":\"BE\"}]}",
                "{\"flat_rate_shipping\":[{\"name\":\"Standard\",\"price\":5,\"excluded_areas\":[1]}]}",
                "{}"
            })
    void saysThatNothingShipsThereAndLetsTheCustomerTryAgain(String answer) {
        shop.answers(200, answer);
        Seen page = address(visitor.open(visitor.order(order())), "NL");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("We cannot ship to this address right now");
        shop.answers(200, OPTIONS);
        assertThat(ways(address(page, "NL"))).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 403, 500})
    void takesNoOtherAnswerThan200(int status) {
        shop.answers(status, OPTIONS);

        assertThat(address(visitor.open(visitor.order(order())), "NL").text())
                .contains("We cannot ship to this address right now");
    }

    @Test
    void saysThatNothingShipsWhereTheShopIsNotThere() {
        String url = visitor.order(order());
        shop.close();

        assertThat(address(visitor.open(url), "NL").text()).contains("We cannot ship to this address right now");
    }

    @Test
    void doesNotAskAShopThatSentItsWays() {
        ObjectNode order = order();
        order.withObject("/checkout_options")
                .set(
                        "shipping_methods",
                        Bodies.json("{'flat_rate_shipping':[{'id':'std','name':'Standard','price':5}]}"));

        address(visitor.open(visitor.order(order)), "NL", "shipping", "std");

        assertThat(shop.received()).isEmpty();
    }
}
