package com.multisafepay.sandbox.pages.dashboard;

import com.multisafepay.sandbox.internal.pages.PageBackend;
import com.multisafepay.sandbox.internal.pages.PageOrder;
import com.multisafepay.sandbox.internal.pages.Pages.Page;
import com.multisafepay.sandbox.pages.layout.Html;
import com.multisafepay.sandbox.record.NotificationAttempt;
import com.multisafepay.sandbox.record.RecordedCall;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The orders, the newest first, so many to a page.
 *
 * @param board what stands around them
 * @param table their table
 * @param rows those of this page
 * @param number the page, from 1
 * @param pages how many pages there are
 * @param violations the latest calls that were passed on and broke the contract
 */
record OrdersView(Board board, Table table, List<Row> rows, int number, int pages, List<RecordedCall> violations) {
    private static final int ON_A_PAGE = 25;
    private static final int MOST_VIOLATIONS = 20;

    /** An order, and how its notifications went. */
    record Row(PageOrder order, String notified) {
        String address() {
            return Formats.order(order.orderId());
        }

        String amount() {
            return Formats.amount(order.amount(), order.currency());
        }
    }

    /** A page of them, from 1; one beyond the last is the last. */
    static Page show(PageBackend backend, int wanted, Board.Notice notice) {
        int orders = backend.orders();
        int pages = Math.max(1, (orders + ON_A_PAGE - 1) / ON_A_PAGE);
        int number = Math.min(Math.max(1, wanted), pages);
        List<PageOrder> shown = backend.newestOrders((number - 1) * ON_A_PAGE, ON_A_PAGE);
        Map<String, List<NotificationAttempt>> attempts =
                backend.attempts(shown.stream().map(PageOrder::orderId).collect(Collectors.toSet()));
        List<Row> rows = shown.stream()
                .map(order -> new Row(order, notified(attempts.getOrDefault(order.orderId(), List.of()))))
                .toList();
        Table table = Table.of(
                caption(orders, number, pages),
                "Order",
                "Created",
                "Amount",
                "Method",
                "Status",
                "Financial status",
                "Notifications");
        Board board = Board.of(backend, "Orders", notice, "");
        List<RecordedCall> violations =
                backend.violations().stream().limit(MOST_VIOLATIONS).toList();
        return Html.page(
                200,
                Html.POLICY,
                JteordersGenerated::render,
                new OrdersView(board, table, rows, number, pages, violations));
    }

    private static String caption(int orders, int number, int pages) {
        String count = orders == 1 ? "1 order" : orders + " orders, the newest first";
        return pages == 1 ? count : count + ", page " + number + " of " + pages;
    }

    private static String notified(List<NotificationAttempt> attempts) {
        long taken = attempts.stream().filter(NotificationAttempt::acknowledged).count();
        long refused = attempts.size() - taken;
        return attempts.isEmpty() ? "none" : taken + " taken" + (refused == 0 ? "" : ", " + refused + " not taken");
    }
}
