package com.multisafepay.sandbox.pages.dashboard;

import com.multisafepay.sandbox.internal.pages.PageBackend;
import com.multisafepay.sandbox.internal.pages.PageOrder;
import com.multisafepay.sandbox.internal.pages.Pages.Page;
import com.multisafepay.sandbox.internal.pages.Pages.PageCall;
import com.multisafepay.sandbox.pages.layout.Html;
import com.multisafepay.sandbox.record.NotificationAttempt;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The orders that are looked for, the newest first, so many to a page.
 *
 * @param board what stands around them
 * @param filter which are looked for
 * @param methods the payment methods of all orders
 * @param caption how many there are
 * @param rows those of this page
 * @param number the page, from 1
 * @param pages how many pages there are
 */
record OrdersView(
        Board board, Filter filter, List<String> methods, String caption, List<Row> rows, int number, int pages) {
    private static final int ON_A_PAGE = 25;

    /** An order, and how its notifications went. */
    record Row(PageOrder order, String notified) {
        String address() {
            return Formats.order(order.orderId());
        }

        String amount() {
            return Formats.amount(order.amount(), order.currency());
        }
    }

    /** The orders of a page, and how many there are on all pages. */
    private record Found(List<PageOrder> shown, int all, int number, int pages) {}

    /** A page of them, from 1; one beyond the last is the last. */
    static Page show(PageBackend backend, PageCall call, Board.Notice notice) {
        Filter filter = Filter.of(call);
        Found found = find(backend, filter, number(call.parameter("page")));
        Map<String, List<NotificationAttempt>> attempts =
                backend.attempts(found.shown().stream().map(PageOrder::orderId).collect(Collectors.toSet()));
        List<Row> rows = found.shown().stream()
                .map(order -> new Row(order, notified(attempts.getOrDefault(order.orderId(), List.of()))))
                .toList();
        return Html.page(
                200,
                Html.POLICY,
                JteordersGenerated::render,
                new OrdersView(
                        Board.of(backend, call, "Orders", notice, ""),
                        filter,
                        methods(backend),
                        caption(filter, found),
                        rows,
                        found.number(),
                        found.pages()));
    }

    /** Returns whether there are no orders at all. */
    boolean none() {
        return rows.isEmpty() && filter.open();
    }

    private static Found find(PageBackend backend, Filter filter, int wanted) {
        if (filter.open()) {
            int all = backend.orders();
            int number = within(wanted, all);
            return new Found(backend.newestOrders((number - 1) * ON_A_PAGE, ON_A_PAGE), all, number, pages(all));
        }
        List<PageOrder> taken = backend.newestOrders(0, backend.orders()).stream()
                .filter(order -> filter.takes(order, backend.now()))
                .toList();
        int number = within(wanted, taken.size());
        return new Found(
                taken.stream().skip((number - 1L) * ON_A_PAGE).limit(ON_A_PAGE).toList(),
                taken.size(),
                number,
                pages(taken.size()));
    }

    private static List<String> methods(PageBackend backend) {
        return List.copyOf(backend.newestOrders(0, backend.orders()).stream()
                .map(PageOrder::method)
                .filter(method -> !method.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static int pages(int orders) {
        return Math.max(1, (orders + ON_A_PAGE - 1) / ON_A_PAGE);
    }

    private static int within(int wanted, int orders) {
        return Math.min(Math.max(1, wanted), pages(orders));
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 1;
    }

    private static String caption(Filter filter, Found found) {
        String count = found.all() == 1 ? "1 order" : found.all() + " orders, the newest first";
        String fit = filter.open() ? count : count.replaceFirst("orders?", "$0 found");
        return found.pages() == 1 ? fit : fit + ", page " + found.number() + " of " + found.pages();
    }

    private static String notified(List<NotificationAttempt> attempts) {
        long taken = attempts.stream().filter(NotificationAttempt::acknowledged).count();
        long refused = attempts.size() - taken;
        return attempts.isEmpty() ? "none" : taken + " taken" + (refused == 0 ? "" : ", " + refused + " not taken");
    }
}
