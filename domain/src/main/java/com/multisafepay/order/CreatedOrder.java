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
 * @param verification the 3-D Secure form of a direct card order; going to the payment address is preferred
 * @param events where the order's events are streamed
 * @param order the complete order, for direct orders
 */
public record CreatedOrder(
        OrderId orderId,
        Optional<URI> paymentUrl,
        Optional<String> sessionId,
        Optional<String> qrUrl,
        Optional<Verification> verification,
        Optional<Events> events,
        Optional<Order> order) {

    /**
     * The 3-D Secure form of a direct card order.
     *
     * @param html the form, to be shown to the customer as it is
     * @param type {@code form}
     */
    public record Verification(String html, String type) {}

    /**
     * Where an order's events are streamed.
     *
     * @param token the token to ask with; a secret
     * @param url address of the stream; empty where the API sends none
     */
    public record Events(String token, Optional<URI> url) {

        /** Without the token. */
        @Override
        public String toString() {
            return "Events[" + url + "]";
        }
    }

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
