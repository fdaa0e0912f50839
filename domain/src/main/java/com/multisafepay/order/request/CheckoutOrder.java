package com.multisafepay.order.request;

import com.multisafepay.payment.Payment;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A FastCheckout order: the customer gives address and shipping on the provider's page too. Redirect and cancel address, a cart and its
 * tax tables are required. Immutable and thread-safe.
 *
 * @param details the members of all flows
 * @param page the content of the page
 * @param activeFor the time that the link is active
 * @param secondChance true where reminder emails are sent
 */
public record CheckoutOrder(
        OrderDetails details, CheckoutPage page, Optional<ActiveFor> activeFor, boolean secondChance)
        implements OrderRequest {

    /** Refuses what the API would refuse, as far as it can be known. */
    public CheckoutOrder {
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(activeFor, "activeFor");
        OrderRules.check(details, secondChance);
    }

    /**
     * Starts an order; id, amount, description, cart and both addresses are required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The customer always chooses on the page. */
    @Override
    public Optional<Payment> payment() {
        return Optional.empty();
    }

    /** Collects the order. Not thread-safe. */
    public static final class Builder extends OrderBuilder<Builder> {

        private CheckoutPage page = CheckoutPage.NONE;
        private @Nullable ActiveFor activeFor;
        private boolean secondChance;

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets the content of the FastCheckout page.
         *
         * @param page the page
         * @return this builder
         */
        public Builder page(CheckoutPage page) {
            this.page = Objects.requireNonNull(page, "page");
            return this;
        }

        /**
         * Sets the time that the link is active. Default: 30 days.
         *
         * @param life the time
         * @return this builder
         */
        public Builder activeFor(ActiveFor life) {
            this.activeFor = Objects.requireNonNull(life, "life");
            return this;
        }

        /**
         * Sets whether reminder emails are sent for an unpaid order; they require the customer's email address. Default: false.
         *
         * @param sendEmail true to send them
         * @return this builder
         */
        public Builder secondChance(boolean sendEmail) {
            this.secondChance = sendEmail;
            return this;
        }

        /**
         * Builds the order and checks it.
         *
         * @return the order
         * @throws com.multisafepay.error.RequestRefusedException when something is missing or does not go together
         */
        public CheckoutOrder build() {
            return new CheckoutOrder(details(), page, Optional.ofNullable(activeFor), secondChance);
        }
    }
}
