package com.multisafepay.webhook;

import com.multisafepay.order.Order;
import java.time.Instant;
import java.util.Objects;

/** The result of verifying a notification. */
public sealed interface Verification {

    /**
     * Signed with one of the site's keys, and in time.
     *
     * @param order the order as it stood when the notification was sent
     * @param sent the time it was sent; each repetition of it has its own time
     * @param terminal true where a payment terminal took the payment
     */
    record Verified(Order order, Instant sent, boolean terminal) implements Verification {

        /** Refuses null. */
        public Verified {
            Objects.requireNonNull(order, "order");
            Objects.requireNonNull(sent, "sent");
        }
    }

    /**
     * Not to be trusted, or not to be understood.
     *
     * @param reason the reason
     */
    record Rejected(Reason reason) implements Verification {

        /** Refuses null. */
        public Rejected {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** The reason why a notification is rejected. */
    enum Reason {
        /** There is no {@code Auth} header. */
        AUTH_MISSING("the Auth header is missing"),
        /** The {@code Auth} header is not the base64 text of a time in seconds, a colon and 128 small hexadecimal digits. */
        AUTH_MALFORMED("the Auth header is malformed"),
        /** The signature belongs to another body, another time or a key that is not among those given. */
        SIGNATURE_WRONG("the signature is wrong"),
        /** Genuine, and sent longer ago than the window allows. */
        TOO_OLD("the notification is too old"),
        /** Genuine, and from farther in the future than the window allows: a clock is wrong. */
        TOO_NEW("the notification is from the future"),
        /** Genuine, and its body is not an order. */
        BODY_NOT_UNDERSTOOD("the body is not an order");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        /** The reason in words, in small letters. */
        @Override
        public String toString() {
            return text;
        }
    }
}
