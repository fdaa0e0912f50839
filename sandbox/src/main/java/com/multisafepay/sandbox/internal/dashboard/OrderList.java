package com.multisafepay.sandbox.internal.dashboard;

import com.multisafepay.sandbox.internal.page.Html;
import com.multisafepay.sandbox.internal.pages.Page;
import com.multisafepay.sandbox.internal.pages.PageBackend;
import com.multisafepay.sandbox.internal.pages.PageBackend.Attempt;
import com.multisafepay.sandbox.internal.pages.PageOrder;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The orders, the newest first, so many to a page. */
final class OrderList {
    private static final int ON_A_PAGE = 25;
    private static final List<String> COLUMNS =
            List.of("Order", "Created", "Amount", "Method", "Status", "Financial status", "Notifications");

    private final PageBackend backend;
    private final DashboardLayout frame;

    OrderList(PageBackend backend, DashboardLayout frame) {
        this.backend = backend;
        this.frame = frame;
    }

    /** A page of them, from 1; one beyond the last is the last. */
    Page show(int wanted, Html notice) {
        int orders = backend.orders();
        int pages = Math.max(1, (orders + ON_A_PAGE - 1) / ON_A_PAGE);
        int number = Math.min(Math.max(1, wanted), pages);
        List<PageOrder> shown = backend.newestOrders((number - 1) * ON_A_PAGE, ON_A_PAGE);
        Html list = Html.tag("section")
                .attr("class", "card")
                .attr("aria-label", "Orders")
                .with(
                        shown.isEmpty()
                                ? Html.tag("p").text("There are no orders yet. Create one, and it shows up here.")
                                : TableCells.table(caption(orders, number, pages), COLUMNS, rows(shown)),
                        turn(number, pages).when(pages > 1));
        return frame.page(200, "Orders", "", notice, list);
    }

    private static String caption(int orders, int number, int pages) {
        String count = orders == 1 ? "1 order" : orders + " orders, the newest first";
        return pages == 1 ? count : count + ", page " + number + " of " + pages;
    }

    private List<Html> rows(List<PageOrder> shown) {
        Map<String, List<Attempt>> attempts =
                backend.attempts(shown.stream().map(PageOrder::orderId).collect(Collectors.toSet()));
        return shown.stream()
                .map(each -> row(each, attempts.getOrDefault(each.orderId(), List.of())))
                .toList();
    }

    private static Html row(PageOrder order, List<Attempt> attempts) {
        return TableCells.row(
                Html.tag("th")
                        .attr("scope", "row")
                        .with(DashboardLayout.link(TableCells.order(order.orderId()), order.orderId())),
                TableCells.time(order.created()),
                Html.tag("td").attr("class", "number").text(TableCells.amount(order.amount(), order.currency())),
                TableCells.cell(order.method()),
                TableCells.cell(order.status()),
                TableCells.cell(order.financialStatus()),
                TableCells.cell(told(attempts)));
    }

    private static String told(List<Attempt> attempts) {
        long taken = attempts.stream().filter(Attempt::taken).count();
        long refused = attempts.size() - taken;
        return attempts.isEmpty() ? "none" : taken + " taken" + (refused == 0 ? "" : ", " + refused + " not taken");
    }

    private static Html turn(int number, int pages) {
        return Html.tag("nav")
                .attr("class", "row")
                .attr("aria-label", "Pages of orders")
                .with(
                        DashboardLayout.link("/?page=" + (number - 1), "Newer orders")
                                .when(number > 1),
                        DashboardLayout.link("/?page=" + (number + 1), "Older orders")
                                .when(number < pages));
    }
}
