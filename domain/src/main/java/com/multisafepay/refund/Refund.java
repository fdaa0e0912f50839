package com.multisafepay.refund;

import com.multisafepay.client.model.RefundOrderRequest;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.check.Check;
import com.multisafepay.money.Money;
import com.multisafepay.order.Description;
import com.multisafepay.order.Order;
import com.multisafepay.order.OrderId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A refund ("Refund an order"). Immutable and thread-safe.
 *
 * @param amount how much; for a refund by lines their value with tax; of the order's currency
 * @param all whether the whole remaining amount is refunded
 * @param lines all lines of the order and the returned ones once more with a negative quantity; empty for a plain refund
 * @param refundOrderId the merchant's id of the refund; that of the order where empty
 * @param description the description
 * @param additional members that the contract does not state
 */
public record Refund(
        Money amount,
        boolean all,
        List<RefundLine> lines,
        Optional<OrderId> refundOrderId,
        Optional<Description> description,
        Map<String, Object> additional) {

    /** Refuses an amount that is not greater than zero. */
    public Refund {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(lines, "lines");
        Objects.requireNonNull(refundOrderId, "refundOrderId");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(additional, "additional");
        additional = Map.copyOf(additional);
        lines = List.copyOf(lines);
        if (!amount.isPositive() && !all) {
            throw RequestRefusedException.of("amount", "must be more than zero", amount.toString());
        }
    }

    /**
     * Creates a refund of an amount, for all payment methods but pay-later ones.
     *
     * @param amount the amount, greater than zero
     * @return the refund
     */
    public static Refund of(Money amount) {
        Objects.requireNonNull(amount, "amount");
        return new Refund(amount, false, List.of(), Optional.empty(), Optional.empty(), Map.of());
    }

    /**
     * Creates a refund of the whole amount that is left of an order.
     *
     * @param order the order
     * @return the refund
     */
    public static Refund full(Order order) {
        Objects.requireNonNull(order, "order");
        return new Refund(order.remainingToRefund(), true, List.of(), Optional.empty(), Optional.empty(), Map.of());
    }

    /**
     * Creates a refund of the whole cart of an order, for pay-later methods. Its lines repeat those of the API's answer; rates and prices count with ten decimals.
     *
     * @param order the order as the API answered it, with its cart
     * @return the refund of the order's amount, its negative lines computed
     * @throws RequestRefusedException when the order has no cart, a part of it cannot be read, or it does not add up to the order's amount
     */
    public static Refund wholeCart(Order order) {
        Objects.requireNonNull(order, "order");
        ReturnedCart cart = new ReturnedCart(order);
        Refund refund = cart.refund(cart.all());
        if (!refund.amount().equals(order.amount())) {
            throw RequestRefusedException.of(
                    "checkout_data.items",
                    "must add up to the order's amount " + order.amount() + "; refund an amount, or single items",
                    refund.amount().toString());
        }
        return refund;
    }

    /**
     * Creates a refund of some items of an order's cart, for pay-later methods. Its lines repeat those of the API's answer; rates and prices count with ten decimals.
     *
     * @param order the order as the API answered it, with its cart
     * @param quantities the quantity of each product, by the merchant's id of the product: a {@code Long}, an {@code Integer} or a {@code BigDecimal}. Fractions
     *     are for what the order has a fraction of
     * @return the refund, its negative lines computed
     * @throws RequestRefusedException when the cart has no such item, or less of it, the part of it is ambiguous since its lines have several prices, or a
     *     part of the cart cannot be read
     */
    public static Refund ofItems(Order order, Map<String, ? extends Number> quantities) {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(quantities, "quantities");
        ReturnedCart cart = new ReturnedCart(order);
        List<RefundLine> returned = new ArrayList<>();
        quantities.forEach((item, quantity) -> returned.addAll(cart.items(item, quantity)));
        return cart.refund(returned);
    }

    /**
     * Returns a copy with the given id, by which the refund is identified.
     *
     * @param key the merchant's id of the refund
     * @return a copy
     */
    public Refund withRefundOrderId(String key) {
        Objects.requireNonNull(key, "key");
        return new Refund(amount, all, lines, Optional.of(OrderId.of(key)), description, additional);
    }

    /**
     * Returns a copy with the given description.
     *
     * @param text the description, at most 200 characters
     * @return a copy
     */
    public Refund withDescription(String text) {
        Objects.requireNonNull(text, "text");
        return new Refund(amount, all, lines, refundOrderId, Optional.of(Description.of(text)), additional);
    }

    /**
     * Returns a copy with a member of the request that this version of the library does not know.
     *
     * @param member the name of the member in the API, at the top level of the request
     * @param value a text, a number, a boolean, or a list or map of these
     * @return a copy
     * @throws RequestRefusedException when the contract states the member, or the value is none of JSON
     */
    public Refund additional(String member, Object value) {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(value, "value");
        Map<String, Object> more = Check.additional(RefundOrderRequest.class, additional, member, value);
        return new Refund(amount, all, lines, refundOrderId, description, more);
    }

    /** Tells the amount alone. */
    @Override
    public String toString() {
        return "Refund[" + amount + "]";
    }
}
