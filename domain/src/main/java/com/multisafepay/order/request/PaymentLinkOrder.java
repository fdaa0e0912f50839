package com.multisafepay.order.request;

import com.multisafepay.payment.Payment;
import java.util.Objects;
import java.util.Optional;

/**
 * A link to send to the customer, who pays when it suits; it opens at most 20 times. Immutable and thread-safe.
 *
 * @param details the members of all flows
 * @param page the members of orders on the page
 */
public record PaymentLinkOrder(OrderDetails details, HostedPage page) implements OrderRequest {

    /** Refuses what the API would refuse, as far as it can be known. */
    public PaymentLinkOrder {
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(page, "page");
        OrderRules.check(details, page);
    }

    /**
     * Starts an order; id, amount and description are required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Optional<Payment> payment() {
        return page.payment();
    }

    /** Collects the order. Not thread-safe. */
    public static final class Builder extends HostedOrderBuilder<Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Puts the order together and checks it.
         *
         * @return the order
         * @throws com.multisafepay.error.RequestRefusedException when something is missing or does not go together
         */
        public PaymentLinkOrder build() {
            return new PaymentLinkOrder(details(), page());
        }
    }
}
