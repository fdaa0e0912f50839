package com.multisafepay.sandbox.internal.state;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/**
 * The cart of an order's request, with the tax tables that its lines select from.
 *
 * @param lines the lines; none where the order has no cart
 * @param taxTables {@code checkout_options.tax_tables}; may be missing
 * @param currency ISO 4217 code of the order
 */
public record OrderCart(JsonNode lines, JsonNode taxTables, String currency) {

    /** The id of the line that stands for shipping. */
    public static final String SHIPPING = "msp-shipping";

    /** Returns the cart of a request. */
    public static OrderCart of(JsonNode request, String currency) {
        return new OrderCart(
                request.path("shopping_cart").path("items"),
                request.path("checkout_options").path("tax_tables"),
                currency);
    }

    /** Returns the cart of an order as it stands. */
    public static OrderCart of(StoredOrder order) {
        return of(order.body(), order.ledger().currency());
    }

    /** Returns whether there are no lines. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Returns whether a line stands for shipping. */
    public boolean ships() {
        for (JsonNode line : lines) {
            if (line.path("merchant_item_id").asText().equals(SHIPPING)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the sum without VAT, in major units. */
    public BigDecimal net() {
        return sum().net();
    }

    /** Returns the VAT, in major units. */
    public BigDecimal vat() {
        return sum().vat();
    }

    /** Returns the sum with VAT, in major units. */
    public BigDecimal total() {
        return sum().total();
    }

    /** Returns the sum with VAT, in minor units. */
    public long minorUnits() {
        return total().movePointRight(Ledger.digits(currency)).longValueExact();
    }

    private CartSum sum() {
        return CartSum.of(lines, taxTables, Ledger.digits(currency));
    }

    /** Returns the rate of VAT of a line: that of its own table, else the default one, else none. */
    public BigDecimal rate(JsonNode line) {
        return CartSum.rate(line, taxTables);
    }

    /** Returns whether a line selects a table that there is not. */
    public boolean selectsNoTable(JsonNode line) {
        return taxTables.has("alternate")
                && line.has("tax_table_selector")
                && CartSum.table(line, taxTables).isEmpty();
    }
}
