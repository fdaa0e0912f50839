package com.multisafepay.order.request;

import static com.multisafepay.OrderSamples.EUR_121;
import static com.multisafepay.OrderSamples.cart;
import static com.multisafepay.OrderSamples.checkout;
import static com.multisafepay.OrderSamples.customer;
import static com.multisafepay.OrderSamples.delivery;
import static com.multisafepay.OrderSamples.direct;
import static com.multisafepay.OrderSamples.directLater;
import static com.multisafepay.OrderSamples.redirect;
import static com.multisafepay.OrderSamples.visa;
import static com.multisafepay.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.multisafepay.capture.Capture;
import com.multisafepay.cart.CartItem;
import com.multisafepay.cart.ShoppingCart;
import com.multisafepay.cart.TaxTable;
import com.multisafepay.cart.TaxTables;
import com.multisafepay.customer.Customer;
import com.multisafepay.customer.Delivery;
import com.multisafepay.customer.DeliveryBuilder;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.payment.IdealQr;
import com.multisafepay.payment.MethodPayment;
import com.multisafepay.payment.TokenPayment;
import com.multisafepay.shipment.Shipment;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of every flow hold for direct orders and for FastCheckout too. */
class FlowRulesTest {

    private static final Money NOTHING = Money.of("0", "EUR");
    private static final SplitPayment TOO_MUCH = SplitPayment.fixed("1001", Money.of("121.01", "EUR"));
    private static final MethodPayment IDEAL = MethodPayment.of(GatewayId.IDEAL);

    @Test
    void holdsForDirectOrders() {
        refused(() -> direct().payment(IDEAL).amount(NOTHING).build(), "amount");
        refused(() -> direct().payment(IDEAL).splitPayments(TOO_MUCH).build(), "affiliate.split_payments.fixed");
        refused(() -> direct().payment(IDEAL).manualCapture().build(), "capture");
        refused(() -> direct().payment(IDEAL).cart(cart("0.09")).build(), "amount");
        refused(
                () -> direct().payment(visa())
                        .customer(customer().build())
                        .recurringModel(RecurringModel.SUBSCRIPTION)
                        .build(),
                "customer.reference");
    }

