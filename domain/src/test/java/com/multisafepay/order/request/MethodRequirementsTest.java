package com.multisafepay.order.request;

import static com.multisafepay.OrderSamples.customer;
import static com.multisafepay.OrderSamples.direct;
import static com.multisafepay.OrderSamples.directLater;
import static com.multisafepay.OrderSamples.redirect;
import static com.multisafepay.OrderSamples.visa;
import static com.multisafepay.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.OrderSamples;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.payment.IdealPayment;
import com.multisafepay.payment.MethodPayment;
import com.multisafepay.payment.MyBankPayment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MethodRequirementsTest {
    @ParameterizedTest
    @ValueSource(strings = {"MISTERCASH", "DOTPAY"})
    void refusesAMethodThatCannotBePaidDirectly(String method) {
        refused(
                () -> direct().payment(MethodPayment.of(GatewayId.of(method))).build(),
                "gateway",
                "cannot be paid with a direct order");
    }

    @Test
    void takesBancontactDirectlyThroughAPaymentComponent() {
        assertThat(OrderSamples.component("MISTERCASH").build().payment()).isPresent();
    }

    @Test
    void refusesAComponentOfAMethodThatNoComponentShows() {
        refused(() -> OrderSamples.component("DOTPAY").build(), "gateway", "cannot be paid with a direct order");
    }

    @Test
    void takesAMethodThatIsNotDocumented() {
        assertThat(direct().payment(MethodPayment.of(GatewayId.of("NEWPAY")))
                        .build()
                        .payment())
                .isPresent();
    }

    @Test
    void refusesACurrencyThatTheMethodDoesNotTake() {
        refused(
                () -> redirect()
                        .amount(Money.of("10", "USD"))
                        .gateway(GatewayId.IDEAL)
                        .build(),
                "currency",
                "must be one that IDEAL takes: EUR, was \"USD\"");
    }

    @Test
    void takesACustomerFromAbroadWhoPaysThroughABank() {
        assertThat(direct().payment(IdealPayment.chosenThere())
                        .customer(customer().country("BE").build())
                        .build()
                        .payment())
                .isPresent();
    }

    @Test
    void refusesAnAmountBelowTheLeast() {
        refused(
                () -> redirect()
                        .gateway(GatewayId.IN3)
                        .amount(Money.of("49.99", "EUR"))
                        .build(),
                "amount",
                "must be from EUR 50.00 to EUR 5000.00 for IN3");
    }

    @Test
    void refusesADirectOrderOfAnAmountBelowTheLeast() {
        refused(
                () -> directLater(GatewayId.IN3)
                        .amount(Money.of("49.99", "EUR"))
                        .build(),
                "amount",
                "must be from EUR 50.00 to EUR 5000.00 for IN3");
    }

    @Test
    void refusesAnAmountAboveTheGreatest() {
        refused(
                () -> redirect()
                        .gateway(GatewayId.BIZUM)
                        .amount(Money.of("1000.01", "EUR"))
                        .build(),
                "amount",
                "to EUR 1000.00 for BIZUM");
    }

    @Test
    void refusesADirectCardWithoutABrowser() {
        refused(
                () -> direct().payment(visa())
                        .customer(com.multisafepay.customer.Customer.builder()
                                .ipAddress("198.51.100.7")
                                .email("anna@shop.example")
                                .build())
                        .build(),
                "customer.browser",
                "is required for direct VISA");
    }

    @Test
    void refusesACardThatIsNamedWithoutItsDetails() {
        refused(
                () -> direct().payment(MethodPayment.of(GatewayId.MASTERCARD))
                        .customer(customer().build())
                        .build(),
                "gateway_info.card_cvc",
                "is required for direct MASTERCARD");
    }

    @Test
    void refusesAPhoneNumberThatTheMethodCannotReach() {
        refused(
                () -> direct().payment(MethodPayment.of(GatewayId.MBWAY))
                        .customer(customer().phone("+351912345678").build())
                        .build(),
                "customer.phone",
                "for MBWAY");
    }

    @Test
    void refusesALocaleThatTheMethodDoesNotSpeak() {
        refused(
                () -> direct().payment(new MyBankPayment("CT000125-it"))
                        .customer(customer().locale("nl_NL").build())
                        .build(),
                "customer.locale",
                "must be it_IT for MYBANK");
    }
}
