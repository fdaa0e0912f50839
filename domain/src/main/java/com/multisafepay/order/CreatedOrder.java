package com.multisafepay.order;

import java.net.URI;
import java.util.Optional;

/**
 * What creating an order made.
 *
 * @param orderId the merchant's own key, as the API gave it back
 * @param paymentUrl where to send the customer next; empty where nothing is left to do
 * @param sessionId id of the page's session
 * @param qrUrl what a QR code for the customer has to hold
 * @param order the complete order, for direct orders
 */
public record CreatedOrder(
        OrderId orderId,
        Optional<URI> paymentUrl,
        Optional<String> sessionId,
        Optional<String> qrUrl,
        Optional<Order> order) {

    /**
     * Where to send the customer, for flows that always have a next step.
     *
     * @return the address
     * @throws IllegalStateException when the customer has nothing left to do
     */
    public URI requirePaymentUrl() {
        return paymentUrl.orElseThrow(
                () -> new IllegalStateException("order " + orderId + " has no payment_url: nothing is left to do"));
    }
}
