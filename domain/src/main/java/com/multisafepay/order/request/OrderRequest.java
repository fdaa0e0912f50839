package com.multisafepay.order.request;

import com.multisafepay.money.Money;
import com.multisafepay.order.OrderId;
import com.multisafepay.payment.Payment;
import java.util.Optional;

/**
 * An order to create, by one of the four flows of the API ("Create an order", {@code type}). Immutable and thread-safe; every rule that can be
 * known before sending is checked when it is built.
 */
public sealed interface OrderRequest permits CheckoutOrder, DirectOrder, PaymentLinkOrder, RedirectOrder {

    /**
     * What orders of every flow have.
     *
     * @return the details
     */
    OrderDetails details();

    /**
     * What it is paid with.
     *
     * @return empty where the customer chooses on the page
     */
    Optional<Payment> payment();

    /**
     * The merchant's own key.
     *
     * @return the id
     */
    default OrderId orderId() {
        return details().orderId();
    }

    /**
     * What is to be paid.
     *
     * @return the amount
     */
    default Money amount() {
        return details().amount();
    }
}
