package com.multisafepay.cart;

import com.multisafepay.money.Money;
import java.util.Currency;
import java.util.List;

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
        List<TaxedLine> lines = TaxedLine.of(cart);
        Money grandTotal =
                lines.stream().reduce(TaxedLine.NOTHING, TaxedLine::plus).gross(currency);
        if (amount.equals(grandTotal)) {
            return "; the amount given rounds the grand total" + RULE;
        }
        Money byLine = Money.zero(currency);
        Money byGrossLine = Money.zero(currency);
        for (TaxedLine line : lines) {
            byLine = byLine.plus(line.rounded(currency).total());
            byGrossLine = byGrossLine.plus(line.gross(currency));
        }
        return amount.equals(byLine) || amount.equals(byGrossLine) ? "; the amount given rounds each line" + RULE : "";
    }
}
