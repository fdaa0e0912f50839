package com.multisafepay.examples.shop;

import com.multisafepay.MultiSafepay;
import com.multisafepay.cart.CartItem;
import com.multisafepay.cart.ShoppingCart;
import com.multisafepay.cart.TaxTable;
import com.multisafepay.cart.TaxTables;
import com.multisafepay.customer.Customer;
import com.multisafepay.customer.LocaleCode;
import com.multisafepay.order.request.RedirectOrder;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Hands orders over to be paid. */
@Component
record Checkout(MultiSafepay multiSafepay) {

    private static final TaxTables VAT = TaxTables.of("0.21", TaxTable.of("high", "0.21"));

    /** Creates the payment of an order, and returns the address of its payment page. */
    String paymentPage(PlacedOrder order, Locale customer) {
        String shop = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return multiSafepay
                .orders()
                .create(RedirectOrder.builder()
                        .orderId(order.id())
                        .amount(order.total())
                        .description("Your order at Lamp & Leaf")
                        .cart(cart(order))
                        .customer(Customer.builder()
                                .locale(LocaleCode.of(customer))
                                .country(customer.getCountry())
                                .build())
                        .notificationUrl(shop + "/hooks/multisafepay")
                        .redirectUrl(shop + "/thanks")
                        .cancelUrl(shop + "/basket")
                        .build())
                .requirePaymentUrl();
    }

    private static ShoppingCart cart(PlacedOrder order) {
        return ShoppingCart.ofGross(order.lines().stream().map(Checkout::item).toList(), VAT)
                .withRoundingLine("Rounding", order.total());
    }

    private static CartItem item(Line line) {
        Product product = line.product();
        return CartItem.of(
                product.id(), product.name(), product.price().toDecimal().toPlainString(), line.quantity(), "high");
    }
}
