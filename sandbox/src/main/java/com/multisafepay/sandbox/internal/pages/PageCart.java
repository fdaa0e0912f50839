package com.multisafepay.sandbox.internal.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.state.CartTotal;
import com.multisafepay.sandbox.internal.state.MinorUnits;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A cart and what it adds up to, in major units.
 *
 * @param lines at least one
 * @param net the sum without VAT
 * @param vat the VAT
 */
public record PageCart(List<Line> lines, BigDecimal net, BigDecimal vat) {

    /**
     * A line of a cart; amounts are in major units.
     *
     * @param name what is bought; empty where the merchant named nothing
     * @param description more on it; may be empty
     * @param quantity how many
     * @param price the price of one, without VAT
     * @param rate the rate of VAT as a fraction
     */
    public record Line(String name, String description, BigDecimal quantity, BigDecimal price, BigDecimal rate) {}

    static Optional<PageCart> of(StoredOrder order) {
        JsonNode request = order.body();
        JsonNode items = request.at("/shopping_cart/items");
        if (items.isEmpty()) {
            return Optional.empty();
        }
        JsonNode tables = request.at("/checkout_options/tax_tables");
        CartTotal total =
                CartTotal.of(items, tables, MinorUnits.digits(order.ledger().currency()));
        List<Line> lines = new ArrayList<>();
        items.forEach(item -> lines.add(new Line(
                item.path("name").asText(""),
                item.path("description").asText(""),
                item.path("quantity").decimalValue(),
                item.path("unit_price").decimalValue(),
                CartTotal.rate(item, tables))));
        return Optional.of(new PageCart(lines, total.net(), total.vat()));
    }
}
