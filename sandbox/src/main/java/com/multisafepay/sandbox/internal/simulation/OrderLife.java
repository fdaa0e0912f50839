package com.multisafepay.sandbox.internal.simulation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.state.Event;
import com.multisafepay.sandbox.internal.state.Ids;
import com.multisafepay.sandbox.internal.state.Ledger;
import com.multisafepay.sandbox.internal.state.LedgerEntry;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.OrderState;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import com.multisafepay.spec.GatewayTable;
import com.multisafepay.spec.MethodSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/** Applies events to orders by the table of transitions, and plans those that time brings. */
public final class OrderLife {
    private static final Duration REVIEW = Duration.ofDays(5);
    private static final Duration SETTLEMENT = Duration.ofMinutes(2);
    private static final Duration USUAL_AUTHORISATION = Duration.ofDays(30);

    private final OrderBook book;
    private final GatewayTable gateways;
    private final Ids ids;

    /** Creates the life of the orders of a book. */
    public OrderLife(OrderBook book, GatewayTable gateways, Ids ids) {
        this.book = book;
        this.gateways = gateways;
        this.ids = ids;
    }

    /** Starts a payment: a new transaction, with the method's own time to expire. */
    public StoredOrder begin(StoredOrder order, String method, Instant at) {
        StoredOrder started = step(order.retired(), Event.METHOD_PICKED, method, at)
                .transaction(new StoredOrder.Transaction(ids.transaction(), method, ""));
        if (order.session().terminal().isPresent()) {
            return AtTerminal.endOfWait(started, at, book, this);
        }
        return gateways.find(method)
                .flatMap(MethodSpec::expiry)
                .map(expiry -> planned(started, at.plus(expiry), Event.TIMED_OUT))
                .orElse(started);
    }

    /** Follows a script: applies its event at once, and plans those in time. */
    public StoredOrder follow(StoredOrder order, PaymentScript script, Instant at) {
        PaymentScript taken =
                AtTerminal.script(order, order.ledger().manualCapture() ? script.authorisedOnly() : script);
        // A script with a time of its own takes the place of the method's time to run out.
        StoredOrder current = taken.later().isEmpty() ? order : order.withoutPlans();
        StoredOrder followed = taken.atOnce()
                .map(event -> because(happen(current, event, at), taken))
                .orElse(current);
        for (PaymentScript.Later later : taken.later()) {
            followed = planned(followed, at.plus(later.after()), later.event());
        }
        return taken.later().isEmpty() && followed.state().pair().equals("uncleared/uncleared")
                ? planned(followed, at.plus(REVIEW), Event.REJECTED)
                : followed;
    }

    /** Applies an event to an order; one that the table does not allow is refused. */
    public StoredOrder happen(StoredOrder order, Event event, Instant at) {
        StoredOrder after = step(order, event, order.method(), at);
        StoredOrder tokened = after.state().paidOrAuthorised() ? withToken(after) : after;
        return switch (event) {
            case AUTHORISED -> planned(tokened, at.plus(authorisation(order.method())), Event.RELEASED);
            case SUCCEEDED, ACCEPTED -> paid(tokened, at);
            case RELEASED -> released(tokened, at);
            case SET_ASIDE -> planned(tokened, book.midnightAfter(at), Event.SETTLED);
            case REFUSED -> AtTerminal.endOfWait(tokened, at, book, this);
            default -> tokened;
        };
    }

    /** Returns whether an event can happen to an order. */
    public boolean can(StoredOrder order, Event event) {
        return order.state().next(event, order.method()).isPresent();
    }

    /** Plans the end of the page's session, or of the wait at a terminal. */
    public StoredOrder endSession(StoredOrder order) {
        if (order.session().terminal().isPresent()) {
            return AtTerminal.endOfWait(order, book.now(), book, this);
        }
        return book.plan(
                order,
                order.session().until(),
                (current, at) -> current.transaction().isEmpty()
                                && current.session().until().equals(at)
                                && can(current, Event.SESSION_EXPIRED)
                        ? happen(current, Event.SESSION_EXPIRED, at)
                        : current);
    }

