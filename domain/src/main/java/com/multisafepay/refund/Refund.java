package com.multisafepay.refund;

import com.multisafepay.cart.CartItem;
import com.multisafepay.cart.ShoppingCart;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.money.Money;
import com.multisafepay.order.Description;
import com.multisafepay.order.Order;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.OrderLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A refund ("Refund an order"). Immutable and thread-safe.
 *
 * @param amount how much; for a refund by lines their value with tax; of the order's currency
 * @param all whether all that is left goes back, whatever that is
 * @param lines all lines of the order and the returned ones once more with a negative quantity; empty for a plain refund
 * @param refundOrderId the merchant's id of the refund; that of the order where empty
 * @param description the description
 */
public record Refund(
        Money amount,
        boolean all,
        List<RefundLine> lines,
        Optional<OrderId> refundOrderId,
        Optional<Description> description) {

    /** Refuses an amount that is not greater than zero. */
    public Refund {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(lines, "lines");
        Objects.requireNonNull(refundOrderId, "refundOrderId");
        Objects.requireNonNull(description, "description");
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
        return new Refund(amount, false, List.of(), Optional.empty(), Optional.empty());
    }

    /**
     * Creates a refund of the whole amount that is left of an order.
     *
     * @param order the order
     * @return the refund
     */
    public static Refund full(Order order) {
        Objects.requireNonNull(order, "order");
        return new Refund(order.remainingToRefund(), true, List.of(), Optional.empty(), Optional.empty());
    }

    /**
     * Creates a refund of the whole cart of an order, for pay-later methods.
     *
     * @param order the order as the API told it, with its cart
     * @return the refund, its negative lines computed
     * @throws RequestRefusedException when the order has no cart
     */
    public static Refund wholeCart(Order order) {
        Objects.requireNonNull(order, "order");
        List<RefundLine> returned = order.lines().stream()
                .filter(line -> line.unitPrice().signum() * line.quantity().signum() != 0)
                .map(line -> RefundLine.returning(line, line.quantity()))
                .toList();
        return ofLines(order, returned);
    }

    /**
     * Creates a refund of some items of an order's cart, for pay-later methods.
     *
     * @param order the order as the API told it, with its cart
     * @param quantities the number of pieces of each product, by the merchant's id of the product
     * @return the refund, its negative lines computed
     * @throws RequestRefusedException when the cart has no such item, or fewer of it
     */
    public static Refund ofItems(Order order, Map<String, Long> quantities) {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(quantities, "quantities");
        List<RefundLine> returned = new ArrayList<>();
        quantities.forEach((item, quantity) -> {
            OrderLine line = order.lines().stream()
                    .filter(each -> each.merchantItemId().filter(item::equals).isPresent())
                    .findFirst()
                    .orElseThrow(() -> RequestRefusedException.of(
                            "checkout_data.items.merchant_item_id", "must be an item of the order", item));
            if (quantity < 1 || BigDecimal.valueOf(quantity).compareTo(line.quantity()) > 0) {
                throw RequestRefusedException.of(
                        "checkout_data.items.quantity",
                        "must be from 1 to " + line.quantity().toPlainString() + ", what the order has of " + item,
                        String.valueOf(quantity));
            }
            returned.add(RefundLine.returning(line, BigDecimal.valueOf(quantity)));
        });
        return ofLines(order, returned);
    }

    private static Refund ofLines(Order order, List<RefundLine> returned) {
        if (returned.isEmpty()) {
            throw RequestRefusedException.of("checkout_data.items", "must hold a returned line");
        }
        Money value = ShoppingCart.of(
                        order.taxTables(),
                        returned.stream()
                                .map(line -> line.item(order.taxTables()))
                                .toArray(CartItem[]::new))
                .total(order.amount().currency())
                .total()
                .negated();
        List<RefundLine> lines =
                new ArrayList<>(order.lines().stream().map(RefundLine::of).toList());
        lines.addAll(returned);
        return new Refund(value, false, lines, Optional.empty(), Optional.empty());
    }

    /**
     * Returns a copy with the given id, by which the refund can be told from others.
     *
     * @param key the merchant's id of the refund
     * @return a copy
     */
    public Refund withRefundOrderId(String key) {
        Objects.requireNonNull(key, "key");
        return new Refund(amount, all, lines, Optional.of(OrderId.of(key)), description);
    }

    /**
     * Returns a copy with the given description.
     *
     * @param text the description, at most 200 characters
     * @return a copy
     */
    public Refund withDescription(String text) {
        Objects.requireNonNull(text, "text");
        return new Refund(amount, all, lines, refundOrderId, Optional.of(Description.of(text)));
    }
}
