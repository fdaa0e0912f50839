package com.multisafepay.webhook;

import com.multisafepay.money.Money;
import com.multisafepay.order.Order;
import java.util.Objects;
import java.util.Optional;

/**
 * A change of an order that a notification tells of. The set is open: what has no event of its own is {@link Other}, and minor versions
 * make events of it. Two changes that one notification tells of are two events, such as a payment and a refund whose notification overtook that of the payment.
 */
public interface OrderEvent {

    /** {@return the order as the notification tells of it; its status may be further than the event} */
    Order order();

    /** {@return the state that the last handled notification reported; empty at the first one} */
    Optional<PreviousState> before();

    private static void refuseNull(Order order, Optional<PreviousState> before) {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(before, "before");
    }

    /**
     * The order is paid: ship it, once. Comes once for an order, even if notifications are repeated, overtaken or late. With some payment methods the money
     * arrives later, which is {@link Settled}. An order of which the library first hears when all of it has been refunded, or charged back, is never reported as paid.
     *
     * @param order the order
     * @param before the state before
     */
    record Paid(Order order, Optional<PreviousState> before) implements OrderEvent {

        /** Refuses null. */
        public Paid {
            refuseNull(order, before);
        }
    }

    /**
     * The amount is reserved: capture it, or give it free. {@link Paid} follows once something of it is captured.
     *
     * @param order the order
     * @param before the state before
     */
    record Authorised(Order order, Optional<PreviousState> before) implements OrderEvent {

        /** Refuses null. */
        public Authorised {
            refuseNull(order, before);
        }
    }

    /**
     * A part of an authorisation was captured under an order id of its own, which is the one that this tells of.
     *
     * @param order the order
     * @param before the state before
     */
    record Captured(Order order, Optional<PreviousState> before) implements OrderEvent {

        /** Refuses null. */
        public Captured {
            refuseNull(order, before);
        }
    }

    /**
     * The payment is under review, or on its way. Wait: do not ship.
     *
     * @param order the order
     * @param before the state before
     */
    record Uncleared(Order order, Optional<PreviousState> before) implements OrderEvent {

        /** Refuses null. */
        public Uncleared {
            refuseNull(order, before);
        }
    }

    /**
     * The money of an order that was reported as paid has arrived.
     *
     * @param order the order
     * @param before the state before
     */
    record Settled(Order order, Optional<PreviousState> before) implements OrderEvent {

        /** Refuses null. */
        public Settled {
            refuseNull(order, before);
        }
    }

    /**
     * The shipment was reported to MultiSafepay.
     *
     * @param order the order
     * @param before the state before
     */
    record Shipped(Order order, Optional<PreviousState> before) implements OrderEvent {

        /** Refuses null. */
        public Shipped {
            refuseNull(order, before);
        }
    }

    /**
     * A part of the amount was refunded.
     *
     * @param order the order
     * @param before the state before
     * @param amount the amount refunded since the last event of a refund; zero where the API names none
     */
    record PartiallyRefunded(Order order, Optional<PreviousState> before, Money amount) implements OrderEvent {

        /** Refuses null. */
        public PartiallyRefunded {
            refuseNull(order, before);
            Objects.requireNonNull(amount, "amount");
        }
    }

    /**
     * All of the amount was refunded.
     *
     * @param order the order
     * @param before the state before
     * @param amount the amount refunded since the last event of a refund
     */
    record Refunded(Order order, Optional<PreviousState> before, Money amount) implements OrderEvent {

        /** Refuses null. */
        public Refunded {
            refuseNull(order, before);
            Objects.requireNonNull(amount, "amount");
        }
    }

    /**
     * The customer's bank has taken the money back.
     *
     * @param order the order
     * @param before the state before
     */
    record ChargedBack(Order order, Optional<PreviousState> before) implements OrderEvent {

        /** Refuses null. */
        public ChargedBack {
            refuseNull(order, before);
        }
    }

    /**
     * The payment was cancelled, or an authorisation was given free.
     *
     * @param order the order
     * @param before the state before
     */
    record Voided(Order order, Optional<PreviousState> before) implements OrderEvent {

        /** Refuses null. */
        public Voided {
            refuseNull(order, before);
        }
    }

    /**
     * The payment link or its session was cancelled.
     *
     * @param order the order
     * @param before the state before
     */
    record Cancelled(Order order, Optional<PreviousState> before) implements OrderEvent {

        /** Refuses null. */
        public Cancelled {
            refuseNull(order, before);
        }
    }

    /**
     * The order was not paid, or not shipped, in time. A customer may still pay by a Second Chance link: {@link Paid} follows then.
     *
     * @param order the order
     * @param before the state before
     */
    record Expired(Order order, Optional<PreviousState> before) implements OrderEvent {

        /** Refuses null. */
        public Expired {
            refuseNull(order, before);
        }
    }

    /**
     * The payment was declined. The customer can try again as long as the link is active.
     *
     * @param order the order
     * @param before the state before
     */
    record Declined(Order order, Optional<PreviousState> before) implements OrderEvent {

        /** Refuses null. */
        public Declined {
            refuseNull(order, before);
        }
    }

    /**
     * Something else of the order changed: a status that has no event, or a detail.
     *
     * @param order the order
     * @param before the state before
     */
    record Other(Order order, Optional<PreviousState> before) implements OrderEvent {

        /** Refuses null. */
        public Other {
            refuseNull(order, before);
        }
    }
}
