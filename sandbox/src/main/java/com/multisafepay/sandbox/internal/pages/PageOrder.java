package com.multisafepay.sandbox.internal.pages;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.state.Event;
import com.multisafepay.sandbox.internal.state.LedgerEntry;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An order as pages show it: a snapshot, at the moment when it was read or changed. Amounts are in minor units, times local. */
public final class PageOrder {
    private final StoredOrder order;
    private final boolean linkEnded;
    private final Pages.Parts parts;

    /**
     * A status of an order from some time on.
     *
     * @param since since when
     * @param status the order's status
     * @param financialStatus the status of its money; may be empty
     * @param reason a text on it; may be empty
     * @param cause the name of the event that led to it, such as {@code CUSTOMER_CANCELLED}; empty where the order began with it
     */
    public record Moment(LocalDateTime since, String status, String financialStatus, String reason, String cause) {}

    /**
     * A refund, capture, release or chargeback.
     *
     * @param id the provider's id
     * @param type {@code refund}, {@code capture}, {@code auth-cancellation} or {@code chargeback}
     * @param amount in minor units
     * @param status where it stands
     * @param created when it was made
     * @param undecided whether it is a refund that somebody can still accept or decline
     */
    public record Related(long id, String type, long amount, String status, LocalDateTime created, boolean undecided) {}

    /** The actions of the dashboard on an order. */
    public enum Action {
        /** Ends a review well. */
        ACCEPT,
        /** Ends a review badly. */
        DECLINE,
        /** Lets the money arrive. */
        SETTLE,
        /** Lets the customer's bank take the money back. */
        CHARGE_BACK,
        /** Captures a part of what is authorised, or all of it. */
        CAPTURE,
        /** Releases what is authorised. */
        RELEASE,
        /** Refunds a part of what was paid, or all of it. */
        REFUND,
        /** Reports that the goods were sent. */
        SHIP,
        /** Cancels what is not paid yet. */
        CANCEL
    }

    PageOrder(StoredOrder order, Pages.Parts parts) {
        this.order = order;
        this.linkEnded = !order.session().until().isAfter(parts.book().now());
        this.parts = parts;
    }

    /** Returns its payment page. */
    public Checkout checkout() {
        return new Checkout(this, order, parts);
    }

    /** Returns whether the link to its payment page has ended. */
    public boolean linkEnded() {
        return linkEnded;
    }

    /** Returns the merchant's key. */
    public String orderId() {
        return order.orderId();
    }

    /** Returns the order's status. */
    public String status() {
        return order.state().status();
    }

    /** Returns the status of its money; may be empty. */
    public String financialStatus() {
        return order.state().financialStatus();
    }

    /** Returns whether the customer has not finished yet. */
    public boolean open() {
        return order.state().open();
    }

    /** Returns whether the order counts as paid or authorised now. */
    public boolean paidOrAuthorised() {
        return order.state().paidOrAuthorised();
    }

    /** Returns whether a payment of it was ever completed. */
    public boolean everCompleted() {
        return order.everCompleted();
    }

    /** Returns what is to be paid. */
    public long amount() {
        return order.ledger().amount();
    }

    /** Returns what a gift card has covered of an open order; 0 where none has. */
    public long covered() {
        return open() ? request().at("/gateway_info/coupon_amount").asLong() : 0;
    }

    /** Returns what went back or waits to go back. */
    public long refunded() {
        return order.ledger().refunded();
    }

    /** Returns the ISO 4217 code of all its amounts. */
    public String currency() {
        return order.ledger().currency();
    }

    /** Returns the payment method that was picked; empty where none was. */
    public String method() {
        return order.method();
    }

    /** Returns the address of its payment page; empty for an order at a terminal. */
    public String paymentUrl() {
        return order.session().paymentUrl();
    }

    /** Returns how often its payment page was opened. */
    public int openings() {
        return order.session().openings();
    }

    /** Returns when it was made. */
    public LocalDateTime created() {
        return order.times().created();
    }

    /** Returns where it stood and stands, the latest last. */
    public List<Moment> history() {
        return order.history().stream()
                .map(each -> new Moment(
                        each.since(),
                        each.state().status(),
                        each.state().financialStatus(),
                        each.state().reason(),
                        each.cause().map(Event::name).orElse("")))
                .toList();
    }

    /** Returns refunds, captures, releases and chargebacks, the oldest first. */
    public List<Related> related() {
        return order.ledger().related().stream()
                .map(each -> new Related(
                        each.id(),
                        each.type(),
                        each.amount(),
                        each.status(),
                        each.created(),
                        each.type().equals(LedgerEntry.REFUND) && each.pending()))
                .toList();
    }

    /** Returns a copy of the request that made it, with what the customer added. */
    public ObjectNode request() {
        return order.body();
    }

    /** Returns the actions that it allows as it stands. */
    public Set<Action> actions() {
        return new DashboardActions(parts, order).possible();
    }

    /** Returns what is authorised and not captured yet; 0 where nothing waits for a capture. */
    public long captureRemain() {
        return order.ledger().manualCapture() ? order.ledger().captureRemain() : 0;
    }

    /** Returns the id of its payment; empty where none was started. */
    public Optional<Long> transactionId() {
        return order.transaction().map(StoredOrder.Transaction::id);
    }

    /** Returns whether there is an address to notify. */
    public boolean notifiable() {
        return parts.notifications().reachable(order);
    }
}
