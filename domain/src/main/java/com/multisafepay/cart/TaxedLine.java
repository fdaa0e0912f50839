package com.multisafepay.cart;

import com.multisafepay.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** The amounts of a line, before rounding. */
record TaxedLine(BigDecimal net, BigDecimal vat) {

    static final TaxedLine NOTHING = new TaxedLine(BigDecimal.ZERO, BigDecimal.ZERO);

    static List<TaxedLine> of(ShoppingCart cart) {
        Map<String, BigDecimal> rates = cart.taxTables().rates();
        BigDecimal defaultRate = cart.taxTables().defaultRate().orElse(BigDecimal.ZERO);
        List<TaxedLine> lines = new ArrayList<>(cart.items().size());
        for (CartItem item : cart.items()) {
            BigDecimal net = item.unitPrice().multiply(item.quantity());
            BigDecimal rate = item.taxTableSelector()
                    .map(selector -> rates.getOrDefault(selector, defaultRate))
                    .orElse(defaultRate);
            lines.add(new TaxedLine(net, net.multiply(rate)));
        }
        return lines;
    }

    TaxedLine plus(TaxedLine other) {
        return new TaxedLine(net.add(other.net), vat.add(other.vat));
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
