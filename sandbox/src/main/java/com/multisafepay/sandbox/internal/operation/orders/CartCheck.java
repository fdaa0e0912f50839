package com.multisafepay.sandbox.internal.operation.orders;

import static com.multisafepay.sandbox.internal.contract.ApiError.refused;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.state.Ledger;
import com.multisafepay.sandbox.internal.state.OrderCart;
import com.multisafepay.spec.GatewayTable;
import com.multisafepay.spec.MethodSpec;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The rules of the cart: one currency, tax tables that hold, a total that is the order's amount. */
final class CartCheck {
    private static final Set<String> PAY_AFTER_DELIVERY = Set.of("BNPL_MF", "BNPL_INSTM");
    private static final Set<BigDecimal> PAY_AFTER_DELIVERY_PERCENTAGES =
            Set.of(BigDecimal.ZERO, BigDecimal.valueOf(9), BigDecimal.valueOf(21));

    private final GatewayTable gateways;

    CartCheck(GatewayTable gateways) {
        this.gateways = gateways;
    }

    void check(NewOrder order) {
        OrderCart cart = OrderCart.of(order.body(), order.currency());
        if (!cart.isEmpty()) {
            currencies(order, cart.lines());
            order.method().filter(MethodSpec::payLater).ifPresent(method -> {
                taxes(cart, method);
                itemIds(cart.lines());
            });
            total(order, cart);
        }
    }

    private void currencies(NewOrder order, JsonNode lines) {
        Set<String> named = new TreeSet<>();
        lines.forEach(line -> Optional.ofNullable(line.get("currency")).ifPresent(each -> named.add(each.asText())));
        if (named.size() > 1) {
            throw refused(ErrorCode.CART_CURRENCIES, "shopping_cart: its lines have several currencies, " + named);
        }
        boolean mustBeEnabled = order.type().equals("checkout")
                || order.gateway().filter(PAY_AFTER_DELIVERY::contains).isPresent();
        for (String currency : named) {
            if (mustBeEnabled && !gateways.currencies().contains(currency)) {
                throw refused(ErrorCode.LINE_CURRENCY, "shopping_cart: " + currency + " is not supported");
            }
            if (!currency.equals(order.currency())) {
                throw refused(
                        ErrorCode.CART_CURRENCY,
                        "shopping_cart: its currency is " + currency + ", the order's is " + order.currency());
            }
        }
    }

    private static void taxes(OrderCart cart, MethodSpec method) {
        for (int i = 0; i < cart.lines().size(); i++) {
            JsonNode line = cart.lines().get(i);
            String field = "shopping_cart.items[" + i + "].tax_table_selector";
            if (cart.selectsNoTable(line)) {
                throw refused(ErrorCode.TAX_OF_LINES, field + ": names no tax table of the order");
            }
            BigDecimal rate = cart.rate(line);
            Set<BigDecimal> allowed =
                    PAY_AFTER_DELIVERY.contains(method.id()) ? PAY_AFTER_DELIVERY_PERCENTAGES : method.taxPercentages();
            if (!allowed.isEmpty() && !allowed.contains(percentage(rate))) {
                throw refused(ErrorCode.TAX_OF_LINES, field + ": " + method.id() + " does not take a rate of " + rate);
            }
        }
    }

    /** Blanks at its ends are no part of an id. */
    private static void itemIds(JsonNode lines) {
        Set<String> seen = new HashSet<>();
        for (JsonNode line : lines) {
            String id = line.path("merchant_item_id").asText().strip();
            if (id.isEmpty() || !seen.add(id)) {
                throw refused(
                        ErrorCode.UNSPECIFIED,
                        "Error processing checkout data: Invalid or duplicate merchant_item_id (" + id + ") found.");
            }
        }
    }

    private static void total(NewOrder order, OrderCart cart) {
        if (!order.flag("/checkout_options/validate_cart")) {
            return;
        }
        BigDecimal amount = Ledger.toMajor(order.amount(), order.currency());
        if (cart.total().compareTo(amount) != 0) {
            throw refused(
                    ErrorCode.CART_TOTAL,
                    "shopping_cart: adds up to %s (%s and VAT %s), amount is %s: a difference of %s"
                            .formatted(cart.total(), cart.net(), cart.vat(), amount, amount.subtract(cart.total())));
        }
    }

    /** A percentage that equals others of its value: 0.090 is 9. */
    private static BigDecimal percentage(BigDecimal rate) {
        BigDecimal percentage = rate.movePointRight(2).stripTrailingZeros();
        return percentage.scale() < 0 ? percentage.setScale(0) : percentage;
    }
}
