package com.multisafepay.sandbox.internal.dashboard;

import com.multisafepay.sandbox.internal.page.Html;
import com.multisafepay.sandbox.internal.pages.Page;
import com.multisafepay.sandbox.internal.pages.PageBackend;
import com.multisafepay.sandbox.internal.pages.PageBackend.Action;
import com.multisafepay.sandbox.internal.pages.PageBackend.Attempt;
import com.multisafepay.sandbox.internal.pages.PageOrder;
import com.multisafepay.sandbox.internal.pages.PageOrder.Related;
import java.util.List;
import java.util.Set;

/** One order: where it stands, what can be done to it, how it got there, and what the merchant was told. */
final class OrderPage {
    private final PageBackend backend;
    private final DashboardLayout frame;

    OrderPage(PageBackend backend, DashboardLayout frame) {
        this.backend = backend;
        this.frame = frame;
    }

    Page show(int status, PageOrder order, Html notice) {
        return frame.page(
                status,
                "Order " + order.orderId(),
                order.orderId(),
                notice,
                section("standing", "Where it stands", facts(order), deeds(order)),
                section("timeline", "Timeline", timeline(order)),
                section("related", "Refunds, captures and chargebacks", related(order))
                        .when(!order.related().isEmpty()),
                section("notifications", "Notifications", told(order)));
    }

    private static Html section(String id, String title, Html... parts) {
        return Html.tag("section")
                .attr("class", "card")
                .attr("aria-labelledby", id)
                .with(Html.tag("h2").attr("id", id).text(title), Html.of(parts));
    }

    private static Html facts(PageOrder order) {
        return Html.tag("dl")
                .attr("class", "facts")
                .with(
                        fact("Status", order.status()),
                        fact("Financial status", order.financialStatus()),
                        fact("Amount", TableCells.amount(order.amount(), order.currency())),
                        fact("Refunded", TableCells.amount(order.refunded(), order.currency())),
                        fact("Method", order.method().isEmpty() ? "not picked yet" : order.method()),
                        page(order.paymentUrl()));
    }

    /** An order at a terminal has no page. */
    private static Html page(String url) {
        return Html.of(Html.tag("dt").text("Payment page"), Html.tag("dd").with(DashboardLayout.link(url, url)))
                .when(!url.isEmpty());
    }

    private static Html fact(String name, String value) {
        return Html.of(Html.tag("dt").text(name), Html.tag("dd").text(value));
    }

    private Html deeds(PageOrder order) {
        Html buttons = Html.of(
                deed(order, Action.ACCEPT, "accept", "Accept order"),
                deed(order, Action.DECLINE, "decline", "Decline order"),
                deed(order, Action.SETTLE, "settle", "Let the money arrive"),
                deed(order, Action.CHARGEBACK, "chargeback", "Charge back"),
                Html.of(order.related().stream()
                        .filter(Related::undecided)
                        .map(each -> decisions(order, each))
                        .toList()));
        return buttons.markup().isEmpty()
                ? Html.tag("p").attr("class", "quiet").text("As it stands, there is nothing to do to it here.")
                : Html.tag("div").attr("class", "row").with(buttons);
    }

    private Html deed(PageOrder order, Action action, String deed, String text) {
        return TableCells.button(deed, text, "order_id", order.orderId())
                .when(order.actions().contains(action));
    }

    private static Html decisions(PageOrder order, Related refund) {
        String what = " refund of " + TableCells.amount(refund.amount(), order.currency());
        String[] fields = {"order_id", order.orderId(), "refund_id", Long.toString(refund.id())};
        return Html.of(
                TableCells.button("refund-accept", "Accept" + what, fields),
                TableCells.button("refund-decline", "Decline" + what, fields));
    }

    private static Html timeline(PageOrder order) {
        return TableCells.table(
                "Every standing since it was made",
                List.of("Since", "Status", "Financial status", "Reason"),
                order.history().stream()
                        .map(each -> TableCells.row(
                                TableCells.time(each.since()),
                                TableCells.cell(each.status()),
                                TableCells.cell(each.financialStatus()),
                                TableCells.cell(each.reason())))
                        .toList());
    }

    private static Html related(PageOrder order) {
        return TableCells.table(
                "What became of its money",
                List.of("Created", "Type", "Id", "Amount", "Status"),
                order.related().stream()
                        .map(each -> TableCells.row(
                                TableCells.time(each.created()),
                                TableCells.cell(each.type()),
                                TableCells.cell(Long.toString(each.id())),
                                TableCells.cell(TableCells.amount(each.amount(), order.currency())),
                                TableCells.cell(each.status())))
                        .toList());
    }

    private Html told(PageOrder order) {
        List<Html> rows = backend.attempts(Set.of(order.orderId())).values().stream()
                .flatMap(List::stream)
                .map(OrderPage::attempt)
                .toList();
        return Html.of(
                rows.isEmpty()
                        ? Html.tag("p").text("Nobody was notified yet.")
                        : TableCells.table(
                                "Attempts to notify, the oldest first",
                                List.of("Sent", "Attempt", "To", "Answer", "Outcome", "Content"),
                                rows),
                Html.tag("p")
                        .attr("role", "status")
                        .text("Notifications are under way. Load the page again to see how they went.")
                        .when(backend.notifying()),
                order.notifiable()
                        ? TableCells.button("resend", "Notify once more", "order_id", order.orderId())
                        : Html.tag("p")
                                .attr("class", "quiet")
                                .text("Neither the order nor the site has an address for notifications."));
    }

    private static Html attempt(Attempt attempt) {
        Html content = attempt.body().isEmpty()
                ? Html.text("none")
                : Html.tag("details")
                        .with(
                                Html.tag("summary").text("Body and signature"),
                                Html.tag("pre").text(attempt.body()),
                                Html.tag("pre").text("Auth: " + attempt.auth()));
        return TableCells.row(
                TableCells.time(attempt.at()),
                TableCells.cell(Integer.toString(attempt.number())),
                TableCells.cell(attempt.to().isEmpty() ? "nobody" : attempt.to()),
                TableCells.cell(attempt.answer().isEmpty() ? "none" : attempt.answer()),
                TableCells.cell(attempt.taken() ? "taken" : "not taken: " + attempt.reason()),
                Html.tag("td").with(content));
    }
}
