package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Visitor.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A FastCheckout asks where to send the order to, and how, before it asks how to pay. */
class CheckoutPageTest {
    private static final String ID = Bodies.ORDER_ID;

    private final Sandbox sandbox = Sandbox.start();
    private final LifeCalls calls = new LifeCalls(sandbox);
    private final Visitor visitor = new Visitor(sandbox);

    @AfterEach
    void close() {
        assertThat(sandbox.contractBreaches()).isEmpty();
        sandbox.close();
    }

    /** One lamp for 90.00 and 21 % VAT. */
    private static ObjectNode order() {
        ObjectNode body = Bodies.redirect().put("type", "checkout").put("amount", 10890);
        body.withObject("/customer").put("locale", "en_US");
        body.set("shopping_cart", Bodies.json("{'items':[{'name':'Lamp','unit_price':90,'quantity':1}]}"));
        body.set("checkout_options", Bodies.json("{'tax_tables':{'default':{'rate':0.21}}}"));
        return body;
    }

    private static ObjectNode shipped() {
        ObjectNode body = order();
        body.withObject("/payment_options")
                .set("allowed_countries", Bodies.json("{'a':['NL','BE']}").get("a"));
        body.withObject("/checkout_options")
                .set(
                        "shipping_methods",
                        Bodies.json("{'pickup':{'name':'Pick up','provider':'PostNL','price':2.5},"
                                + "'flat_rate_shipping':[{'id':'std','name':'Standard','price':5},"
                                + "{'id':'nl','name':'Evening','price':7,'allowed_areas':['NL']},"
                                + "{'id':'abroad','name':'Abroad','price':9,'excluded_areas':['NL']}]}"));
        return body;
    }

    private Seen fillIn(Seen page, String country, String way) {
        return visitor.submit(
                page,
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
                country,
                "shipping",
                way);
    }

    @Test
    void asksForAddressAndShippingFirst() {
        Seen page = visitor.open(visitor.order(shipped()));

        assertThat(page.heading()).isEqualTo("Delivery");
        assertThat(page.html().select("select[name=country] option").eachText())
                .containsExactly("Choose", "Belgium", "Netherlands");
        assertThat(page.html().select("fieldset .choice").eachText())
                .containsExactly("Standard · €5.00", "Evening · €7.00", "Abroad · €9.00", "Pick up · €2.50");
        assertThat(page.text()).doesNotContain("Order 0001");
    }

    @Test
    void makesShippingALineOfTheCartAndGoesOnToTheMethods() {
        Seen choice = fillIn(visitor.open(visitor.order(shipped())), "NL", "std");

        assertThat(choice.heading()).isEqualTo("How would you like to pay?");
        assertThat(choice.text()).contains("To pay €114.95", "Standard", "Total with VAT €114.95");
        assertThat(choice.methods()).contains("IDEAL");

        visitor.submit(visitor.submit(choice, "method", "IDEAL"), "scenario", "success");
        JsonNode order = calls.order(ID);
        assertThat(order.path("status").asText()).isEqualTo("completed");
        assertThat(order.path("amount").asLong()).isEqualTo(11495);
        assertThat(order.path("fastcheckout").asText()).isEqualTo("YES");
        assertThat(order.at("/shopping_cart/items/1/merchant_item_id").asText()).isEqualTo("msp-shipping");
        assertThat(order.at("/delivery/city").asText()).isEqualTo("Utrecht");
        assertThat(order.at("/customer/email").asText()).isEqualTo("anna@shop.example");
        assertThat(order.at("/payment_methods/0/amount").asLong()).isEqualTo(11495);
    }

    @ParameterizedTest
    @CsvSource({"NL, abroad", "BE, nl"})
    void shipsNoWayThatDoesNotGoToTheCountry(String country, String way) {
        Seen page = fillIn(visitor.open(visitor.order(shipped())), country, way);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("This shipping method is not available in your country");
        assertThat(calls.order(ID).path("amount").asLong()).isEqualTo(10890);
    }

    @Test
    void saysWhatIsMissing() {
        Seen page = visitor.submit(visitor.open(visitor.order(shipped())));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().select(".error")).hasSize(9);
    }

    @Test
    void asksOnce() {
        String url = visitor.order(shipped());
        Seen page = visitor.open(url);
        fillIn(page, "NL", "std");

        fillIn(page, "NL", "nl");

        assertThat(visitor.open(url).heading()).isEqualTo("How would you like to pay?");
        assertThat(calls.order(ID).path("amount").asLong()).isEqualTo(11495);
    }

    @Test
    void letsNobodyPayBefore() {
        String url = visitor.order(shipped());

        assertThat(visitor.open(url.replace("/?", "/pay/IDEAL?")).heading()).isEqualTo("Delivery");
        assertThat(visitor.post(url.replace("/?", "/test/IDEAL?"), "scenario", "success")
                        .status())
                .isEqualTo(200);
        assertThat(calls.order(ID).path("status").asText()).isEqualTo("initialized");
    }

    @Test
    void letsTheCustomerCancel() {
        String url = visitor.order(shipped());

        visitor.post(url.replace("/?", "/cancel?"));

        assertThat(calls.order(ID).path("status").asText()).isEqualTo("void");
    }

    @Test
    void asksNothingWhereTheMerchantHidesShipping() {
        ObjectNode body = shipped();
        body.withObject("/checkout_options").put("no_shipping_method", true);

        assertThat(visitor.open(visitor.order(body)).heading()).isEqualTo("How would you like to pay?");
        assertThat(visitor.open(visitor.order(order().put("order_id", "other"))).heading())
                .isEqualTo("How would you like to pay?");
    }

    @Test
    void asksForTheAddressWhereTheMerchantWantsIt() {
        ObjectNode body = order();
        body.withObject("/payment_options/settings/fco/shipping/address").put("required", true);

        Seen page = visitor.open(visitor.order(body));

        assertThat(page.heading()).isEqualTo("Delivery");
        assertThat(page.html().select("input[name=shipping]")).isEmpty();
        assertThat(fillIn(page, "NL", "").heading()).isEqualTo("How would you like to pay?");
    }

    @Test
    void hidesWhatItsSettingsHide() {
        ObjectNode body = order();
        body.withObject("/customer").put("country", "NL");
        assertThat(visitor.open(visitor.order(body)).methods()).contains("VVVGIFTCRD");
        body.put("order_id", "hidden");
        body.withObject("/payment_options/settings/fco/cart").put("disabled", true);
        body.withObject("/payment_options/settings/fco/coupons").put("disabled", true);

        Seen page = visitor.open(visitor.order(body));

        assertThat(page.html().select("aside")).isEmpty();
        assertThat(page.methods()).contains("IDEAL").doesNotContain("VVVGIFTCRD");
    }
}