    @Test
    void holdsForFastCheckout() {
        // The cart's total would refuse it as well, with another rule.
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> checkout().amount(NOTHING).build())
                .withMessageContaining("amount: must be above zero");
        refused(() -> checkout().splitPayments(TOO_MUCH).build(), "affiliate.split_payments.fixed");
        refused(() -> checkout().secondChance(true).build(), "customer.email");
        refused(() -> checkout().cart(cart("0.09")).build(), "amount");
        refused(
                () -> CheckoutOrder.builder()
                        .orderId("shop-1")
                        .amount(EUR_121)
                        .description("Order 1")
                        .redirectUrl("https://shop.example/thanks")
                        .cart(cart("0.21"))
                        .build(),
                "payment_options.cancel_url");
    }

    @Test
    void tellsNothingOfZeroWhereTheAmountIsNegative() {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> redirect().amount(Money.of("-1", "EUR")).build())
                .withMessage("amount: must be above zero, was \"EUR -1.00\"");
    }

    @Test
    void capturesATokenLaterWithoutKnowingItsMethod() {
        assertThat(direct().payment(new TokenPayment("token"))
                        .recurringModel(RecurringModel.SUBSCRIPTION)
                        .customer(Customer.builder().reference("anna-1").build())
                        .manualCapture()
                        .build()
                        .manualCapture())
                .isTrue();
    }

    @Test
    void holdsAnAmountThatMayBeChangedBetweenItsBounds() {
        refused(
                () -> redirect()
                        .payment(qr(Optional.empty(), Optional.of(EUR_121)))
                        .build(),
                "gateway_info.max_amount");
        assertThat(redirect()
                        .payment(qr(Optional.of(Money.of("120.99", "EUR")), Optional.of(Money.of("121.01", "EUR"))))
                        .build())
                .isNotNull();
    }

    private static IdealQr qr(Optional<Money> least, Optional<Money> most) {
        return new IdealQr(250, false, true, least, most);
    }

    @Test
    void holdsAMethodsOwnRulesForDirectOrders() {
        refused(() -> direct().payment(IDEAL).amount(Money.of("1", "USD")).build(), "currency");
        refused(
                () -> directLater(GatewayId.KLARNA)
                        .customer(customer().country("US").build())
                        .build(),
                "customer.country");
        refused(
                () -> directLater(GatewayId.IN3)
                        .amount(Money.of("49.99", "EUR"))
                        .build(),
                "amount");
    }

    @Test
    void takesAPhoneNumberThatTheMethodCanReach() {
        Customer customer = Customer.builder().phone("912345678").build();

        assertThat(direct().payment(MethodPayment.of(GatewayId.MBWAY))
                        .customer(customer)
                        .build()
                        .details()
                        .customer())
                .contains(customer);
    }

    @Test
    void looksForTheRateInTheTableThatALineSelects() {
        ShoppingCart cart = ShoppingCart.of(
                TaxTables.of("0", TaxTable.of("odd", "0.11"), TaxTable.of("high", "0.21")),
                CartItem.of("L1", "Lamp", "50", 2, "high"));

        assertThat(directLater(GatewayId.BILLINK).cart(cart).build().details().cart())
                .contains(cart);
    }

    static Stream<Arguments> incomplete() {
        return Stream.of(
                Arguments.of("first_name", part(d -> d.lastName("Bakker"))),
                Arguments.of("last_name", part(d -> d.firstName("Anna"))),
                Arguments.of("address1", part(d -> d.firstName("Anna").lastName("Bakker"))),
                Arguments.of(
                        "house_number",
                        part(d -> d.firstName("Anna").lastName("Bakker").address1("Teststraat"))),
                Arguments.of(
                        "zip_code",
                        part(d -> d.firstName("Anna")
                                .lastName("Bakker")
                                .address1("Teststraat")
                                .houseNumber("1"))),
                Arguments.of(
                        "city",
                        part(d -> d.firstName("Anna")
                                .lastName("Bakker")
                                .address1("Teststraat")
                                .houseNumber("1")
                                .zipCode("1234AB"))),
                Arguments.of(
                        "country",
                        part(d -> d.firstName("Anna")
                                .lastName("Bakker")
                                .address1("Teststraat")
                                .houseNumber("1")
                                .zipCode("1234AB")
                                .city("Utrecht"))));
    }

    private static UnaryOperator<DeliveryBuilder> part(UnaryOperator<DeliveryBuilder> set) {
        return set;
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void refusesADeliveryWithoutOneOfItsMembers(String member, UnaryOperator<DeliveryBuilder> set) {
        Delivery delivery = set.apply(Delivery.builder()).build();

        refused(() -> AddressRules.requireComplete(delivery, GatewayId.BNPL_MF), "delivery." + member);
    }

    static Stream<Arguments> elsewhere() {
        return Stream.of(
                Arguments.of("address1", part(d -> d.address1("Dorpsstraat"))),
                Arguments.of("house_number", part(d -> d.houseNumber("2"))),
                Arguments.of("zip_code", part(d -> d.zipCode("4321AB"))),
                Arguments.of("city", part(d -> d.city("Arnhem"))),
                Arguments.of("country", part(d -> d.country("BE"))));
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void refusesADeliveryElsewhereByEachMember(String member, UnaryOperator<DeliveryBuilder> change) {
        Delivery delivery = change.apply(delivery()).build();

        refused(() -> directLater(GatewayId.BNPL_MF).delivery(delivery).build(), "delivery." + member);
    }

    @Test
    void refusesTellingOfAShipmentOrACaptureWhatCannotBe() {
        refused(
                () -> new Shipment(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("x".repeat(51)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of()),
                "invoice_id");
        refused(() -> Capture.part(NOTHING, "shop-2"), "amount");
    }
}
