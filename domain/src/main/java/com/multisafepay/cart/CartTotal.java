package com.multisafepay.cart;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Map;

/**
 * What a cart comes to. The API adds up the lines without VAT and rounds, adds up the VAT and rounds, half up, and the total is the sum of
 * the two: neither single lines nor the grand total are rounded.
 *
 * @param net the lines without VAT
 * @param vat the VAT
 */
public record CartTotal(Money net, Money vat) {

    static CartTotal of(ShoppingCart cart, Currency currency) {
        Map<String, BigDecimal> rates = cart.taxTables().rates();
        BigDecimal defaultRate = cart.taxTables().defaultRate().orElse(BigDecimal.ZERO);
        BigDecimal net = BigDecimal.ZERO;
        BigDecimal vat = BigDecimal.ZERO;
        for (CartItem item : cart.items()) {
            BigDecimal line = item.unitPrice().multiply(BigDecimal.valueOf(item.quantity()));
            BigDecimal rate = item.taxTableSelector().isPresent()
                    ? rates.getOrDefault(item.taxTableSelector().get(), defaultRate)
                    : defaultRate;
            net = net.add(line);
            vat = vat.add(line.multiply(rate));
        }
        return new CartTotal(rounded(net, currency), rounded(vat, currency));
    }

    private static Money rounded(BigDecimal sum, Currency currency) {
        return Money.of(sum.setScale(Math.max(0, currency.getDefaultFractionDigits()), RoundingMode.HALF_UP), currency);
    }

    /**
     * What the order's amount has to be.
     *
     * @return net and VAT together
     */
    public Money total() {
        return net.plus(vat);
    }

    /** Refuses an amount that is not the total. */
    void requireEquals(Money amount) {
        Money total = total();
        long difference = amount.minus(total).minorUnits();
        if (difference != 0) {
            String hint = Math.abs(difference) <= 1
                    ? "; net and VAT are each rounded once over all lines, never by line nor in the grand total"
                    : "";
            throw RequestRefusedException.of(
                    "amount",
                    "must be the cart's total " + total + " (net " + net + ", VAT " + vat + "), differs by "
                            + amount.minus(total) + hint,
                    amount.toString());
        }
    }
}
