package com.multisafepay;

import com.multisafepay.cart.CartItem;
import com.multisafepay.cart.ShoppingCart;
import com.multisafepay.cart.TaxTable;
import com.multisafepay.cart.TaxTables;
import com.multisafepay.customer.Browser;
import com.multisafepay.customer.Customer;
import com.multisafepay.customer.CustomerBuilder;
import com.multisafepay.customer.Delivery;
import com.multisafepay.customer.DeliveryBuilder;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.order.request.CheckoutOrder;
import com.multisafepay.order.request.DirectOrder;
import com.multisafepay.order.request.PaymentLinkOrder;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.payment.CardPayment;
import com.multisafepay.payment.ComponentPayment;
import com.multisafepay.payment.PayLater;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Orders that pass every rule, for tests to spoil in one place. */
public final class OrderSamples {

    public static final Money EUR_121 = Money.of("121.00", "EUR");

    private OrderSamples() {}

    public static RedirectOrder.Builder redirect() {
        return RedirectOrder.builder().orderId("shop-1").amount(EUR_121).description("Order 1");
    }

    public static DirectOrder.Builder direct() {
        return DirectOrder.builder().orderId("shop-1").amount(EUR_121).description("Order 1");
    }

    public static PaymentLinkOrder.Builder link() {
        return PaymentLinkOrder.builder().orderId("shop-1").amount(EUR_121).description("Order 1");
    }

    public static CheckoutOrder.Builder checkout() {
        return CheckoutOrder.builder()
                .orderId("shop-1")
                .amount(EUR_121)
                .description("Order 1")
                .redirectUrl("https://shop.example/thanks")
                .cancelUrl("https://shop.example/basket")
                .cart(cart("0.21"));
    }

    /** EUR 100.00 net at a rate: with 0.21 the total is EUR 121.00. */
    public static ShoppingCart cart(String rate) {
        return ShoppingCart.of(
                TaxTables.of("0", TaxTable.of("high", rate)), CartItem.of("L1", "Lamp", "50", 2, "high"));
    }

    public static CustomerBuilder customer() {
        return Customer.builder()
                .locale("nl_NL")
                .ipAddress("198.51.100.7")
                .firstName("Anna")
                .lastName("Bakker")
                .address1("Teststraat")
                .houseNumber("1")
                .zipCode("1234 AB")
                .city("Utrecht")
                .country("NL")
                .phone("0612345678")
                .email("anna@shop.example")
                .browser(Browser.builder().userAgent("Mozilla/5.0").build());
    }

    public static DeliveryBuilder delivery() {
        return Delivery.builder()
                .firstName("Anna")
                .lastName("Bakker")
                .address1("Teststraat")
                .houseNumber("1")
                .zipCode("1234AB")
                .city("Utrecht")
                .country("NL")
                .email("anna@shop.example");
    }

    public static CardPayment visa() {
        return CardPayment.of(GatewayId.VISA, "4111111111111111", "A Bakker", YearMonth.of(2030, 12), "123");
    }

    public static PayLater later(GatewayId method) {
        return PayLater.of(method, LocalDate.of(1990, 1, 2), "0612345678", "anna@shop.example", PayLater.Title.MRS);
    }

    public static DirectOrder.Builder directLater(GatewayId method) {
        return direct().payment(later(method))
                .customer(customer().build())
                .delivery(delivery().build())
                .cart(cart("0.21"));
    }

    /** A direct order with the result of a payment component of a method. */
    public static DirectOrder.Builder component(String method) {
        return direct().customer(customer().build())
                .payment(new ComponentPayment(Optional.of(GatewayId.of(method)), "payload-of-a-component", false));
    }
}
