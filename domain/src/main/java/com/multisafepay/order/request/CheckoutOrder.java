package com.multisafepay.order.request;

import com.multisafepay.payment.Payment;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A FastCheckout order: the customer gives address and shipping on the provider's page too. Redirect and cancel address, a cart and its
 * tax tables are required. Immutable and thread-safe.
 *
 * @param details what orders of every flow have
 * @param page what FastCheckout shows and asks
 * @param activeFor how long the link can be paid
 * @param secondChance whether reminder mails are sent
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
         * What FastCheckout shows and asks.
         *
         * @param page the page
         * @return this builder
         */
        public Builder page(CheckoutPage page) {
            this.page = Objects.requireNonNull(page, "page");
            return this;
        }

        /**
         * How long the link can be paid.
         *
         * @param life 30 days unless said
         * @return this builder
         */
        public Builder activeFor(ActiveFor life) {
            this.activeFor = Objects.requireNonNull(life, "life");
            return this;
        }

        /**
         * Reminder mails for an order that was not paid; the customer's mail address is needed.
         *
         * @param sendEmail whether they are sent; not unless said
         * @return this builder
         */
        public Builder secondChance(boolean sendEmail) {
            this.secondChance = sendEmail;
            return this;
        }

        /**
         * Puts the order together and checks it.
         *
         * @return the order
         * @throws com.multisafepay.error.RequestRefusedException when something is missing or does not go together
         */
        public CheckoutOrder build() {
            return new CheckoutOrder(details(), page, Optional.ofNullable(activeFor), secondChance);
        }
    }
}
