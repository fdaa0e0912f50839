package com.multisafepay.internal.service;

import com.multisafepay.capture.Capture;
import com.multisafepay.capture.Captures;
import com.multisafepay.capture.CreatedCapture;
import com.multisafepay.client.api.OrdersApi;
import com.multisafepay.client.model.CancelAuthorisationRequest;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.error.StateConflictException;
import com.multisafepay.error.TryLaterException;
import com.multisafepay.internal.wire.OrderWire;
import com.multisafepay.money.Money;
import com.multisafepay.order.ExactlyOnce;
import com.multisafepay.order.Order;
import com.multisafepay.order.OrderId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Captures over the generated interface. */
final class ApiCaptures implements Captures {

    private final OrdersApi api;
    private final @Nullable String language;
    private final Outcomes outcomes;
    private final Lookup lookup;

    ApiCaptures(OrdersApi api, @Nullable String language, Outcomes outcomes) {
        this.api = api;
        this.language = language;
        this.outcomes = outcomes;
        this.lookup = new Lookup(id -> Reading.of(api.getOrder(id.value(), language), OrderWire::order));
    }

    @Override
    public CreatedCapture create(Order order, Capture capture) {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(capture, "capture");
        Money amount = capture.amount().orElse(order.amount());
        if (!amount.currency().equals(order.amount().currency())) {
            throw RequestRefusedException.of(
                    "amount",
                    "must be in the order's currency, "
                            + order.amount().currency().getCurrencyCode(),
                    amount.toString());
        }
        if (!order.isAuthorised()) {
            throw new StateConflictException(
                    "Nothing can be captured: the order is " + order.status() + " and has no open authorisation", null);
        }
        if (amount.compareTo(order.remainingToCapture()) > 0) {
            throw RequestRefusedException.of(
                    "amount",
                    "must be at most " + order.remainingToCapture() + ", what is left to capture",
                    amount.toString());
        }
        return create(order.orderId(), capture);
    }

    @Override
    public CreatedCapture create(OrderId id, Capture capture) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(capture, "capture");
        return outcomes.create(creation(id, capture));
    }

    @Override
    public CreatedCapture resolve(OrderId id, Capture capture, OutcomeUnknownException unknown, ExactlyOnce bounds) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(capture, "capture");
        Objects.requireNonNull(unknown, "unknown");
        Objects.requireNonNull(bounds, "bounds");
        return outcomes.resolve(creation(id, capture), unknown, bounds);
    }

    private Creation<CreatedCapture> creation(OrderId id, Capture capture) {
        return new Creation<>(
                "captureOrder",
                id,
                hasKey(capture) ? null : "new_order_id",
                false,
                () -> send(id, capture),
                () -> lookup.capture(id, capture));
    }

    /** Returns whether the capture can be identified: it is the whole amount, of which there is only one. */
    private static boolean hasKey(Capture capture) {
        return capture.amount().isEmpty() || capture.newOrderId().isPresent();
    }

    private CreatedCapture send(OrderId id, Capture capture) {
        OrderId expected = capture.newOrderId().orElse(id);
        var answer = api.captureOrder(id.value(), OrderWire.capture(capture), language);
        String made = answer.getData() == null ? null : answer.getData().getOrderId();
        boolean elsewhere = made != null && !made.isBlank() && !made.strip().equalsIgnoreCase(expected.value());
        return elsewhere && hasKey(capture)
                ? ofAll(id, capture)
                : Reading.of(answer, created -> OrderWire.created(created, expected));
    }

    /** An answer that names the order tells of a capture of all of it, or of nothing that was asked: the order knows. */
    private CreatedCapture ofAll(OrderId id, Capture capture) {
        CreatedCapture made;
        try {
            made = lookup.capture(id, capture).value();
        } catch (TryLaterException | NotFoundException unread) {
            throw new AnswerNotUnderstoodException("it tells of the order, which could not be read", null, unread);
        }
        if (made == null) {
            throw new AnswerNotUnderstoodException("it tells of the order, which has no such capture", null, null);
        }
        return made;
    }

    @Override
    public void release(OrderId id, String reason) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(reason, "reason");
        if (reason.isBlank()) {
            throw RequestRefusedException.of("reason", "must not be blank");
        }
        api.cancelAuthorisation(
                id.value(), new CancelAuthorisationRequest().status("cancelled").reason(reason), language);
    }
}
