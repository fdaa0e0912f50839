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
     * Returns the members that all flows have.
     *
     * @return the details
     */
    OrderDetails details();

    /**
     * Returns the payment method and its data.
     *
     * @return empty where the customer chooses on the page
     */
    Optional<Payment> payment();

    /**
     * Returns the merchant's id of the order.
     *
     * @return the id
     */
    default OrderId orderId() {
        return details().orderId();
    }

    /**
     * Returns the amount to pay.
     *
     * @return the amount
     */
    default Money amount() {
        return details().amount();
    }
}
