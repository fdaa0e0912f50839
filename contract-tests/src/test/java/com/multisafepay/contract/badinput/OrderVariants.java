package com.multisafepay.contract.badinput;

import com.multisafepay.OrderSamples;
import com.multisafepay.cart.CartItem;
import com.multisafepay.cart.ShoppingCart;
import com.multisafepay.cart.TaxTable;
import com.multisafepay.cart.TaxTables;
import com.multisafepay.customer.Browser;
import com.multisafepay.customer.BrowserBuilder;
import com.multisafepay.customer.Customer;
import com.multisafepay.customer.CustomerBuilder;
import com.multisafepay.customer.Delivery;
import com.multisafepay.customer.DeliveryBuilder;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.order.request.CheckoutPage;
import com.multisafepay.order.request.DirectOrder;
import com.multisafepay.order.request.OrderRequest;
import com.multisafepay.order.request.RecurringModel;
import com.multisafepay.payment.CardPayment;
import com.multisafepay.payment.PayLater;
import com.multisafepay.payment.Payment;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.UnaryOperator;

/** Good orders with one part of the caller's. */
final class OrderVariants {

    static final String CARD = "4111111111111111";
    static final String IBAN = "NL91ABNA0417164300";

    private OrderVariants() {}

    static DirectOrder.Builder direct() {
        return OrderSamples.direct().customer(customer());
    }

    /** A direct order with all that any method asks for. */
    static OrderRequest paid(Payment payment) {
        DirectOrder.Builder order = direct().payment(payment);
        if (payment instanceof PayLater) {
            order.cart(cart()).delivery(OrderSamples.delivery().build());
        }
        return order.build();
    }

    static OrderRequest stored(Payment token) {
        return direct().payment(token)
                .recurringModel(RecurringModel.UNSCHEDULED)
                .build();
    }

    static OrderRequest checkout(CheckoutPage page) {
        return OrderSamples.checkout().page(page).build();
    }

    static OrderRequest with(UnaryOperator<CustomerBuilder> change) {
        return OrderSamples.redirect()
                .customer(change.apply(Customer.builder()).build())
                .build();
    }

    static OrderRequest to(UnaryOperator<DeliveryBuilder> change) {
        return OrderSamples.redirect()
                .delivery(change.apply(Delivery.builder()).build())
                .build();
    }

    static OrderRequest at(UnaryOperator<BrowserBuilder> change) {
        return with(customer -> customer.browser(change.apply(Browser.builder()).build()));
    }

    static OrderRequest cart(CartItem item) {
        return OrderSamples.redirect()
                .cart(ShoppingCart.of(tables("0.21"), item))
                .build();
    }

    static OrderRequest cart(TaxTables tables) {
        return OrderSamples.redirect().cart(ShoppingCart.of(tables, lamps())).build();
    }

    /** EUR 100.00 without VAT. */
    static ShoppingCart cart() {
        return OrderSamples.cart("0.21");
    }

    static CartItem lamps() {
        return CartItem.of("L1", "Lamp", "50", 2, "high");
    }

    static TaxTables tables(String rate) {
        return TaxTables.of("0", TaxTable.of("high", rate));
    }

    private static Customer customer() {
        return OrderSamples.customer().reference("anna-1").build();
    }

    static CardPayment card(String number, String holder, String cvc) {
        return CardPayment.of(GatewayId.VISA, number, holder, YearMonth.of(2030, 12), cvc);
    }

    static PayLater later(GatewayId method, String phone, String email) {
        return PayLater.of(method, LocalDate.of(1990, 1, 2), phone, email, PayLater.Title.MRS);
    }
}
