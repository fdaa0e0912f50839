package com.multisafepay.order.request;

import com.multisafepay.payment.Payment;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An order that the customer pays on the merchant's own page, or without being present; it names the payment method. Immutable and
 * thread-safe.
 *
 * @param details the members of all flows
 * @param paidWith the payment method and its data
 * @param recurringModel the purpose that payment details are stored for, in the first and in every later payment
 * @param manualCapture true where the payment is authorized only
 */
public record DirectOrder(
        OrderDetails details, Payment paidWith, Optional<RecurringModel> recurringModel, boolean manualCapture)
        implements OrderRequest {

    /** Refuses an order that the API would refuse, as far as that can be known. */
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
         * Sets the payment method and its data; required.
         *
         * @param payment the payment method and its data
         * @return this builder
         */
        public Builder payment(Payment payment) {
            this.payment = Objects.requireNonNull(payment, "payment");
            return this;
        }

        /**
         * Stores the payment details for later payments; requires the customer's reference.
         *
         * @param model the purpose
         * @return this builder
         */
        public Builder recurringModel(RecurringModel model) {
            this.recurringModel = Objects.requireNonNull(model, "model");
            return this;
        }

        /**
         * Authorizes the payment only; it is captured later. For cards.
         *
         * @return this builder
         */
        public Builder manualCapture() {
            this.manualCapture = true;
            return this;
        }

        /**
         * Builds the order and checks it.
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
