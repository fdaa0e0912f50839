package com.multisafepay.sandbox.pages.dashboard;

import com.multisafepay.sandbox.fault.Fault;
import com.multisafepay.sandbox.fault.FaultKind;
import com.multisafepay.sandbox.internal.pages.PageBackend;
import com.multisafepay.sandbox.internal.pages.PageBackend.Outcome;
import com.multisafepay.sandbox.internal.pages.PageOrder;
import com.multisafepay.sandbox.internal.pages.PageOrder.Action;
import com.multisafepay.sandbox.internal.pages.Pages.PageCall;
import com.multisafepay.sandbox.internal.pages.Pages.PageRefusal;
import com.multisafepay.sandbox.pages.layout.Texts;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The forms of the dashboard, each by its page, with what it says once it is done. */
final class DashboardForms {
    static final Map<String, String> DONE = Map.ofEntries(
            Map.entry("accept", "The order was accepted."),
            Map.entry("decline", "The order was declined."),
            Map.entry("settle", "The money has arrived."),
            Map.entry("chargeback", "The payment was charged back."),
            Map.entry("decide", "The outcome of the payment was set."),
            Map.entry("capture", "The amount was captured."),
            Map.entry("release", "The authorisation was released."),
            Map.entry("refund", "The amount is being refunded."),
            Map.entry("ship", "The order was marked as shipped."),
            Map.entry("cancel", "The order was cancelled."),
            Map.entry("refund-accept", "The refund was accepted."),
            Map.entry("refund-decline", "The refund was declined."),
            Map.entry("resend", "The notification was sent again."),
            Map.entry("clock", "The clock was moved."),
            Map.entry("fault", "The fault was added."),
            Map.entry("faults-clear", "All faults were removed."));

    /** The outcomes of a payment that a tester can choose, by the names of {@link Outcome} in lower case. */
    static final List<String> OUTCOMES = List.of("success", "failure", "cancelled", "expired", "uncleared");

    private final PageBackend backend;

    DashboardForms(PageBackend backend) {
        this.backend = backend;
    }

    /** Does what a form asks for. */
    void take(String form, String id, PageCall call) {
        switch (form) {
            case "accept" -> backend.act(id, Action.ACCEPT, 0);
            case "decline" -> backend.act(id, Action.DECLINE, 0);
            case "settle" -> backend.act(id, Action.SETTLE, 0);
            case "chargeback" -> backend.act(id, Action.CHARGE_BACK, 0);
            case "decide" -> decide(id, call);
            case "capture" -> backend.act(id, Action.CAPTURE, amount(id, call));
            case "release" -> backend.act(id, Action.RELEASE, 0);
            case "refund" -> backend.act(id, Action.REFUND, amount(id, call));
            case "ship" -> backend.act(id, Action.SHIP, 0);
            case "cancel" -> backend.act(id, Action.CANCEL, 0);
            case "refund-accept" -> backend.decideRefund(id, refund(call), true);
            case "refund-decline" -> backend.decideRefund(id, refund(call), false);
            case "resend" -> backend.resend(id);
            case "fault" -> backend.tools().add(fault(call));
            case "faults-clear" -> backend.tools().clearFaults();
            default -> backend.advanceClock(step(call));
        }
    }

    private void decide(String id, PageCall call) {
        String outcome = call.field("outcome");
        if (!OUTCOMES.contains(outcome)) {
            throw bad("outcome: has to be one of those that the page offers, and is " + outcome);
        }
        Optional<String> method = Optional.of(call.field("method")).filter(each -> !each.isEmpty());
        PageOrder order = order(id);
        if (method.isPresent() && order.checkout().method(method.get()).isEmpty()) {
            throw bad("method: has to be one that the order can be paid by, and is " + method.get());
        }
        backend.decide(id, method, Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)));
    }

    private PageOrder order(String id) {
        return backend.order(id).orElseThrow(() -> new PageRefusal(404, "There is no order " + id));
    }

    private long amount(String id, PageCall call) {
        int digits = Texts.digits(order(id).currency());
        try {
            return new BigDecimal(call.field("amount").replace(',', '.'))
                    .movePointRight(digits)
                    .longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw bad("amount: has to be an amount such as 12.50 with at most " + digits
                    + " digits behind the point, and is " + call.field("amount"));
        }
    }

    private static Fault fault(PageCall call) {
        FaultKind kind = FaultKind.of(call.field("kind"))
                .orElseThrow(
                        () -> bad("kind: has to be one of those that the page offers, and is " + call.field("kind")));
        try {
            Fault fault = Fault.of(kind).times(number(call, "times").intValueExact());
            if (!call.field("share").isEmpty()) {
                fault = fault.rate(number(call, "share").movePointLeft(2).doubleValue());
            }
            if (!call.field("lasting").isEmpty()) {
                fault = fault.lasting(Duration.ofMillis(
                        number(call, "lasting").movePointRight(3).longValueExact()));
            }
            String target = call.field("target");
            if (target.isEmpty()) {
                return fault;
            }
            return kind.ofNotification() ? fault.ofOrder(target) : fault.ofOperation(target);
        } catch (ArithmeticException e) {
            throw bad("times has to be a whole number, and lasting in whole milliseconds");
        } catch (IllegalArgumentException wrong) {
            throw bad(String.valueOf(wrong.getMessage()));
        }
    }

    private static BigDecimal number(PageCall call, String field) {
        try {
            return new BigDecimal(call.field(field).replace(',', '.'));
        } catch (NumberFormatException e) {
            throw bad(field + ": has to be a number, and is " + call.field(field));
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
}
