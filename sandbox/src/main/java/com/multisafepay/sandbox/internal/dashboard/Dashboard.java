package com.multisafepay.sandbox.internal.dashboard;

import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.notification.Notifications;
import com.multisafepay.sandbox.internal.operation.refunds.Refunds;
import com.multisafepay.sandbox.internal.page.Document;
import com.multisafepay.sandbox.internal.page.Html;
import com.multisafepay.sandbox.internal.page.Page;
import com.multisafepay.sandbox.internal.page.PageCall;
import com.multisafepay.sandbox.internal.page.PageHandler;
import com.multisafepay.sandbox.internal.simulation.OrderLife;
import com.multisafepay.sandbox.internal.simulation.Payments;
import com.multisafepay.sandbox.internal.state.Event;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The dashboard at the sandbox's root: it lists the orders, shows each, and does to them what people do in the real one. */
public final class Dashboard implements PageHandler {
    private static final int CONFLICT = 409;
    private static final String CLOCK = "clock";
    private static final Map<String, String> DONE = Map.of(
            "accept",
            "The order was accepted.",
            "decline",
            "The order was declined.",
            "settle",
            "The money has arrived.",
            "chargeback",
            "The payment was charged back.",
            "refund-accept",
            "The refund was accepted.",
            "refund-decline",
            "The refund was declined.",
            "resend",
            "The merchant is notified once more.",
            CLOCK,
            "The clock was moved.");

    private final OrderBook book;
    private final Payments payments;
    private final Refunds refunds;
    private final Notifications notifications;
    private final Consumer<Duration> clock;
    private final OrderList list;
    private final OrderPage single;

    /** What the dashboard works with: the orders, and what can be done to them. */
    public record Parts(
            OrderBook book, OrderLife life, Payments payments, Refunds refunds, Notifications notifications) {}

    /** A dashboard over the orders, with a way to move the clock. */
    public Dashboard(Parts parts, Consumer<Duration> clock) {
        this.book = parts.book();
        this.payments = parts.payments();
        this.refunds = parts.refunds();
        this.notifications = parts.notifications();
        this.clock = clock;
        DashboardLayout frame = new DashboardLayout(book);
        this.list = new OrderList(book, notifications, frame);
        this.single = new OrderPage(book, parts.life(), notifications, frame);
    }

    @Override
    public Optional<Page> answer(PageCall call) {
        boolean root = call.path().size() == 1 && call.segment(0).isEmpty();
        if (root && !call.posted()) {
            return Optional.of(list.show(number(call.query().first("page").orElse("")), done(call)));
        }
        if (call.path().size() != 2 || !call.segment(0).equals("dashboard")) {
            return Optional.empty();
        }
        if (call.posted()) {
            return DONE.containsKey(call.segment(1)) ? Optional.of(deed(call)) : Optional.empty();
        }
        return call.segment(1).equals("order")
                ? Optional.of(order(call.query().first("id").orElse(""), done(call)))
                : Optional.empty();
    }

    private Page order(String id, Html notice) {
        return book.find(id)
                .map(order -> single.show(200, order, notice))
                .orElseGet(() ->
                        Document.error(404, "No such order", "There is no order " + id + ". It may be forgotten."));
    }

    private Page deed(PageCall call) {
        String deed = call.segment(1);
        String id = call.form().first("order_id").orElse("");
        try {
            act(deed, id, call);
        } catch (ApiError refused) {
            Optional<StoredOrder> order = book.find(id);
            if (order.isEmpty()) {
                throw refused;
            }
            return single.show(CONFLICT, order.get(), TableCells.notice("bad", "alert", refused.info()));
        }
        return Page.seeOther(id.isEmpty() ? "/?done=" + deed : TableCells.order(id) + "&done=" + deed);
    }

    private void act(String deed, String id, PageCall call) {
        switch (deed) {
            case "accept" -> payments.happen(id, Event.ACCEPTED);
            case "decline" -> payments.happen(id, Event.REJECTED);
            case "settle" -> payments.happen(id, Event.SETTLED);
            case "chargeback" -> payments.chargeBack(id);
            case "refund-accept" -> refunds.accept(id, refund(call));
            case "refund-decline" -> refunds.decline(id, refund(call));
            case "resend" -> notifications.resend(id);
            default -> clock.accept(step(call));
        }
    }

    private static long refund(PageCall call) {
        try {
            return Long.parseLong(call.field("refund_id"));
        } catch (NumberFormatException e) {
            throw bad("refund_id: has to be the id of a refund, and is " + call.field("refund_id"));
        }
    }

    private static Duration step(PageCall call) {
        try {
            Duration by = Duration.parse(call.field("by"));
            if (DashboardLayout.offers(by)) {
                return by;
            }
        } catch (DateTimeException e) {
            // Told below.
        }
        throw bad("by: has to be one of the steps that the page offers, and is " + call.field("by"));
    }

    private static ApiError bad(String why) {
        return ApiError.bare(400, why);
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 1;
    }

    private static Html done(PageCall call) {
        String text = DONE.getOrDefault(call.query().first("done").orElse(""), "");
        return TableCells.notice("good", "status", text).when(!text.isEmpty());
    }
}