    /** Sets the term of shipping. */
    public StoredOrder shipBy(StoredOrder order, Instant until) {
        StoredOrder.Delivery delivery = order.delivery();
        StoredOrder termed =
                order.delivery(new StoredOrder.Delivery(Optional.of(until), delivery.invoiceUrl(), delivery.noMails()));
        return book.plan(
                termed,
                until,
                (current, at) ->
                        current.delivery().shipBy().equals(Optional.of(until)) && can(current, Event.SHIP_TERM_PASSED)
                                ? happen(current, Event.SHIP_TERM_PASSED, at)
                                : current);
    }

    private StoredOrder step(StoredOrder order, Event event, String method, Instant at) {
        OrderState next = order.state().next(event, method).orElseThrow(() -> notAllowed(order));
        return order.state(event, next, book.local(at));
    }

    /** Returns the refusal of an event that an order's state does not allow. */
    public static ApiError notAllowed(StoredOrder order) {
        return ApiError.refused(
                ErrorCode.UNSPECIFIED,
                "Not possible: the order is " + order.state().status());
    }

    private StoredOrder because(StoredOrder order, PaymentScript script) {
        if (script.reason().isEmpty() && script.reasonCode().isEmpty()) {
            return order;
        }
        return order.explained(order.state().because(script.reasonCode(), script.reason()));
    }

    /** Plans an event of this payment; it is dropped when the order has another payment by then, or the event cannot happen. */
    private StoredOrder planned(StoredOrder order, Instant at, Event event) {
        Optional<Long> payment = order.transaction().map(StoredOrder.Transaction::id);
        return book.plan(
                order,
                at,
                (current, time) ->
                        current.transaction().map(StoredOrder.Transaction::id).equals(payment)
                                        && can(current, event)
                                        && (event != Event.RELEASED
                                                || current.ledger().captureRemain() > 0)
                                ? happen(current, event, time)
                                : current);
    }

    private StoredOrder paid(StoredOrder order, Instant at) {
        Optional<MethodSpec> method = gateways.find(order.method());
        if (!order.state().completed() || method.isEmpty()) {
            return order;
        }
        if (method.get().shipDays().isPresent()) {
            return shipBy(order, at.plus(Duration.ofDays(method.get().shipDays().getAsInt())));
        }
        boolean settles = !method.get().payLater() && can(order, Event.SETTLED);
        return settles ? planned(order, at.plus(SETTLEMENT), Event.SETTLED) : order;
    }

    private StoredOrder released(StoredOrder order, Instant at) {
        Ledger ledger = order.ledger();
        LocalDateTime now = book.local(at);
        return order.ledger(
                ledger.with(LedgerEntry.done(
                                ids.transaction(),
                                LedgerEntry.RELEASE,
                                order.orderId(),
                                ledger.captureRemain(),
                                "",
                                now))
                        .captureRemain(0),
                now);
    }

    private StoredOrder withToken(StoredOrder order) {
        StoredOrder.Transaction payment = order.transaction().orElse(null);
        if (payment == null || !payment.token().isEmpty()) {
            return order;
        }
        ObjectNode body = order.body();
        String given = body.path("recurring_id").asText("");
        boolean asked = body.has("recurring_model") || body.path("customer").has("reference");
        return given.isEmpty() && !asked
                ? order
                : order.transaction(new StoredOrder.Transaction(
                        payment.id(), payment.method(), given.isEmpty() ? ids.token() : given));
    }

    private Duration authorisation(String method) {
        return gateways.find(method)
                .filter(each -> each.captureDays().isPresent())
                .map(each -> Duration.ofDays(each.captureDays().getAsInt()))
                .orElse(USUAL_AUTHORISATION);
    }
}
