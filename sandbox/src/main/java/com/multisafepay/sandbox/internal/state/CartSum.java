package com.multisafepay.sandbox.internal.state;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The total of a cart by the published rule: prices without VAT and the VAT on them are each summed exactly and
 * rounded once, half up, to the digits of the currency.
 *
 * @param net the sum without VAT, in major units
 * @param vat the VAT, in major units
 */
record CartSum(BigDecimal net, BigDecimal vat) {

    /** The total of lines under tax tables, rounded to so many digits. */
    static CartSum of(JsonNode lines, JsonNode taxTables, int digits) {
        BigDecimal net = BigDecimal.ZERO;
        BigDecimal vat = BigDecimal.ZERO;
        for (JsonNode line : lines) {
            BigDecimal price = line.path("unit_price")
                    .decimalValue()
                    .multiply(line.path("quantity").decimalValue());
            net = net.add(price);
            vat = vat.add(price.multiply(rate(line, taxTables)));
        }
        return new CartSum(net.setScale(digits, RoundingMode.HALF_UP), vat.setScale(digits, RoundingMode.HALF_UP));
    }

    /** The total in major units. */
    BigDecimal total() {
        return net.add(vat);
    }

    /** The rate of a line: that of its own table, else the default one, else none. */
    static BigDecimal rate(JsonNode line, JsonNode taxTables) {
        return table(line, taxTables)
                .map(table -> table.path("rules").path(0).path("rate").decimalValue())
                .orElseGet(() -> taxTables.path("default").path("rate").decimalValue());
    }

    /** The tax table that a line selects, where there is one of that name. */
    static Optional<JsonNode> table(JsonNode line, JsonNode taxTables) {
        String selector = line.path("tax_table_selector").asText("");
        if (selector.isEmpty()) {
            return Optional.empty();
        }
        for (JsonNode table : taxTables.path("alternate")) {
            if (table.path("name").asText().equals(selector)) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }
}
