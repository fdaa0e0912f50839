package com.multisafepay.sandbox.pages.payment;

import com.multisafepay.sandbox.internal.pages.Checkout;
import com.multisafepay.sandbox.pages.layout.Texts;
import java.util.List;

/**
 * The cart: its lines without VAT, the VAT, and the total.
 *
 * @param lines its lines; none where the order has no cart
 * @param net the sum without VAT
 * @param vat the VAT
 * @param total both
 */
record CartView(List<Line> lines, String net, String vat, String total) {

    /**
     * A line.
     *
     * @param name what is bought
     * @param description more on it; may be empty
     * @param detail how many, at which price and rate of VAT
     * @param amount the amount without VAT
     */
    record Line(String name, String description, String detail, String amount) {}

    static CartView of(Visit visit) {
        Checkout.Cart cart = visit.checkout().cart();
        if (cart.lines().isEmpty()) {
            return new CartView(List.of(), "", "", "");
        }
        Texts texts = visit.texts();
        String currency = visit.currency();
        return new CartView(
                cart.lines().stream().map(line -> line(line, texts, currency)).toList(),
                texts.money(cart.net(), currency),
                texts.money(cart.vat(), currency),
                texts.money(cart.net().add(cart.vat()), currency));
    }

    private static Line line(Checkout.CartLine line, Texts texts, String currency) {
        return new Line(
                line.name().isEmpty() ? texts.text("cart.item") : line.name(),
                line.description(),
                texts.text(
                        "cart.detail",
                        texts.number(line.quantity()),
                        texts.money(line.price(), currency),
                        texts.percent(line.rate())),
                texts.money(line.price().multiply(line.quantity()), currency));
    }
}
