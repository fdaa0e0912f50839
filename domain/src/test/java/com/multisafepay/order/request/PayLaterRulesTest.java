package com.multisafepay.order.request;

import static com.multisafepay.OrderSamples.cart;
import static com.multisafepay.OrderSamples.customer;
import static com.multisafepay.OrderSamples.delivery;
import static com.multisafepay.OrderSamples.direct;
import static com.multisafepay.OrderSamples.directLater;
import static com.multisafepay.OrderSamples.later;
import static com.multisafepay.OrderSamples.redirect;
import static com.multisafepay.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.OrderSamples;
import com.multisafepay.cart.CartItem;
import com.multisafepay.cart.ShoppingCart;
import com.multisafepay.cart.TaxTable;
import com.multisafepay.cart.TaxTables;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.payment.MethodPayment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayLaterRulesTest {
    private static final Money EUR_302_50 = Money.of("302.50", "EUR");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AFTERPAY",
                "BILLINK",
                "BNPL_INST",
                "BNPL_INSTM",
                "BNPL_MF",
                "BNPL_OB",
                "EINVOICE",
                "IN3",
                "IN3B2B",
                "KLARNA",
                "PAYAFTER",
                "SANTANDER",
                "ZINIA",
                "ZINIA_IN3",
                "NEWLATER"
            })
    void refusesPayLaterLinesOfOneId(String method) {
        ShoppingCart twice = cartOf(line("L1"), line("T1"), line(" L1 "));

        List<ThrowingCallable> orders = List.of(
                () -> directLater(GatewayId.of(method))
                        .payment(later(GatewayId.of(method)).withBankAccount("NL91ABNA0417164300"))
                        .amount(EUR_302_50)
                        .cart(twice)
                        .build(),
                () -> redirect()
                        .amount(EUR_302_50)
                        .payment(later(GatewayId.of(method)))
                        .cart(twice)
                        .build());

        assertThat(orders)
                .allSatisfy(order -> refused(
                        order,
                        "shopping_cart.items[2].merchant_item_id",
                        "must differ from shopping_cart.items[0].merchant_item_id for "));
    }

    @Test
    void refusesPayLaterLinesOfOneIdThroughAPaymentComponentAndOnThePage() {
        ShoppingCart twice = cartOf(line("L1"), line("L1"));

        refused(
                () -> OrderSamples.component("KLARNA")
                        .amount(EUR_302_50)
                        .cart(twice)
                        .delivery(delivery().build())
                        .build(),
                "shopping_cart.items[1].merchant_item_id",
                "must differ from shopping_cart.items[0].merchant_item_id for KLARNA");
        refused(
                () -> redirect()
                        .amount(EUR_302_50)
                        .gateway(GatewayId.KLARNA)
                        .cart(twice)
                        .build(),
                "shopping_cart.items[1].merchant_item_id",
                "each line needs an id of its own, was \"L1\"");
    }

    @Test
    void refusesAPayLaterLineWithoutAnId() {
        ShoppingCart without = cartOf(line("L1"), line(""));

        refused(
                () -> redirect()
                        .amount(EUR_302_50)
                        .gateway(GatewayId.KLARNA)
                        .cart(without)
                        .build(),
                "shopping_cart.items[1].merchant_item_id",
                "is required for KLARNA: each line needs an id of its own");
    }

    @Test
    void takesLinesOfOneIdForOtherMethods() {
        assertThat(redirect()
                        .amount(EUR_302_50)
                        .gateway(GatewayId.IDEAL)
                        .cart(cartOf(line("L1"), line("L1"), line("")))
                        .build()
                        .details()
                        .cart())
                .isPresent();
    }

    /** A line that makes EUR 302.50 with its neighbours: no method takes less than its least amount. */
    private static CartItem line(String id) {
        return new CartItem(
                "Lamp",
                BigDecimal.TEN,
                BigDecimal.ONE,
                Optional.of(id).filter(text -> !text.isEmpty()),
                Optional.of("high"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static ShoppingCart cartOf(CartItem... lines) {
        List<CartItem> all = new ArrayList<>(List.of(lines));
        all.add(CartItem.of("rest", "Rest", String.valueOf(250 - 10 * lines.length), 1, "high"));
        return new ShoppingCart(all, TaxTables.of("0", TaxTable.of("high", "0.21")));
    }

    @Test
    void refusesAPayLaterMethodInACountryItDoesNotServe() {
        refused(
                () -> redirect()
                        .gateway(GatewayId.KLARNA)
                        .customer(customer().country("US").build())
                        .cart(cart("0.21"))
                        .build(),
                "customer.country",
                "must be one that KLARNA serves");
    }

    @Test
    void refusesAPayLaterOrderWithoutACart() {
        refused(() -> redirect().gateway(GatewayId.KLARNA).build(), "shopping_cart", "is required for KLARNA");
    }

    @Test
    void refusesADirectPayLaterOrderWithoutTheCustomersAddress() {
        refused(
                () -> direct().payment(later(GatewayId.KLARNA))
                        .cart(cart("0.21"))
                        .build(),
                "customer.ip_address",
                "is required for direct card, pay-later");
    }

    @Test
    void refusesADirectPayLaterOrderWithoutADelivery() {
        refused(
                () -> direct().payment(later(GatewayId.AFTERPAY))
                        .customer(customer().build())
                        .cart(cart("0.21"))
                        .build(),
                "delivery",
                "is required for direct AFTERPAY");
    }

    @Test
    void refusesADeliveryThatIsNotComplete() {
        refused(
                () -> directLater(GatewayId.AFTERPAY)
                        .delivery(com.multisafepay.customer.Delivery.builder()
                                .firstName("Anna")
                                .build())
                        .build(),
                "delivery.last_name",
                "is required for direct AFTERPAY");
    }

    @Test
    void refusesADirectPayLaterOrderWithoutTheCustomersData() {
        refused(
                () -> directLater(GatewayId.KLARNA)
                        .payment(MethodPayment.of(GatewayId.KLARNA))
                        .build(),
                "gateway_info.birthday",
                "is required for direct KLARNA");
    }

    @Test
    void refusesAnInvoiceWithoutABankAccount() {
        refused(
                () -> directLater(GatewayId.EINVOICE).build(),
                "gateway_info.bank_account",
                "is required for direct EINVOICE");
    }

    @Test
    void refusesADeliveryElsewhereWhereTheMethodForbidsIt() {
        refused(
                () -> directLater(GatewayId.BNPL_MF)
                        .delivery(delivery().houseNumber("2").build())
                        .build(),
                "delivery.house_number",
                "must equal customer.house_number");
    }

    @Test
    void takesADeliveryThatIsOnlyWrittenDifferently() {
        assertThat(directLater(GatewayId.BNPL_MF)
                        .delivery(delivery().zipCode("1234ab").build())
                        .build()
                        .payment())
                .isPresent();
    }

    @Test
    void takesADeliveryElsewhereWhereTheMethodAllowsIt() {
        assertThat(directLater(GatewayId.KLARNA)
                        .delivery(delivery().houseNumber("2").build())
                        .build()
                        .payment())
                .isPresent();
    }

    @Test
    void refusesARateThatBillinkDoesNotTake() {
        refused(
                () -> directLater(GatewayId.BILLINK)
                        .amount(Money.of("110", "EUR"))
                        .cart(cart("0.10"))
                        .build(),
                "shopping_cart.items[0].tax_table_selector",
                "was \"10 %\"");
    }

    @Test
    void takesARateThatBillinkTakes() {
        assertThat(directLater(GatewayId.BILLINK).build().payment()).isPresent();
    }
}
