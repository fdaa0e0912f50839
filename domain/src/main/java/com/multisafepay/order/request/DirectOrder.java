package com.multisafepay.order.request;

import com.multisafepay.payment.Payment;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The customer pays on the merchant's own page, or without being there; the order names what it is paid with. Immutable and thread-safe.
 *
 * @param details what orders of every flow have
 * @param paidWith the payment method and its data
 * @param recurringModel what payment details are stored for, in the first and in every later payment
 * @param manualCapture whether the payment is authorised only
 */
public record DirectOrder(
        OrderDetails details, Payment paidWith, Optional<RecurringModel> recurringModel, boolean manualCapture)
        implements OrderRequest {

    /** Refuses what the API would refuse, as far as it can be known. */
    public DirectOrder {
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(paidWith, "paidWith");
        Objects.requireNonNull(recurringModel, "recurringModel");
        OrderRules.check(details, paidWith, recurringModel, manualCapture);
    }

    /**
     * Starts an order; id, amount, description and payment are required.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Optional<Payment> payment() {
        return Optional.of(paidWith);
    }

    /** Collects the order. Not thread-safe. */
    public static final class Builder extends OrderBuilder<Builder> {

        private @Nullable Payment payment;
        private @Nullable RecurringModel recurringModel;
        private boolean manualCapture;

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * What it is paid with; required.
         *
         * @param payment the payment method and its data
         * @return this builder
         */
        public Builder payment(Payment payment) {
            this.payment = Objects.requireNonNull(payment, "payment");
            return this;
        }

        /**
         * What payment details are stored for; the customer's reference is needed.
         *
         * @param model what for
         * @return this builder
         */
        public Builder recurringModel(RecurringModel model) {
            this.recurringModel = Objects.requireNonNull(model, "model");
            return this;
        }

        /**
         * Authorises only; the merchant captures later. For cards.
         *
         * @return this builder
         */
        public Builder manualCapture() {
            this.manualCapture = true;
            return this;
        }

        /**
         * Puts the order together and checks it.
         *
         * @return the order
         * @throws com.multisafepay.error.RequestRefusedException when something is missing or does not go together
         */
        public DirectOrder build() {
            return new DirectOrder(
                    details(), required("gateway", payment), Optional.ofNullable(recurringModel), manualCapture);
        }
    }
}
