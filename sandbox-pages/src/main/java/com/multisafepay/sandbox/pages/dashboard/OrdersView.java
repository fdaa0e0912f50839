package com.multisafepay.sandbox.pages.dashboard;

import com.multisafepay.sandbox.internal.pages.PageBackend;
import com.multisafepay.sandbox.internal.pages.PageBackend.FoundOrders;
import com.multisafepay.sandbox.internal.pages.PageOrder;
import com.multisafepay.sandbox.internal.pages.Pages.Page;
import com.multisafepay.sandbox.internal.pages.Pages.PageCall;
import com.multisafepay.sandbox.pages.layout.Html;
import com.multisafepay.sandbox.record.NotificationAttempt;
import com.multisafepay.sandbox.record.RecordedCall;
import java.util.List;
import java.util.Map;
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
 * @param violations the latest calls that were passed on and broke the contract
 */
record OrdersView(
        Board board,
        Filter filter,
        List<String> methods,
        String caption,
        List<Row> rows,
        int number,
        int pages,
        List<RecordedCall> violations) {
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

    /** Shows a page of them, from 1; one beyond the last is the last. */
    static Page show(PageBackend backend, PageCall call, Board.Notice notice) {
        Filter filter = Filter.of(call);
        int asked = Math.max(1, number(call.parameter("page")));
        FoundOrders found = backend.search(filter.search(backend.now(), asked));
        int pages = Math.max(1, (found.count() + Filter.ON_A_PAGE - 1) / Filter.ON_A_PAGE);
        int number = Math.min(asked, pages);
        if (number < asked) {
            found = backend.search(filter.search(backend.now(), number));
        }
        Map<String, List<NotificationAttempt>> attempts =
                backend.attempts(found.orders().stream().map(PageOrder::orderId).collect(Collectors.toSet()));
        List<Row> rows = found.orders().stream()
                .map(order -> new Row(order, notified(attempts.getOrDefault(order.orderId(), List.of()))))
                .toList();
        return Html.page(
                200,
                Html.POLICY,
                JteordersGenerated::render,
                new OrdersView(
                        Board.of(backend, call, "Orders", notice, ""),
                        filter,
                        List.copyOf(backend.methods()),
                        caption(filter, found.count(), number, pages),
                        rows,
                        number,
                        pages,
                        violations(backend)));
    }

    /** Returns whether there are no orders at all. */
    boolean none() {
        return rows.isEmpty() && filter.open();
    }

    private static List<RecordedCall> violations(PageBackend backend) {
        return CallView.latest(backend).stream()
                .map(CallView::call)
                .filter(call -> !call.violations().isEmpty())
                .limit(MOST_VIOLATIONS)
                .toList();
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 1;
    }

    private static String caption(Filter filter, int orders, int number, int pages) {
        String count = orders == 1 ? "1 order" : orders + " orders, newest first";
        String fit = filter.open() ? count : count.replaceFirst("orders?", "$0 found");
        return pages == 1 ? fit : fit + ", page " + number + " of " + pages;
    }

    private static String notified(List<NotificationAttempt> attempts) {
        long taken = attempts.stream().filter(NotificationAttempt::acknowledged).count();
        long refused = attempts.size() - taken;
        return attempts.isEmpty() ? "none" : taken + " delivered" + (refused == 0 ? "" : ", " + refused + " failed");
    }
}
