package com.multisafepay.cart;

import com.multisafepay.money.Money;
import java.util.Currency;

/** Tells where a merchant's own sum rounds otherwise than the API does: the usual reason for a difference of a cent. */
final class RoundingHint {

    private static final String RULE = ", but net and VAT are each rounded once, over all lines";

    private static final String LINE = "; ShoppingCart.withRoundingLine adds a line for it";

    private RoundingHint() {}

    static String of(ShoppingCart cart, Money amount, Money difference) {
        return reason(cart, amount) + (RoundingLine.canBe(cart, difference) ? LINE : "");
    }

    private static String reason(ShoppingCart cart, Money amount) {
        Currency currency = amount.currency();
        if (amount.equals(TaxedLine.sum(cart).gross(currency))) {
            return "; the amount given rounds the grand total" + RULE;
        }
        Money byLine = Money.zero(currency);
        Money byGrossLine = Money.zero(currency);
        for (CartItem item : cart.items()) {
            TaxedLine line = TaxedLine.of(item, cart.taxTables());
            byLine = byLine.plus(line.rounded(currency).total());
            byGrossLine = byGrossLine.plus(line.gross(currency));
        }
        return amount.equals(byLine) || amount.equals(byGrossLine) ? "; the amount given rounds each line" + RULE : "";
    }
}
