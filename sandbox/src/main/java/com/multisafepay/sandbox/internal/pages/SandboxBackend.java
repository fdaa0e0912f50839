package com.multisafepay.sandbox.internal.pages;

import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.notification.OrderNotifier;
import com.multisafepay.sandbox.internal.operation.refunds.RefundOperations;
import com.multisafepay.sandbox.internal.pages.PageOrder.Action;
import com.multisafepay.sandbox.internal.pages.Pages.PageRefusal;
import com.multisafepay.sandbox.internal.simulation.PaymentScript;
import com.multisafepay.sandbox.internal.simulation.TestPayments;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import com.multisafepay.sandbox.record.Mail;
import com.multisafepay.sandbox.record.NotificationAttempt;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The sandbox as its pages reach it. */
final class SandboxBackend implements PageBackend {
    private final Pages.Parts parts;
    private final OrderBook book;
    private final OrderNotifier notifications;

    SandboxBackend(Pages.Parts parts) {
        this.parts = parts;
        this.book = parts.book();
        this.notifications = parts.notifications();
    }

    @Override
    public LocalDateTime now() {
        return local(book.now());
    }

    @Override
    public LocalDateTime local(Instant at) {
        return book.local(at);
    }

    @Override
    public void advanceClock(Duration by) {
        parts.clock().accept(by);
    }

    @Override
    public Optional<PageOrder> order(String id) {
        return book.find(id).map(this::shown);
    }

    @Override
    public Optional<PageOrder> orderOfSession(String sessionId) {
        return book.ofSession(sessionId).map(this::shown);
    }

    @Override
    public FoundOrders search(OrderBook.Search search) {
        OrderBook.Found found = book.search(search);
        return new FoundOrders(found.orders().stream().map(this::shown).toList(), found.count());
    }

    @Override
    public Set<String> methods() {
        return book.methods();
    }

    @Override
    public void decide(String orderId, Optional<String> method, Outcome outcome) {
        PaymentScript script = TestPayments.outcome(outcome.name()).orElseThrow();
        allowed(() -> parts.payments().pay(orderId, method, script));
    }

    @Override
    public void act(String orderId, Action action, long amount) {
        new DashboardActions(parts, book.need(orderId)).act(action, amount);
    }

    @Override
    public Tools tools() {
        return new SandboxTools(parts.tools());
    }

    @Override
    public void decideRefund(String orderId, long refundId, boolean accepted) {
        RefundOperations refunds = parts.refunds();
        allowed(() -> {
            if (accepted) {
                refunds.accept(orderId, refundId);
            } else {
                refunds.decline(orderId, refundId);
            }
            return orderId;
        });
    }

    @Override
    public void resend(String orderId) {
        allowed(() -> {
            notifications.resend(orderId);
            return orderId;
        });
    }

    @Override
    public Map<String, List<NotificationAttempt>> attempts(Set<String> orderIds) {
        return notifications.attempts().stream()
                .filter(each -> orderIds.contains(each.orderId()))
                .collect(Collectors.groupingBy(NotificationAttempt::orderId));
    }

    @Override
    public boolean notifying() {
        return notifications.underWay() > 0;
    }

    @Override
    public List<Mail> mails() {
        return parts.outbox().mails();
    }

    private PageOrder shown(StoredOrder order) {
        return new PageOrder(order, parts);
    }

    /** Makes a change; one that the sandbox refuses is refused to the page. */
    static <T> T allowed(Supplier<T> change) {
        try {
            return change.get();
        } catch (ApiError refused) {
            throw new PageRefusal(refused.status(), refused.info());
        }
    }
}
