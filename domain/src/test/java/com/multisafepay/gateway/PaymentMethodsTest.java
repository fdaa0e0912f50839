package com.multisafepay.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.multisafepay.OrderSamples;
import com.multisafepay.Wire;
import com.multisafepay.customer.Country;
import com.multisafepay.money.Money;
import java.util.Currency;
import org.junit.jupiter.api.Test;

/** Payment methods are listed, and selected by an amount or a cart. */
class PaymentMethodsTest {

    private static final Country NL = Country.of("NL");
    private static final String METHODS = "[{'id':'IDEAL','allowed_amount':{'min':12100,'max':12100}},"
            + "{'id':'KLARNA','shopping_cart_required':true},{'id':'VISA','allowed_amount':{'min':12101}}]";

    @Test
    void asksForAllOfThem() {
        Wire wire = Wire.answering(METHODS);

        assertThat(wire.client().paymentMethods().list(PaymentMethodFilter.ALL)).hasSize(3);
        assertThat(wire.only()).isEqualTo("GET /payment-methods");
    }

    @Test
    void asksWithEveryPartOfAFilter() {
        Wire wire = Wire.answering(METHODS);

        wire.client()
                .paymentMethods()
                .list(PaymentMethodFilter.ALL
                        .amount(Money.of("121.00", "EUR"))
                        .in(NL)
                        .withGroupedCards()
                        .withCoupons());

        assertThat(wire.only())
                .isEqualTo("GET /payment-methods?amount=12100&country=NL&currency=EUR&group_cards=true"
                        + "&include_coupons=1");
    }

    @Test
    void noneIsAnEmptyList() {
        Wire wire = Wire.findingNothing();

        assertThat(wire.client().paymentMethods().list(PaymentMethodFilter.ALL)).isEmpty();
    }

    @Test
    void tellsOfOneHereOrThere() {
        Wire wire = Wire.answering("{'id':'IDEAL'}");
        PaymentMethods methods = wire.client().paymentMethods();

        assertThat(methods.get(GatewayId.IDEAL).id()).isEqualTo(GatewayId.IDEAL);
        assertThat(methods.get(GatewayId.IDEAL, NL).id()).isEqualTo(GatewayId.IDEAL);
        assertThat(wire.asked).containsExactly("GET /payment-methods/IDEAL", "GET /payment-methods/IDEAL?country=NL");
    }

    @Test
    void picksWhatAnAmountCanBePaidWith() {
        Wire wire = Wire.answering(METHODS);

        assertThat(wire.client().paymentMethods().payable(Money.of("121.00", "EUR"), NL))
                .extracting(PaymentMethod::id)
                .containsExactly(GatewayId.IDEAL);
        assertThat(wire.only()).isEqualTo("GET /payment-methods?amount=12100&country=NL&currency=EUR");
    }

    @Test
    void picksWhatACartCanBePaidWith() {
        Wire wire = Wire.answering(METHODS);

        assertThat(wire.client().paymentMethods().payable(OrderSamples.cart("0.21"), Currency.getInstance("EUR"), NL))
                .extracting(PaymentMethod::id)
                .containsExactly(GatewayId.IDEAL, GatewayId.of("KLARNA"));
    }

    @Test
    void listsTheBanksOfAMethod() {
        Wire wire = Wire.answering("[{'code':'4371','description':'A Bank'}]");

        assertThat(wire.client().paymentMethods().issuers(GatewayId.of("MYBANK")))
                .extracting(Issuer::code, Issuer::name)
                .containsExactly(tuple("4371", "A Bank"));
        assertThat(wire.only()).isEqualTo("GET /issuers/mybank");
        assertThat(Wire.answering("null").client().paymentMethods().issuers(GatewayId.IDEAL))
                .isEmpty();
    }

    @Test
    void asksForTheOlderListToo() {
        Wire wire = Wire.answering("[{'id':'GIFT','description':'A card','type':'coupon'}]");

        assertThat(wire.client().gateways().list(GatewayFilter.in(NL).withCoupons()))
                .extracting(Gateway::id, Gateway::description, Gateway::coupon)
                .containsExactly(tuple(GatewayId.of("GIFT"), "A card", true));
        wire.client().gateways().list();

        assertThat(wire.asked).containsExactly("GET /gateways?include=coupons&country=NL", "GET /gateways");
        assertThat(Wire.answering("{'id':'IDEAL'}").client().gateways().get(GatewayId.IDEAL))
                .extracting(Gateway::id, Gateway::description, Gateway::coupon)
                .containsExactly(GatewayId.IDEAL, "", false);
    }
}
