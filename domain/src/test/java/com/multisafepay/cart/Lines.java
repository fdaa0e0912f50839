package com.multisafepay.cart;

import java.math.BigDecimal;
import java.util.Optional;

/** Lines for tests. */
final class Lines {

    private Lines() {}

    static CartItem withoutTable(String unitPrice, long quantity) {
        return of(new BigDecimal(unitPrice), quantity, Optional.empty());
    }

    static CartItem of(BigDecimal unitPrice, long quantity, Optional<String> table) {
        return new CartItem(
                "Lamp",
                unitPrice,
                BigDecimal.valueOf(quantity),
                Optional.empty(),
                table,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
