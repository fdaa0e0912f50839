package com.multisafepay.sandbox.pages.dashboard;

import com.multisafepay.sandbox.internal.pages.PageBackend;
import com.multisafepay.sandbox.internal.pages.PageBackend.Action;
import com.multisafepay.sandbox.internal.pages.PageOrder;
import com.multisafepay.sandbox.internal.pages.PageOrder.Related;
import com.multisafepay.sandbox.internal.pages.Pages.Page;
import com.multisafepay.sandbox.pages.layout.Html;
import com.multisafepay.sandbox.record.NotificationAttempt;
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

    static Page show(PageBackend backend, int status, PageOrder order, Board.Notice notice) {
        String id = order.orderId();
        OrderView view = new OrderView(
                Board.of(backend, "Order " + id, notice, id),
                order,
                backend.attempts(Set.of(id)).getOrDefault(id, List.of()),
                backend);
        return Html.page(status, Html.POLICY, JteorderGenerated::render, view);
    }

    String amount(long minor) {
        return Formats.amount(minor, order.currency());
    }

    Table timeline() {
        return Table.of("Every standing since it was made", "Since", "Status", "Financial status", "Reason");
    }

    Table related() {
        return Table.of("What became of its money", "Created", "Type", "Id", "Amount", "Status");
    }

    Table notifications() {
        return Table.of(
                "Attempts to notify, the oldest first", "Sent", "Attempt", "To", "Answer", "Outcome", "Content");
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

    /** Returns what can be done to the order and its refunds. */
    List<Button> buttons() {
        List<Button> buttons = new ArrayList<>();
        Set<Action> possible = order.actions();
        add(buttons, possible.contains(Action.ACCEPTED), "accept", "Accept order");
        add(buttons, possible.contains(Action.REJECTED), "decline", "Decline order");
        add(buttons, possible.contains(Action.SETTLED), "settle", "Let the money arrive");
        add(buttons, possible.contains(Action.CHARGED_BACK), "chargeback", "Charge back");
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
        return new Button("resend", "Notify once more", Map.of("order_id", order.orderId()));
    }

    private void add(List<Button> buttons, boolean possible, String action, String text) {
        if (possible) {
            buttons.add(new Button(action, text, Map.of("order_id", order.orderId())));
        }
    }
}
