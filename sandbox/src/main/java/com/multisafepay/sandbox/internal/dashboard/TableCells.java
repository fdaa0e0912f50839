package com.multisafepay.sandbox.internal.dashboard;

import com.multisafepay.sandbox.internal.page.Html;
import com.multisafepay.sandbox.internal.payment.Texts;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Pieces that the dashboard's pages share. */
final class TableCells {
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private TableCells() {}

    /** A table that can be scrolled sideways, also by keyboard. */
    static Html table(String caption, List<String> columns, List<Html> rows) {
        Html head = Html.tag("tr")
                .with(Html.of(columns.stream()
                        .map(each -> Html.tag("th").attr("scope", "col").text(each))
                        .toList()));
        return Html.tag("div")
                .attr("class", "scroll")
                .attr("role", "region")
                .attr("aria-label", caption)
                .attr("tabindex", "0")
                .with(Html.tag("table")
                        .with(
                                Html.tag("caption").text(caption),
                                Html.tag("thead").with(head),
                                Html.tag("tbody").with(Html.of(rows))));
    }

    static Html row(Html... cells) {
        return Html.tag("tr").with(cells);
    }

    static Html cell(String text) {
        return Html.tag("td").text(text);
    }

    static Html time(LocalDateTime time) {
        return Html.tag("td")
                .attr("class", "moment")
                .with(Html.tag("time").attr("datetime", time.toString()).text(TIME.format(time)));
    }

    static String amount(long minor, String currency) {
        return currency
                + ' '
                + BigDecimal.valueOf(minor, Texts.digits(currency)).toPlainString();
    }

    /** The address of an order's page. */
    static String order(String orderId) {
        return "/dashboard/order?id=" + URLEncoder.encode(orderId, StandardCharsets.UTF_8);
    }

    /** A form with nothing to fill in: a button, and hidden fields as name and value in turn. */
    static Html button(String deed, String text, String... fields) {
        Html hidden = Html.of(Stream.iterate(0, i -> i < fields.length, i -> i + 2)
                .map(i -> Html.tag("input")
                        .attr("type", "hidden")
                        .attr("name", fields[i])
                        .attr("value", fields[i + 1])
                        .with())
                .toList());
        return Html.tag("form")
                .attr("method", "post")
                .attr("action", "/dashboard/" + deed)
                .with(hidden, Html.tag("button").attr("class", "secondary").text(text));
    }

    static Html notice(String kind, String role, String text) {
        return Html.tag("div")
                .attr("class", "notice " + kind)
                .attr("role", role)
                .with(Html.tag("p").text(text));
    }
}
