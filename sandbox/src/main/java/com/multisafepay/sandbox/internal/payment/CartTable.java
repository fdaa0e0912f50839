package com.multisafepay.sandbox.internal.payment;

import static com.multisafepay.sandbox.internal.page.Html.tag;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.page.Html;
import com.multisafepay.sandbox.internal.state.CartTotal;
import com.multisafepay.sandbox.internal.state.MinorUnits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The cart: its lines without VAT, the VAT, and the total. */
final class CartTable {
    private final Texts texts;
    private final String currency;
    private final JsonNode lines;
    private final JsonNode tables;

    private CartTable(Visit visit) {
        this.texts = visit.texts();
        this.currency = visit.currency();
        this.lines = visit.body().at("/shopping_cart/items");
        this.tables = visit.body().at("/checkout_options/tax_tables");
    }

    /** The cart of a visitor's order; nothing where it has none. */
    static Html of(Visit visit) {
        return visit.body().at("/shopping_cart/items").isEmpty() ? Html.NOTHING : new CartTable(visit).table();
    }

    private Html table() {
        List<Html> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(row(line)));
        CartTotal total = CartTotal.of(lines, tables, MinorUnits.digits(currency));
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
                                        sum("cart.net", total.net(), ""),
                                        sum("cart.vat", total.vat(), ""),
                                        sum("cart.total", total.total(), "total")));
    }

    private Html row(JsonNode line) {
        BigDecimal price = line.path("unit_price").decimalValue();
        BigDecimal quantity = line.path("quantity").decimalValue();
        String detail = texts.text(
                "cart.detail",
                texts.number(quantity),
                texts.money(price, currency),
                texts.percent(CartTotal.rate(line, tables)));
        String description = line.path("description").asText("");
        return tag("tr")
                .with(
                        tag("th")
                                .attr("scope", "row")
                                .with(
                                        Html.text(line.path("name").asText(texts.text("cart.item")) + ' '),
                                        tag("span")
                                                .attr("class", "hint")
                                                .text(description + ' ')
                                                .when(!description.isEmpty()),
                                        tag("span").attr("class", "hint").text(detail)),
                        tag("td").attr("class", "number").text(texts.money(price.multiply(quantity), currency)));
    }

    private Html sum(String key, BigDecimal amount, String style) {
        return tag("tr")
                .attrIf("class", style)
                .with(
                        tag("th").attr("scope", "row").text(texts.text(key)),
                        tag("td").attr("class", "number").text(texts.money(amount, currency)));
    }
}
