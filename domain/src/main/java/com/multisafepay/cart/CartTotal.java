package com.multisafepay.cart;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.money.Money;
import java.util.Currency;
import java.util.Objects;

/**
 * The total of a cart. The API adds up the lines without VAT and rounds, adds up the VAT and rounds, half up, and the total is the
 * sum of the two: neither single lines nor the grand total are rounded.
 *
 * @param net the lines without VAT
 * @param vat the VAT
 */
public record CartTotal(Money net, Money vat) {

    /** Refuses null. */
    public CartTotal {
        Objects.requireNonNull(net, "net");
        Objects.requireNonNull(vat, "vat");
    }

    static CartTotal of(ShoppingCart cart, Currency currency) {
        return TaxedLine.sum(cart).rounded(currency);
    }

    /**
     * Returns the amount that the order must have.
     *
     * @return net and VAT together
     */
    public Money total() {
        return net.plus(vat);
    }

    /** Refuses an amount that is not the cart's total. */
    static void requireTotal(ShoppingCart cart, Money amount) {
        CartTotal expected = of(cart, amount.currency());
        Money total = expected.total();
        if (amount.minorUnits() != total.minorUnits()) {
            throw RequestRefusedException.of(
                    "amount",
                    "must be the cart's total " + total + " (net " + expected.net + ", VAT " + expected.vat
                            + "), differs by " + amount.minus(total)
                            + RoundingHint.of(cart, amount, amount.minus(total)),
                    amount.toString());
        }
    }
}
