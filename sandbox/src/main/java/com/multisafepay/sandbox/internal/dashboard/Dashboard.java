package com.multisafepay.sandbox.internal.dashboard;

import com.multisafepay.sandbox.internal.page.Document;
import com.multisafepay.sandbox.internal.page.Html;
import com.multisafepay.sandbox.internal.page.PageHandler;
import com.multisafepay.sandbox.internal.pages.Page;
import com.multisafepay.sandbox.internal.pages.PageBackend;
import com.multisafepay.sandbox.internal.pages.PageBackend.Action;
import com.multisafepay.sandbox.internal.pages.PageCall;
import com.multisafepay.sandbox.internal.pages.PageOrder;
import com.multisafepay.sandbox.internal.pages.PageRefusal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    private final PageBackend backend;
    private final OrderList list;
    private final OrderPage single;

    /** A dashboard over the orders. */
    public Dashboard(PageBackend backend) {
        this.backend = backend;
        DashboardLayout frame = new DashboardLayout(backend);
        this.list = new OrderList(backend, frame);
        this.single = new OrderPage(backend, frame);
    }

    @Override
    public Optional<Page> answer(PageCall call) {
        boolean root = call.path().size() == 1 && call.segment(0).isEmpty();
        if (root && !call.posted()) {
            return Optional.of(list.show(number(call.parameter("page")), done(call)));
        }
        if (call.path().size() != 2 || !call.segment(0).equals("dashboard")) {
            return Optional.empty();
        }
        if (call.posted()) {
            return DONE.containsKey(call.segment(1)) ? Optional.of(deed(call)) : Optional.empty();
        }
        return call.segment(1).equals("order")
                ? Optional.of(order(call.parameter("id"), done(call)))
                : Optional.empty();
    }

    private Page order(String id, Html notice) {
        return backend.order(id)
                .map(order -> single.show(200, order, notice))
                .orElseGet(() ->
                        Document.error(404, "No such order", "There is no order " + id + ". It may be forgotten."));
    }

    private Page deed(PageCall call) {
        String deed = call.segment(1);
        String id = call.form().getOrDefault("order_id", List.of("")).get(0);
        try {
            act(deed, id, call);
        } catch (PageRefusal refused) {
            Optional<PageOrder> order = backend.order(id);
            if (order.isEmpty()) {
                throw refused;
            }
            return single.show(CONFLICT, order.get(), TableCells.notice("bad", "alert", refused.text()));
        }
        return Page.seeOther(id.isEmpty() ? "/?done=" + deed : TableCells.order(id) + "&done=" + deed);
    }

    private void act(String deed, String id, PageCall call) {
        switch (deed) {
            case "accept" -> backend.act(id, Action.ACCEPT);
            case "decline" -> backend.act(id, Action.DECLINE);
            case "settle" -> backend.act(id, Action.SETTLE);
            case "chargeback" -> backend.act(id, Action.CHARGEBACK);
            case "refund-accept" -> backend.decideRefund(id, refund(call), true);
            case "refund-decline" -> backend.decideRefund(id, refund(call), false);
            case "resend" -> backend.resend(id);
            default -> backend.advanceClock(step(call));
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

    private static PageRefusal bad(String why) {
        return new PageRefusal(400, why);
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 1;
    }

    private static Html done(PageCall call) {
        String text = DONE.getOrDefault(call.parameter("done"), "");
        return TableCells.notice("good", "status", text).when(!text.isEmpty());
    }
}
