package com.multisafepay.order.request;

import com.multisafepay.money.Money;
import com.multisafepay.payment.Payment;
import java.util.Objects;
import java.util.Optional;

/**
 * The customer is sent to the hosted page and pays there; the method is chosen there unless the order names one. Immutable and thread-safe.
 *
 * @param details the members of all flows
 * @param page the members of orders on the page
 */
public record RedirectOrder(OrderDetails details, HostedPage page) implements OrderRequest {

    /** Refuses what the API would refuse, as far as it can be known. */
    public RedirectOrder {
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(page, "page");
        OrderRules.check(details, page);
    }

    /**
     * An order of no more than what every order needs.
     *
     * @param orderId the merchant's id of the order, 1 to 50 characters, never used before
     * @param amount the amount to pay
     * @param description what the customer reads, 1 to 200 characters without HTML
     * @return the order
     * @throws com.multisafepay.error.RequestRefusedException when one of them breaks its rule
     */
    public static RedirectOrder of(String orderId, Money amount, String description) {
        Objects.requireNonNull(orderId, "orderId");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(description, "description");
        return builder()
                .orderId(orderId)
                .amount(amount)
                .description(description)
                .build();
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
        public RedirectOrder build() {
            return new RedirectOrder(details(), page());
        }
    }
}
