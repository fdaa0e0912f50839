package com.multisafepay.sandbox.pages.payment;

import com.multisafepay.sandbox.internal.pages.PageCart;
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
        return visit.order()
                .cart()
                .map(cart -> of(cart, visit.texts(), visit.currency()))
                .orElse(new CartView(List.of(), "", "", ""));
    }

    private static CartView of(PageCart cart, Texts texts, String currency) {
        return new CartView(
                cart.lines().stream().map(line -> line(line, texts, currency)).toList(),
                texts.money(cart.net(), currency),
                texts.money(cart.vat(), currency),
                texts.money(cart.net().add(cart.vat()), currency));
    }

    private static Line line(PageCart.Line line, Texts texts, String currency) {
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
