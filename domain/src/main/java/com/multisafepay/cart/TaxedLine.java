package com.multisafepay.cart;

import com.multisafepay.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** The amounts of a line, before rounding. */
record TaxedLine(BigDecimal net, BigDecimal vat) {

    static TaxedLine of(CartItem item, TaxTables tables) {
        BigDecimal net = item.unitPrice().multiply(item.quantity());
        return new TaxedLine(net, net.multiply(tables.rateOf(item)));
    }

    /** The lines of a cart added up. */
    static TaxedLine sum(ShoppingCart cart) {
        BigDecimal net = BigDecimal.ZERO;
        BigDecimal vat = BigDecimal.ZERO;
        for (CartItem item : cart.items()) {
            TaxedLine line = of(item, cart.taxTables());
            net = net.add(line.net);
            vat = vat.add(line.vat);
        }
        return new TaxedLine(net, vat);
    }

    /** Net and VAT each rounded on its own. */
    CartTotal rounded(Currency currency) {
        return new CartTotal(rounded(net, currency), rounded(vat, currency));
    }

    /** Net and VAT added up, then rounded. */
    Money gross(Currency currency) {
        return rounded(net.add(vat), currency);
    }

    private static Money rounded(BigDecimal sum, Currency currency) {
        return Money.of(sum.setScale(Math.max(0, currency.getDefaultFractionDigits()), RoundingMode.HALF_UP), currency);
    }
}
