package com.multisafepay.contract.badinput;

import com.multisafepay.cart.CartItem;
import com.multisafepay.cart.ShoppingCart;
import com.multisafepay.cart.TaxTable;
import com.multisafepay.cart.TaxTables;
import com.multisafepay.customer.Browser;
import com.multisafepay.customer.BrowserBuilder;
import com.multisafepay.customer.Customer;
import com.multisafepay.customer.CustomerBuilder;
import com.multisafepay.customer.Delivery;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.order.request.CheckoutOrder;
import com.multisafepay.order.request.CheckoutPage;
import com.multisafepay.order.request.DirectOrder;
import com.multisafepay.order.request.OrderRequest;
import com.multisafepay.order.request.RecurringModel;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.payment.CardPayment;
import com.multisafepay.payment.PayLater;
import com.multisafepay.payment.Payment;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.UnaryOperator;

/** Good orders, to be spoiled in one place. */
final class Orders {

    static final Money EUR_121 = Money.of("121.00", "EUR");
    static final String CARD = "4111111111111111";
    static final String IBAN = "NL91ABNA0417164300";

    private Orders() {}

    static RedirectOrder.Builder redirect() {
        return RedirectOrder.builder().orderId("shop-1").amount(EUR_121).description("Order 1");
    }

    static DirectOrder.Builder direct() {
        return DirectOrder.builder()
                .orderId("shop-1")
                .amount(EUR_121)
                .description("Order 1")
                .customer(customer().build());
    }

    /** A direct order with all that any method asks for. */
    static OrderRequest paid(Payment payment) {
        DirectOrder.Builder order = direct().payment(payment);
        if (payment instanceof PayLater) {
            order.cart(cart()).delivery(delivery().build());
        }
        return order.build();
    }

    static OrderRequest stored(Payment token) {
        return direct().payment(token)
                .recurringModel(RecurringModel.UNSCHEDULED)
                .build();
    }

    static OrderRequest checkout(CheckoutPage page) {
        return fastCheckout().page(page).build();
    }

    static CheckoutOrder.Builder fastCheckout() {
        return CheckoutOrder.builder()
                .orderId("shop-1")
                .amount(EUR_121)
                .description("Order 1")
                .redirectUrl("https://shop.example/thanks")
                .cancelUrl("https://shop.example/basket")
                .cart(cart());
    }

    static OrderRequest with(UnaryOperator<CustomerBuilder> change) {
        return redirect().customer(change.apply(Customer.builder()).build()).build();
    }

    static OrderRequest to(UnaryOperator<Delivery.Builder> change) {
        return redirect().delivery(change.apply(Delivery.builder()).build()).build();
    }

    static OrderRequest at(UnaryOperator<BrowserBuilder> change) {
        return with(customer -> customer.browser(change.apply(Browser.builder()).build()));
    }

    static OrderRequest cart(CartItem item) {
        return redirect().cart(ShoppingCart.of(tables("0.21"), item)).build();
    }

    static OrderRequest cart(TaxTables tables) {
        return redirect().cart(ShoppingCart.of(tables, lamps())).build();
    }

    /** EUR 100.00 without VAT. */
    static ShoppingCart cart() {
        return ShoppingCart.of(tables("0.21"), lamps());
    }

    static CartItem lamps() {
        return CartItem.of("L1", "Lamp", "50", 2, "high");
    }

    static TaxTables tables(String rate) {
        return TaxTables.of("0", TaxTable.of("high", rate));
    }

    static CustomerBuilder customer() {
        return Customer.builder()
                .locale("nl_NL")
                .ipAddress("198.51.100.7")
                .firstName("Anna")
                .lastName("Bakker")
                .address1("Teststraat")
                .houseNumber("1")
                .zipCode("1234AB")
                .city("Utrecht")
                .country("NL")
                .phone("0612345678")
                .email("anna@shop.example")
                .reference("anna-1")
                .browser(Browser.builder().userAgent("Mozilla/5.0").build());
    }

    static Delivery.Builder delivery() {
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

    static CardPayment card(String number, String holder, String cvc) {
        return CardPayment.of(GatewayId.VISA, number, holder, YearMonth.of(2030, 12), cvc);
    }

    static PayLater later(GatewayId method, String phone, String email) {
        return PayLater.of(method, LocalDate.of(1990, 1, 2), phone, email, PayLater.Title.MRS);
    }
}
