package com.multisafepay.refund;

import com.multisafepay.cart.CartItem;
import com.multisafepay.cart.ShoppingCart;
import com.multisafepay.cart.TaxTables;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.money.Money;
import com.multisafepay.order.Order;
import com.multisafepay.order.OrderLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The cart of an order, perhaps made by another system, of which lines go back. The lines are repeated as they came; what they are worth is the sum that the API
 * publishes, of rates and prices with ten decimals. A cart that cannot be determined for sure is refused.
 */
final class ReturnedCart {

    private static final String ITEMS = "checkout_data.items";
    private static final String QUANTITY = ITEMS + ".quantity";
    private static final String SELECTOR = ITEMS + ".tax_table_selector";
    private static final int DECIMALS = 10;

    /** The parts of an order that the worth of its lines depends on. */
    private static final Pattern LINES = Pattern.compile(
            "shopping_cart(\\.items(\\[\\d+](\\.(unit_price|quantity|merchant_item_id|tax_table_selector))?)?)?");

    private static final Pattern TABLES = Pattern.compile(
            "checkout_options(\\.tax_tables)?(\\.(default|alternate)(\\[\\d+])?(\\.(rate|name|rules(\\[\\d+](\\.rate)?)?))?)?");

    private final Order order;
    private final TaxTables tables;

    /** Refuses a cart of which a line cannot be read. */
    ReturnedCart(Order order) {
        this.order = order;
        this.tables = order.taxTables();
        unread(LINES).ifPresent(path -> {
            throw RequestRefusedException.of(ITEMS, "cannot be returned: the order's " + path + " cannot be read");
        });
    }

    /** Returns everything that costs something. */
    List<RefundLine> all() {
        return order.lines().stream()
                .filter(line -> line.unitPrice().signum() * line.quantity().signum() != 0)
                .map(line -> RefundLine.returning(line, line.quantity()))
                .toList();
    }

    /** Returns a quantity of one product, from its lines in their order. */
    List<RefundLine> items(String item, Number quantity) {
        List<OrderLine> lines = order.lines().stream()
                .filter(line -> line.merchantItemId().filter(item::equals).isPresent())
                .toList();
        if (lines.isEmpty()) {
            throw RequestRefusedException.of(ITEMS + ".merchant_item_id", "must be an item of the order", item);
        }
        BigDecimal rest = checked(item, quantity, lines);
        List<RefundLine> returned = new ArrayList<>();
        for (OrderLine line : lines) {
            BigDecimal taken = rest.min(line.quantity());
            if (taken.signum() > 0) {
                returned.add(RefundLine.returning(line, taken));
                rest = rest.subtract(taken);
            }
        }
        return returned;
    }

    /** Returns the refund of some of the lines. */
    Refund refund(List<RefundLine> returned) {
        if (returned.isEmpty()) {
            throw RequestRefusedException.of(ITEMS, "must hold a returned line");
        }
        Money value = worth(returned).negated();
        returned.stream().filter(this::hasNoRate).findFirst().ifPresent(this::requireDefaultRate);
        List<RefundLine> lines =
                new ArrayList<>(order.lines().stream().map(RefundLine::of).toList());
        lines.addAll(returned);
        return new Refund(value, false, lines, Optional.empty(), Optional.empty(), Map.of());
    }

    private BigDecimal checked(String item, Number quantity, List<OrderLine> lines) {
        BigDecimal count = decimal(quantity);
        BigDecimal all = lines.stream().map(OrderLine::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean fractions = lines.stream().anyMatch(line -> !isWhole(line.quantity()));
        boolean fits = fractions ? count.signum() > 0 : isWhole(count) && count.compareTo(BigDecimal.ONE) >= 0;
        if (!fits || count.compareTo(all) > 0) {
            throw RequestRefusedException.of(
                    QUANTITY,
                    (fractions ? "must be more than 0 and at most " : "must be from 1 to ") + all.toPlainString()
                            + ", what the order has of " + item,
                    count.toString());
        }
        boolean one = lines.stream().map(this::price).distinct().count() == 1;
        if (!one && count.compareTo(all) != 0) {
            throw RequestRefusedException.of(
                    QUANTITY,
                    "must be " + all.toPlainString() + ", all that the order has of " + item
                            + ": its lines have several prices or tax rates",
                    count.toString());
        }
        return count;
    }

    private static BigDecimal decimal(Number quantity) {
        if (quantity instanceof BigDecimal decimal) {
            return decimal;
        } else if (quantity instanceof Long || quantity instanceof Integer) {
            return BigDecimal.valueOf(quantity.longValue());
        }
        throw RequestRefusedException.of(
                QUANTITY,
                "must be a Long, an Integer or a BigDecimal",
                quantity.getClass().getName());
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /** The properties by which two lines of one product are distinguished. */
    private List<Object> price(OrderLine line) {
        return List.of(line.unitPrice().stripTrailingZeros(), line.taxTableSelector());
    }

    private Money worth(List<RefundLine> lines) {
        CartItem[] items = lines.stream().map(this::item).toArray(CartItem[]::new);
        return ShoppingCart.of(tables, items).total(order.amount().currency()).total();
    }

    /** Returns what a line counts as, under a name that can be sent. */
    private CartItem item(RefundLine line) {
        BigDecimal price = line.unitPrice();
        return new CartItem(
                "-",
                price.scale() > DECIMALS ? price.setScale(DECIMALS, RoundingMode.HALF_UP) : price,
                line.quantity(),
                Optional.empty(),
                table(line),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Returns the table that a line selects; without one it has the default rate, as long as no table is missing. */
    private Optional<String> table(RefundLine line) {
        boolean known = line.taxTableSelector().isPresent() && !namesNoTable(line);
        if (!known) {
            unread(TABLES).ifPresent(path -> {
                throw RequestRefusedException.of(
                        SELECTOR,
                        "must have one rate: the order's " + path + " cannot be read, or contradicts another",
                        line.taxTableSelector().orElse("default"));
            });
        }
        return known ? line.taxTableSelector() : Optional.empty();
    }

    private boolean namesNoTable(RefundLine line) {
        return line.taxTableSelector()
                .filter(selector -> tables.alternate().stream()
                        .noneMatch(table -> table.name().equals(selector)))
                .isPresent();
    }

    /** Returns whether nothing in the order tells the rate of a line. */
    private boolean hasNoRate(RefundLine line) {
        return namesNoTable(line)
                || (line.taxTableSelector().isEmpty() && tables.defaultRate().isEmpty());
    }

    /** Refuses a line whose rate is not stated, unless the order's amount shows that the default rate counts. */
    private void requireDefaultRate(RefundLine line) {
        if (!worth(all()).negated().equals(order.amount())) {
            throw RequestRefusedException.of(
                    SELECTOR,
                    "must name a tax table of the order, whose amount is not what the default rate makes",
                    line.taxTableSelector().orElse(""));
        }
    }

    private Optional<String> unread(Pattern part) {
        return order.unreadMembers().stream()
                .filter(path -> part.matcher(path).matches())
                .findFirst();
    }
}
