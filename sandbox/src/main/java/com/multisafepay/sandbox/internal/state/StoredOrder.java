package com.multisafepay.sandbox.internal.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.Json;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * An order as the sandbox keeps it; immutable, a change makes a new one.
 *
 * @param orderId the merchant's key, exactly as it came
 * @param session the page's session
 * @param request the request's body in the contract's form, as JSON: a quarter of the memory that its tree takes
 * @param transaction the payment that counts; none as long as the customer picked no method
 * @param earlier payments that came to nothing before it, the latest last
 * @param times when it was made, changed and completed
 * @param ledger its money
 * @param delivery what the merchant said of shipping it
 * @param history where it stood and stands, the latest last
 * @param plans what it has in the agenda
 */
@SuppressWarnings("ArrayRecordComponent")
public record StoredOrder(
        String orderId,
        Session session,
        byte[] request,
        Optional<Transaction> transaction,
        List<Attempt> earlier,
        Times times,
        Ledger ledger,
        Delivery delivery,
        List<Moment> history,
        List<Plan> plans) {

    /**
     * One payment of the order.
     *
     * @param id the provider's id, 16 digits
     * @param method the id of the payment method
     * @param token a token for later payments; empty when none was asked for
     */
    public record Transaction(long id, String method, String token) {}

    /**
     * A payment that came to nothing.
     *
     * @param payment the payment
     * @param history where its order stood until the customer tried again
     */
    public record Attempt(Transaction payment, List<Moment> history) {}

    /**
     * The times of an order, local and without a zone.
     *
     * @param created when it was made
     * @param modified when it last changed
     * @param completed when it was completed
     */
    public record Times(LocalDateTime created, LocalDateTime modified, Optional<LocalDateTime> completed) {}

    /**
     * What the merchant said of shipping.
     *
     * @param shipBy until when it has to be shipped; empty for ever
     * @param invoiceUrl where the invoice is; empty where nobody said
     * @param noMails whether second chance mails were stopped
     */
    public record Delivery(Optional<Instant> shipBy, String invoiceUrl, boolean noMails) {
        /** Nothing. */
        public static final Delivery NONE = new Delivery(Optional.empty(), "", false);
    }

    /**
     * A standing and since when.
     *
     * @param since when it came to stand there
     * @param standing where
     */
    public record Moment(LocalDateTime since, OrderState standing) {}

    /**
     * What time will do to it, unless something else comes in between.
     *
     * @param entry when, and its place in the agenda
     * @param change what becomes of the order at that time
     */
    public record Plan(Agenda.Entry entry, BiFunction<StoredOrder, Instant, StoredOrder> change) {}

    /** Keeps copies of the lists. */
    public StoredOrder {
        earlier = List.copyOf(earlier);
        history = List.copyOf(history);
        plans = List.copyOf(plans);
    }

    /** A fresh order that nobody has paid anything on. */
    public static StoredOrder open(
            String orderId, Session session, byte[] request, Ledger ledger, LocalDateTime created, LocalDateTime now) {
        return new StoredOrder(
                orderId,
                session,
                request,
                Optional.empty(),
                List.of(),
                new Times(created, now, Optional.empty()),
                ledger,
                Delivery.NONE,
                List.of(new Moment(now, OrderState.INITIALIZED)),
                List.of());
    }

    /** Where it stands. */
    public OrderState standing() {
        return history.get(history.size() - 1).standing();
    }

    /** The request's body. */
    public ObjectNode body() {
        return Json.readObject(request);
    }

    /** The payment method that was picked; empty as long as there is none. */
    public String method() {
        return transaction.map(Transaction::method).orElse("");
    }

    /** Whether a payment of this order was ever completed: then its key is used up. */
    public boolean everCompleted() {
        return times.completed().isPresent();
    }

    /** Whether money is reserved for the merchant to capture. */
    public boolean authorisedOnly() {
        return ledger.manualCapture() && standing().pair().equals("completed/initialized");
    }

    /** Returns a copy that stands somewhere else from now on. */
    public StoredOrder standing(OrderState standing, LocalDateTime now) {
        List<Moment> moments = new ArrayList<>(history);
        moments.add(new Moment(now, standing));
        boolean first = times.completed().isEmpty() && standing.paidOrAuthorised();
        Times moved = new Times(times.created(), now, first ? Optional.of(now) : times.completed());
        return new StoredOrder(
                orderId, session, request, transaction, earlier, moved, ledger, delivery, moments, plans);
    }

    /** The same order, as if it had stood there from its first moment. */
    public StoredOrder bornAs(OrderState standing) {
        return standing(standing, times.created()).since(List.of(new Moment(times.created(), standing)));
    }

    private StoredOrder since(List<Moment> moments) {
        return new StoredOrder(
                orderId, session, request, transaction, earlier, times, ledger, delivery, moments, plans);
    }

    /** The same standing, with what there is to say on it. */
    public StoredOrder explained(OrderState standing) {
        List<Moment> moments = new ArrayList<>(history);
        moments.set(
                moments.size() - 1, new Moment(moments.get(moments.size() - 1).since(), standing));
        return new StoredOrder(
                orderId, session, request, transaction, earlier, times, ledger, delivery, moments, plans);
    }

    /** The same with another one. */
    public StoredOrder orderId(String other) {
        return new StoredOrder(other, session, request, transaction, earlier, times, ledger, delivery, history, plans);
    }

    /** The same with another one. */
    public StoredOrder session(Session other) {
        return new StoredOrder(orderId, other, request, transaction, earlier, times, ledger, delivery, history, plans);
    }

    /** The same with another one. */
    public StoredOrder request(ObjectNode body) {
        return new StoredOrder(
                orderId, session, Json.write(body), transaction, earlier, times, ledger, delivery, history, plans);
    }

    /** The same with another one. */
    public StoredOrder transaction(Transaction other) {
        return new StoredOrder(
                orderId, session, request, Optional.of(other), earlier, times, ledger, delivery, history, plans);
    }

    /** The same before another payment: the one that counted until now came to nothing. */
    public StoredOrder retired() {
        return transaction
                .map(payment -> {
                    List<Attempt> more = new ArrayList<>(earlier);
                    more.add(new Attempt(payment, history));
                    return earlier(more);
                })
                .orElse(this);
    }

    /** The same with other ones. */
    public StoredOrder earlier(List<Attempt> others) {
        return new StoredOrder(orderId, session, request, transaction, others, times, ledger, delivery, history, plans);
    }

    /** The same with another one. */
    public StoredOrder ledger(Ledger other, LocalDateTime now) {
        Times moved = new Times(times.created(), now, times.completed());
        return new StoredOrder(orderId, session, request, transaction, earlier, moved, other, delivery, history, plans);
    }

    /** The same with another one. */
    public StoredOrder delivery(Delivery other) {
        return new StoredOrder(orderId, session, request, transaction, earlier, times, ledger, other, history, plans);
    }

    /** Returns a copy that was made when another order was, whose payments came to nothing before. */
    public StoredOrder inPlaceOf(StoredOrder other) {
        Times made = new Times(other.times.created(), times.modified(), times.completed());
        return new StoredOrder(
                orderId,
                session,
                request,
                transaction,
                other.retired().earlier(),
                made,
                ledger,
                delivery,
                history,
                plans);
    }

    /** Returns a copy for which nothing is planned. */
    public StoredOrder withoutPlans() {
        return plans(List.of());
    }

    /** Returns a copy for which one thing less is planned. */
    StoredOrder without(Plan plan) {
        return plans(plans.stream().filter(each -> !each.equals(plan)).toList());
    }

    /** Returns a copy for which one thing more is planned. */
    StoredOrder plan(Plan plan) {
        return plans(Stream.concat(plans.stream(), Stream.of(plan)).toList());
    }

    private StoredOrder plans(List<Plan> others) {
        return new StoredOrder(
                orderId, session, request, transaction, earlier, times, ledger, delivery, history, others);
    }
}
