package com.multisafepay.sandbox.internal.pages;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.PercentEncoding;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.notification.OrderNotifier;
import com.multisafepay.sandbox.internal.operation.refunds.RefundOperations;
import com.multisafepay.sandbox.internal.pages.Pages.PageRefusal;
import com.multisafepay.sandbox.internal.simulation.PaymentActions;
import com.multisafepay.sandbox.internal.simulation.PaymentScript;
import com.multisafepay.sandbox.internal.simulation.TestPayments;
import com.multisafepay.sandbox.internal.state.Event;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.OrderCart;
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
    private final PaymentActions payments;
    private final OrderNotifier notifications;
    private final MerchantCalls merchant;

    SandboxBackend(Pages.Parts parts) {
        this.parts = parts;
        this.book = parts.book();
        this.payments = parts.payments();
        this.notifications = parts.notifications();
        this.merchant = new MerchantCalls(parts.tools());
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
    public String returnAddress(String address, String orderId) {
        return PercentEncoding.with(address, parts.returnParameter(), orderId);
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
    public FoundOrders search(OrderSearch search) {
        OrderBook.Found found = book.search(new OrderBook.Search(
                search.id(), search.status(), search.method(), search.since(), search.skipped(), search.most()));
        return new FoundOrders(found.orders().stream().map(this::shown).toList(), found.count());
    }

    @Override
    public Set<String> methods() {
        return book.methods();
    }

    @Override
    public PageOrder open(String orderId) {
        return changed(() ->
                book.change(orderId, order -> order.session(order.session().openedAgain())));
    }

    @Override
    public PageOrder address(String orderId, Map<String, String> person, Optional<Shipping> shipping) {
        Optional<ObjectNode> line = shipping.map(way -> Json.object()
                .put("name", way.name())
                .put("unit_price", way.price())
                .put("quantity", 1)
                .put("merchant_item_id", OrderCart.SHIPPING));
        return changed(() -> payments.address(orderId, object(person), line));
    }

    @Override
    public Optional<PageOrder> askForShipping(String orderId) {
        return notifications
                .shippingOptions(book.need(orderId))
                .map(ways -> changed(() -> payments.shippingTold(orderId, ways)));
    }

    @Override
    public PageOrder pick(String orderId, String method) {
        return changed(() -> payments.pick(orderId, method));
    }

    @Override
    public PageOrder pay(String orderId, String method, Outcome outcome, Map<String, String> details) {
        return changed(() -> {
            PaymentScript script = OutcomeScripts.of(outcome, shown(book.need(orderId)), details, now().toLocalDate());
            return payments.pay(orderId, method, script, object(details));
        });
    }

    @Override
    public PageOrder cover(String orderId, String method, String number, long amount) {
        ObjectNode part = Json.object()
                .put("coupon_brand", method)
                .put("coupon_number", number)
                .put("coupon_amount", amount);
        return changed(() -> payments.pay(orderId, method, PaymentScript.OPEN, part));
    }

    @Override
    public PageOrder cancel(String orderId) {
        return changed(() -> payments.happen(orderId, Event.CUSTOMER_CANCELLED));
    }

    @Override
    public void act(String orderId, Action action) {
        changed(() -> action == Action.CHARGED_BACK
                ? payments.chargeBack(orderId)
                : payments.happen(orderId, Event.valueOf(action.name())));
    }

    @Override
    public void decide(String orderId, Optional<String> method, Outcome outcome) {
        PaymentScript script = TestPayments.outcome(outcome.name()).orElseThrow();
        changed(() -> payments.pay(orderId, method, script));
    }

    @Override
    public void act(String orderId, MerchantAction action, long amount) {
        merchant.act(book.need(orderId), action, amount);
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
        return new PageOrder(order, !order.session().until().isAfter(book.now()), parts);
    }

    private PageOrder changed(Supplier<StoredOrder> change) {
        return shown(allowed(change));
    }

    private static <T> T allowed(Supplier<T> change) {
        try {
            return change.get();
        } catch (ApiError refused) {
            throw new PageRefusal(refused.status(), refused.info());
        }
    }

    private static ObjectNode object(Map<String, String> values) {
        ObjectNode object = Json.object();
        values.forEach(object::put);
        return object;
    }
}
