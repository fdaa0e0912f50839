package com.multisafepay.sandbox.internal.dashboard;

import com.multisafepay.sandbox.internal.page.Document;
import com.multisafepay.sandbox.internal.page.Html;
import com.multisafepay.sandbox.internal.pages.Page;
import com.multisafepay.sandbox.internal.pages.PageBackend;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** What stands around every page of the dashboard: where to go, and the clock with the means to move it. */
final class DashboardLayout {
    private static final Map<String, Duration> STEPS = steps();

    private final PageBackend backend;

    DashboardLayout(PageBackend backend) {
        this.backend = backend;
    }

    private static Map<String, Duration> steps() {
        Map<String, Duration> steps = new LinkedHashMap<>();
        steps.put("2 minutes", Duration.ofMinutes(2));
        steps.put("3 minutes", Duration.ofMinutes(3));
        steps.put("15 minutes", Duration.ofMinutes(15));
        steps.put("1 hour", Duration.ofHours(1));
        steps.put("1 day", Duration.ofDays(1));
        steps.put("5 days", Duration.ofDays(5));
        steps.put("30 days", Duration.ofDays(30));
        return steps;
    }

    /** Whether the clock can be moved so far from here. */
    static boolean offers(Duration by) {
        return STEPS.containsValue(by);
    }

    /** A page; where it is about an order, the clock leads back to it. */
    Page page(int status, String title, String orderId, Html... parts) {
        Html main =
                Html.tag("div").attr("class", "board").with(Html.tag("h1").text(title), Html.of(parts), clock(orderId));
        return Document.inside(status, title, main);
    }

    static Html link(String address, String text) {
        return Html.tag("a").attr("href", address).text(text);
    }

    private Html clock(String orderId) {
        Html options = Html.of(STEPS.entrySet().stream()
                .map(each -> Html.tag("option")
                        .attr("value", each.getValue().toString())
                        .text(each.getKey()))
                .toList());
        Html form = Html.tag("form")
                .attr("method", "post")
                .attr("action", "/dashboard/clock")
                .attr("class", "row")
                .with(
                        Html.tag("label").attr("for", "by").text("Move it ahead by"),
                        Html.tag("select").attr("id", "by").attr("name", "by").with(options),
                        Html.tag("input")
                                .attr("type", "hidden")
                                .attr("name", "order_id")
                                .attr("value", orderId)
                                .with(),
                        Html.tag("button").attr("class", "secondary").text("Move"));
        return Html.tag("section")
                .attr("class", "card")
                .attr("aria-labelledby", "clock")
                .with(
                        Html.tag("h2").attr("id", "clock").text("Clock"),
                        Html.tag("p")
                                .with(
                                        Html.text("The sandbox's clock shows "),
                                        Html.tag("strong").text(TableCells.TIME.format(backend.now())),
                                        Html.text(".")),
                        form);
    }
}
