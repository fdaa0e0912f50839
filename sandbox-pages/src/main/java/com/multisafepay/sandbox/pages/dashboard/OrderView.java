package com.multisafepay.sandbox.pages.dashboard;

import com.multisafepay.sandbox.internal.pages.PageBackend;
import com.multisafepay.sandbox.internal.pages.PageOrder;
import com.multisafepay.sandbox.internal.pages.PageOrder.Action;
import com.multisafepay.sandbox.internal.pages.PageOrder.Related;
import com.multisafepay.sandbox.internal.pages.Pages.Page;
import com.multisafepay.sandbox.internal.pages.Pages.PageCall;
import com.multisafepay.sandbox.pages.layout.Html;
import com.multisafepay.sandbox.pages.layout.Texts;
import com.multisafepay.sandbox.record.NotificationAttempt;
import com.multisafepay.spec.MethodSpec;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One order: where it stands, what can be done to it, how it got there, and what the merchant was told.
 *
 * @param board what stands around it
 * @param order the order
 * @param attempts the attempts to notify the merchant, the oldest first
 * @param backend tells local times, and whether notifications are under way
 */
record OrderView(Board board, PageOrder order, List<NotificationAttempt> attempts, PageBackend backend) {
    private static final int MOST_CALLS = 20;

    static Page show(PageBackend backend, PageCall call, int status, PageOrder order, Board.Notice notice) {
        String id = order.orderId();
        OrderView view = new OrderView(
                Board.of(backend, call, "Order " + id, notice, id),
                order,
                backend.attempts(Set.of(id)).getOrDefault(id, List.of()),
                backend);
        return Html.page(status, Html.POLICY, JteorderGenerated::render, view);
    }

    String amount(long minor) {
        return Formats.amount(minor, order.currency());
    }

    List<Change> changes() {
        return Change.of(order.history());
    }

    /** Returns the calls of the API that name the order, the latest first. */
    List<CallView> calls() {
        return CallView.latest(backend).stream()
                .filter(call -> call.names(order.orderId()))
                .limit(MOST_CALLS)
                .toList();
    }

    /** Returns whether an action is possible that takes an amount. */
    boolean can(String action) {
        return order.actions().contains(Action.valueOf(action));
    }

    /** Returns an amount in major units, as a field holds it. */
    String major(long minor) {
        return BigDecimal.valueOf(minor, Texts.digits(order.currency())).toPlainString();
    }

    /** Returns the ids of the methods that it can be paid by. */
    List<String> methods() {
        return order.checkout().methods(true).stream()
                .map(MethodSpec::id)
                .sorted()
                .toList();
    }

    /** Returns the statuses of a payment that a tester can choose. */
    List<String> outcomes() {
        return DashboardForms.OUTCOMES;
    }

    static Signature signature(NotificationAttempt attempt) {
        return Signature.of(attempt);
    }

    LocalDateTime sent(NotificationAttempt attempt) {
        return backend.local(attempt.at());
    }

    static String to(NotificationAttempt attempt) {
        return attempt.url().isEmpty() ? "nobody" : attempt.method() + ' ' + attempt.url();
    }

    static String answer(NotificationAttempt attempt) {
        return attempt.status() == 0 ? "none" : attempt.status() + " " + attempt.answer();
    }

    boolean underWay() {
        return backend.notifying();
    }

    String sentAt(NotificationAttempt attempt) {
        return Formats.time(sent(attempt));
    }

    /** Returns whether nothing can be done to it. */
    boolean nothing() {
        return buttons().isEmpty() && !order.open() && order.actions().isEmpty();
    }

    /** Returns what can be done to the order and its refunds without an amount. */
    List<Button> buttons() {
        List<Button> buttons = new ArrayList<>();
        Set<Action> possible = order.actions();
        add(buttons, possible.contains(Action.ACCEPT), "accept", "Accept order");
        add(buttons, possible.contains(Action.DECLINE), "decline", "Decline order");
        add(buttons, possible.contains(Action.SETTLE), "settle", "Settle payment");
        add(buttons, possible.contains(Action.SHIP), "ship", "Mark as shipped");
        add(buttons, possible.contains(Action.RELEASE), "release", "Release authorisation");
        add(buttons, possible.contains(Action.CANCEL), "cancel", "Cancel order");
        add(buttons, possible.contains(Action.CHARGE_BACK), "chargeback", "Charge back");
        for (Related refund : order.related()) {
            if (refund.undecided()) {
                Map<String, String> fields =
                        Map.of("order_id", order.orderId(), "refund_id", Long.toString(refund.id()));
                String what = " refund of " + amount(refund.amount());
                buttons.add(new Button("refund-accept", "Accept" + what, fields));
                buttons.add(new Button("refund-decline", "Decline" + what, fields));
            }
        }
        return buttons;
    }

    Button resend() {
        return new Button("resend", "Send again", Map.of("order_id", order.orderId()));
    }

    private void add(List<Button> buttons, boolean possible, String action, String text) {
        if (possible) {
            buttons.add(new Button(action, text, Map.of("order_id", order.orderId())));
        }
    }
}
