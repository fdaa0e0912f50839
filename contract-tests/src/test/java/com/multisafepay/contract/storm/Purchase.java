package com.multisafepay.contract.storm;

import com.multisafepay.capture.Capture;
import com.multisafepay.cart.CartItem;
import com.multisafepay.cart.ShoppingCart;
import com.multisafepay.cart.TaxTable;
import com.multisafepay.cart.TaxTables;
import com.multisafepay.contract.CardByPhone;
import com.multisafepay.customer.Browser;
import com.multisafepay.customer.Customer;
import com.multisafepay.money.Money;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.request.CheckoutOrder;
import com.multisafepay.order.request.DirectOrder;
import com.multisafepay.order.request.OrderRequest;
import com.multisafepay.order.request.PaymentLinkOrder;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.refund.Refund;
import java.util.Currency;
import java.util.Optional;

/**
 * One order of the storm, with what becomes of it. Amounts differ, so that one taken for another shows.
 *
 * @param number its place, from 0
 * @param kind what is done with it
 */
record Purchase(int number, Kind kind) {

    /** Steps of an order. */
    enum Kind {
        REFUNDED,
        CAPTURED,
        SHARED,
        REDIRECT,
        PAYMENT_LINK,
        DIRECT,
        CHECKOUT
    }

    private static final long LEAST = 12_100;

    OrderId id() {
        return OrderId.of("storm-" + number);
    }

    /** From EUR 121.00, in steps of a cent; a cart's from EUR 121.00 in steps of EUR 1.21. */
    Money amount() {
        return Money.ofMinor(kind == Kind.CHECKOUT ? LEAST + number * 121L : LEAST + number, "EUR");
    }

    OrderRequest order() {
        return switch (kind) {
            case REDIRECT -> RedirectOrder.of(id().value(), amount(), "Order " + number);
            case PAYMENT_LINK ->
                PaymentLinkOrder.builder()
                        .orderId(id().value())
                        .amount(amount())
                        .description("Order " + number)
                        .build();
            case CHECKOUT -> checkout();
            case DIRECT, REFUNDED, SHARED -> direct().build();
            case CAPTURED -> direct().manualCapture().build();
        };
    }

    private CheckoutOrder checkout() {
        ShoppingCart cart = ShoppingCart.of(
                TaxTables.of("0", TaxTable.of("high", "0.21")),
                CartItem.of("L1", "Lamp", Integer.toString(100 + number), 1, "high"));
        return CheckoutOrder.builder()
                .orderId(id().value())
                .amount(cart.total(Currency.getInstance("EUR")).total())
                .description("Order " + number)
                .redirectUrl("https://shop.example/thanks")
                .cancelUrl("https://shop.example/basket")
                .cart(cart)
                .build();
    }

    /** An order by telephone, which no bank asks the customer about. */
    private DirectOrder.Builder direct() {
        return DirectOrder.builder()
                .orderId(id().value())
                .amount(amount())
                .description("Order " + number)
                .customer(Customer.builder()
                        .ipAddress("198.51.100.7")
                        .email("a.bakker@shop.example")
                        .browser(Browser.builder().language("nl-NL").build())
                        .build())
                .payment(CardByPhone.PAYMENT);
    }

    /** A part, less than half of it: the rest would allow it a second time. */
    Money part() {
        return Money.ofMinor(1_000L + number, "EUR");
    }

    Refund refund() {
        return Refund.of(part()).withRefundOrderId(id() + "-r");
    }

    Capture capture() {
        return Capture.part(part(), captureId().value());
    }

    OrderId captureId() {
        return OrderId.of(id() + "-c");
    }

    /** The operation that is called on top of creating it. */
    Optional<String> followUp() {
        return switch (kind) {
            case REFUNDED -> Optional.of("refundOrder");
            case CAPTURED -> Optional.of("captureOrder");
            default -> Optional.empty();
        };
    }
}
