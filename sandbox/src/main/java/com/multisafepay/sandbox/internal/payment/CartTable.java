package com.multisafepay.sandbox.internal.payment;

import static com.multisafepay.sandbox.internal.page.Html.tag;

import com.multisafepay.sandbox.internal.page.Html;
import com.multisafepay.sandbox.internal.pages.PageOrder.Cart;
import com.multisafepay.sandbox.internal.pages.PageOrder.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The cart: its lines without VAT, the VAT, and the total. */
final class CartTable {
    private final Texts texts;
    private final String currency;

    private CartTable(Visit visit) {
        this.texts = visit.texts();
        this.currency = visit.currency();
    }

    /** The cart of a visitor's order; nothing where it has none. */
    static Html of(Visit visit) {
        return visit.order().cart().map(new CartTable(visit)::table).orElse(Html.NOTHING);
    }

    private Html table(Cart cart) {
        List<Html> rows = new ArrayList<>();
        cart.lines().forEach(line -> rows.add(row(line)));
        return tag("table")
                .attr("class", "cart")
                .with(
                        tag("caption").attr("class", "small quiet").text(texts.text("cart.caption")),
                        tag("thead")
                                .with(tag("tr")
                                        .with(
                                                tag("th").attr("scope", "col").text(texts.text("cart.item")),
                                                tag("th")
                                                        .attr("scope", "col")
                                                        .attr("class", "number")
                                                        .text(texts.text("cart.amount")))),
                        tag("tbody").with(Html.of(rows)),
                        tag("tfoot")
                                .with(
                                        sum("cart.net", cart.net(), ""),
                                        sum("cart.vat", cart.vat(), ""),
                                        sum("cart.total", cart.net().add(cart.vat()), "total")));
    }

    private Html row(Line line) {
        String detail = texts.text(
                "cart.detail",
                texts.number(line.quantity()),
                texts.money(line.price(), currency),
                texts.percent(line.rate()));
        String name = line.name().isEmpty() ? texts.text("cart.item") : line.name();
        return tag("tr")
                .with(
                        tag("th")
                                .attr("scope", "row")
                                .with(
                                        Html.text(name + ' '),
                                        tag("span")
                                                .attr("class", "hint")
                                                .text(line.description() + ' ')
                                                .when(!line.description().isEmpty()),
                                        tag("span").attr("class", "hint").text(detail)),
                        tag("td")
                                .attr("class", "number")
                                .text(texts.money(line.price().multiply(line.quantity()), currency)));
    }

    private Html sum(String key, BigDecimal amount, String style) {
        return tag("tr")
                .attrIf("class", style)
                .with(
                        tag("th").attr("scope", "row").text(texts.text(key)),
                        tag("td").attr("class", "number").text(texts.money(amount, currency)));
    }
}
