package com.multisafepay.sandbox.internal.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.Json;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CartSumTest {
    private final ObjectNode tables = Json.object();
    private final ArrayNode lines = tables.arrayNode();

    private void line(String price, String quantity, String rate) {
        tables.withArray("alternate")
                .addObject()
                .put("name", rate)
                .putArray("rules")
                .addObject()
                .put("rate", new BigDecimal(rate));
        lines.addObject()
                .put("unit_price", new BigDecimal(price))
                .put("quantity", new BigDecimal(quantity))
                .put("tax_table_selector", rate);
    }

    @ParameterizedTest
    @CsvSource({
        "13.761467889 2 0.09;8.2644628099 4 0.21;4.5412844037 1 0.09, 65.12, 9.83, 74.95",
        "90 3 0.21;35 1 0.09;10 1 0, 315.00, 59.85, 374.85",
        "100.00 1 0, 100.00, 0.00, 100.00",
        "10.0444 1 0.09, 10.04, 0.90, 10.94"
    })
    void roundsNetAndVatSeparately(String cart, String net, String vat, String total) {
        for (String line : cart.split(";", -1)) {
            String[] parts = line.split(" ", -1);
            line(parts[0], parts[1], parts[2]);
        }

        CartSum sum = CartSum.of(lines, tables, 2);

        assertThat(sum).isEqualTo(new CartSum(new BigDecimal(net), new BigDecimal(vat)));
        assertThat(sum.total()).isEqualTo(total);
    }

    @Test
    void takesTheDefaultRateWithoutAMatch() {
        tables.putObject("default").put("rate", new BigDecimal("0.21"));
        lines.addObject().put("unit_price", 100).put("quantity", 1).put("tax_table_selector", "unknown");

        assertThat(CartSum.of(lines, tables, 2).vat()).isEqualTo("21.00");
    }

    @Test
    void takesNoTaxWithoutAnyTable() {
        lines.addObject().put("unit_price", 100).put("quantity", 1);

        assertThat(CartSum.of(lines, Json.object(), 0).total()).isEqualTo("100");
    }
}
