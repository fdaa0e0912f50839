package com.multisafepay.sandbox.internal.dashboard;

import com.multisafepay.sandbox.internal.notification.Attempt;
import com.multisafepay.sandbox.internal.notification.Notifications;
import com.multisafepay.sandbox.internal.page.Html;
import com.multisafepay.sandbox.internal.page.Page;
import com.multisafepay.sandbox.internal.simulation.OrderLife;
import com.multisafepay.sandbox.internal.state.Event;
import com.multisafepay.sandbox.internal.state.Ledger;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.RelatedTransaction;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import java.util.List;

/** One order: where it stands, what can be done to it, how it got there, and what the merchant was told. */
final class OrderPage {
    private final OrderBook book;
    private final OrderLife life;
    private final Notifications notifications;
    private final DashboardLayout frame;

    OrderPage(OrderBook book, OrderLife life, Notifications notifications, DashboardLayout frame) {
        this.book = book;
        this.life = life;
        this.notifications = notifications;
        this.frame = frame;
    }

    Page show(int status, StoredOrder order, Html notice) {
        return frame.page(
                status,
                "Order " + order.orderId(),
                order.orderId(),
                notice,
                section("standing", "Where it stands", facts(order), deeds(order)),
                section("timeline", "Timeline", timeline(order)),
                section("related", "Refunds, captures and chargebacks", related(order))
                        .when(!order.ledger().related().isEmpty()),
                section("notifications", "Notifications", told(order)));
    }

    private static Html section(String id, String title, Html... parts) {
        return Html.tag("section")
                .attr("class", "card")
                .attr("aria-labelledby", id)
                .with(Html.tag("h2").attr("id", id).text(title), Html.of(parts));
    }

    private static Html facts(StoredOrder order) {
        Ledger ledger = order.ledger();
        return Html.tag("dl")
                .attr("class", "facts")
                .with(
                        fact("Status", order.standing().status()),
                        fact("Financial status", order.standing().financialStatus()),
                        fact("Amount", TableCells.amount(ledger.amount(), ledger.currency())),
                        fact("Refunded", TableCells.amount(ledger.refunded(), ledger.currency())),
                        fact("Method", order.method().isEmpty() ? "not picked yet" : order.method()),
                        page(order.session().paymentUrl()));
    }

    /** An order at a terminal has no page. */
    private static Html page(String url) {
        return Html.of(Html.tag("dt").text("Payment page"), Html.tag("dd").with(DashboardLayout.link(url, url)))
                .when(!url.isEmpty());
    }

    private static Html fact(String name, String value) {
        return Html.of(Html.tag("dt").text(name), Html.tag("dd").text(value));
    }

    private Html deeds(StoredOrder order) {
        Html buttons = Html.of(
                deed(order, Event.ACCEPTED, "accept", "Accept order"),
                deed(order, Event.REJECTED, "decline", "Decline order"),
                deed(order, Event.SETTLED, "settle", "Let the money arrive"),
                deed(order, Event.CHARGED_BACK, "chargeback", "Charge back"),
                Html.of(order.ledger()
                        .refunds()
                        .filter(RelatedTransaction::pending)
                        .map(each -> decisions(order, each))
                        .toList()));
        return buttons.markup().isEmpty()
                ? Html.tag("p").attr("class", "quiet").text("As it stands, there is nothing to do to it here.")
                : Html.tag("div").attr("class", "row").with(buttons);
    }

    private Html deed(StoredOrder order, Event event, String deed, String text) {
        return TableCells.button(deed, text, "order_id", order.orderId()).when(life.can(order, event));
    }

    private static Html decisions(StoredOrder order, RelatedTransaction refund) {
        String what = " refund of "
                + TableCells.amount(refund.amount(), order.ledger().currency());
        String[] fields = {"order_id", order.orderId(), "refund_id", Long.toString(refund.id())};
        return Html.of(
                TableCells.button("refund-accept", "Accept" + what, fields),
                TableCells.button("refund-decline", "Decline" + what, fields));
    }

    private static Html timeline(StoredOrder order) {
        return TableCells.table(
                "Every standing since it was made",
                List.of("Since", "Status", "Financial status", "Reason"),
                order.history().stream()
                        .map(each -> TableCells.row(
                                TableCells.time(each.since()),
                                TableCells.cell(each.standing().status()),
                                TableCells.cell(each.standing().financialStatus()),
                                TableCells.cell(each.standing().reason())))
                        .toList());
    }

    private static Html related(StoredOrder order) {
        return TableCells.table(
                "What became of its money",
                List.of("Created", "Type", "Id", "Amount", "Status"),
                order.ledger().related().stream()
                        .map(each -> TableCells.row(
                                TableCells.time(each.created()),
                                TableCells.cell(each.type()),
                                TableCells.cell(Long.toString(each.id())),
                                TableCells.cell(TableCells.amount(
                                        each.amount(), order.ledger().currency())),
                                TableCells.cell(each.status())))
                        .toList());
    }

    private Html told(StoredOrder order) {
        List<Html> rows = notifications.attempts(order.orderId()).stream()
                .map(this::attempt)
                .toList();
        int underWay = notifications.underWay();
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
                        .when(underWay > 0),
                notifications.reachable(order)
                        ? TableCells.button("resend", "Notify once more", "order_id", order.orderId())
                        : Html.tag("p")
                                .attr("class", "quiet")
                                .text("Neither the order nor the site has an address for notifications."));
    }

    private Html attempt(Attempt attempt) {
        String answer = attempt.status() == 0 ? "none" : attempt.status() + " " + attempt.answered();
        Html content = attempt.text().isEmpty()
                ? Html.text("none")
                : Html.tag("details")
                        .with(
                                Html.tag("summary").text("Body and signature"),
                                Html.tag("pre").text(attempt.text()),
                                Html.tag("pre").text("Auth: " + attempt.auth()));
        return TableCells.row(
                TableCells.time(book.local(attempt.at())),
                TableCells.cell(Integer.toString(attempt.number())),
                TableCells.cell(attempt.url().isEmpty() ? "nobody" : attempt.method() + " " + attempt.url()),
                TableCells.cell(answer),
                TableCells.cell(attempt.acknowledged() ? "taken" : "not taken: " + attempt.reason()),
                Html.tag("td").with(content));
    }
}
