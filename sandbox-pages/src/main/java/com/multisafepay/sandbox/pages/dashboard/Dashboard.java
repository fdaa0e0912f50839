package com.multisafepay.sandbox.pages.dashboard;

import com.multisafepay.sandbox.internal.pages.PageBackend;
import com.multisafepay.sandbox.internal.pages.PageBackend.Action;
import com.multisafepay.sandbox.internal.pages.PageBackend.PageRefusal;
import com.multisafepay.sandbox.internal.pages.PageOrder;
import com.multisafepay.sandbox.internal.pages.Pages.Page;
import com.multisafepay.sandbox.internal.pages.Pages.PageCall;
import com.multisafepay.sandbox.pages.layout.PageHandler;
import com.multisafepay.sandbox.pages.layout.Refusal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The dashboard at the sandbox's root: it lists the orders, shows each and the mails about them, and does to orders what people do in the real one. */
public final class Dashboard implements PageHandler {
    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;
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

    /** A dashboard over the orders. */
    public Dashboard(PageBackend backend) {
        this.backend = backend;
    }

    @Override
    public Optional<Page> answer(PageCall call) {
        boolean root = call.path().size() == 1 && call.segment(0).isEmpty();
        if (root && !call.posted()) {
            return Optional.of(OrdersView.show(backend, number(call.parameter("page")), done(call)));
        }
        if (call.path().equals(List.of("outbox")) && !call.posted()) {
            return Optional.of(OutboxView.show(backend));
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

    private Page order(String id, Board.Notice notice) {
        return backend.order(id)
                .map(order -> OrderView.show(backend, 200, order, notice))
                .orElseGet(
                        () -> new Refusal("en", "No such order", "There is no order " + id + ". It may be forgotten.")
                                .page(NOT_FOUND));
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
            return OrderView.show(backend, CONFLICT, order.get(), Board.Notice.refused(refused.text()));
        }
        return Page.seeOther(id.isEmpty() ? "/?done=" + deed : Formats.order(id) + "&done=" + deed);
    }

    private void act(String deed, String id, PageCall call) {
        switch (deed) {
            case "accept" -> backend.act(id, Action.ACCEPTED);
            case "decline" -> backend.act(id, Action.REJECTED);
            case "settle" -> backend.act(id, Action.SETTLED);
            case "chargeback" -> backend.act(id, Action.CHARGED_BACK);
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
            if (Board.STEPS.containsValue(by)) {
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

    private static Board.Notice done(PageCall call) {
        return Board.Notice.done(DONE.getOrDefault(call.parameter("done"), ""));
    }
}
