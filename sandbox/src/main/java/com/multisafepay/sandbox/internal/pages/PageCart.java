package com.multisafepay.sandbox.internal.pages;

import com.multisafepay.sandbox.internal.state.OrderCart;
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

    static Optional<PageCart> of(OrderCart cart) {
        List<Line> lines = new ArrayList<>();
        cart.lines()
                .forEach(line -> lines.add(new Line(
                        line.path("name").asText(""),
                        line.path("description").asText(""),
                        line.path("quantity").decimalValue(),
                        line.path("unit_price").decimalValue(),
                        cart.rate(line))));
        return lines.isEmpty() ? Optional.empty() : Optional.of(new PageCart(lines, cart.net(), cart.vat()));
    }
}
