package com.multisafepay.order;

import java.net.URI;
import java.util.Optional;

/**
 * The result of creating an order ("Create an order"). Immutable and thread-safe.
 */
public interface CreatedOrder {

    /** {@return the merchant's id of the order, as the API returned it} */
    OrderId orderId();

    /**
     * Returns the URL to send the customer to next, exactly as the API sent it: it can hold characters that {@code java.net.URI} refuses, and any change to it
     * can break its signature.
     *
     * @return the URL; empty where the customer has nothing to do
     */
    Optional<String> paymentUrl();

    /** {@return the id of the payment page's session} */
    Optional<String> sessionId();

    /** {@return the content of the QR code to show to the customer} */
    Optional<String> qrUrl();

    /** {@return the 3-D Secure form of a direct card order; redirecting to the payment URL is preferred} */
    Optional<Verification> verification();

    /** {@return the stream of the order's events} */
    Optional<Events> events();

    /** {@return the complete order, for direct orders; empty where it cannot be read} */
    Optional<Order> order();

    /**
     * Returns the JSON that the API sent, with the members that this version of the library does not know.
     *
     * @return a JSON object; it holds all personal data and secrets of the answer
     */
    String json();

    /** The 3-D Secure form of a direct card order. */
    interface Verification {

        /** {@return the form, to be shown to the customer unchanged} */
        String html();

        /** {@return {@code form}; an empty text where the API sends none} */
        String type();
    }

    /** The stream of an order's events. The token is not part of {@code toString}. */
    interface Events {

        /** {@return the token that gives access to the stream; a secret} */
        String token();

        /** {@return the URL of the stream; empty where the API sends none} */
        Optional<URI> url();
    }

    /**
     * Returns the URL to send the customer to, for flows that always have a next step.
     *
     * @return the address, exactly as the API sent it
     * @throws IllegalStateException when the customer has nothing left to do
     */
    default String requirePaymentUrl() {
        return paymentUrl()
                .orElseThrow(() ->
                        new IllegalStateException("order " + orderId() + " has no payment_url: nothing is left to do"));
    }
}
