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
 * An order as the sandbox keeps it; immutable, a change makes a copy.
 *
 * @param orderId the merchant's key, exactly as it came
 * @param session the page's session
 * @param request the request's body in the contract's form, as JSON: a quarter of the memory that its tree takes
 * @param transaction the payment that counts; none as long as the customer picked no method
 * @param earlier payments that failed before it, the latest last
 * @param times when it was made, changed and completed
 * @param ledger its money
 * @param delivery its shipment
 * @param history its states, the current one last
 * @param plans its changes in the agenda
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
        List<Plan> plans)
        implements OrderFacts {

    /** A payment: the provider's id of 16 digits, the id of the method, and a token for later payments, empty when none was asked for. */
    public record Transaction(long id, String method, String token) {}

    /** A payment that failed, and the states of its order until the customer tried again. */
    public record Attempt(Transaction payment, List<Moment> history) {}

    /** The local times at which an order was made, last changed, and first completed. */
    public record Times(LocalDateTime created, LocalDateTime modified, Optional<LocalDateTime> completed) {}

    /** The term of shipping, none if empty; the address of the invoice, may be empty; whether second chance mails were stopped. */
    public record Delivery(Optional<Instant> shipBy, String invoiceUrl, boolean noMails) {
        private static final Delivery NONE = new Delivery(Optional.empty(), "", false);
    }

    /** A state, the time from which it held, and the event that led to it; empty where an order began with it. */
    public record Moment(LocalDateTime since, OrderState state, Optional<Event> cause) {

        /** Returns the moment of something that begins with a state. */
        public static Moment first(LocalDateTime since, OrderState state) {
            return new Moment(since, state, Optional.empty());
        }
    }

    /**
     * An account that customers transfer money to.
     *
     * @param holder its holder
     * @param iban its number
     * @param bic the bank
     * @param country the country of the bank, ISO 3166-1
     */
    public record TransferAccount(String holder, String iban, String bic, String country) {}

    /** A change that time will make, unless another change comes first. */
    record Plan(Agenda.Entry entry, BiFunction<StoredOrder, Instant, StoredOrder> change) {}

    public StoredOrder {
        earlier = List.copyOf(earlier);
        history = List.copyOf(history);
        plans = List.copyOf(plans);
    }

    /** Returns a new order without a payment. */
    public static StoredOrder open(String orderId, Session session, byte[] request, Ledger ledger, LocalDateTime now) {
        return new StoredOrder(
                orderId,
                session,
                request,
                Optional.empty(),
                List.of(),
                new Times(now, now, Optional.empty()),
                ledger,
                Delivery.NONE,
                List.of(Moment.first(now, OrderState.INITIALIZED)),
                List.of());
    }

    /** Returns a copy that an event led to another state. */
    public StoredOrder state(Event cause, OrderState state, LocalDateTime now) {
        Moment moment = new Moment(now, state, Optional.of(cause));
        return entered(Stream.concat(history.stream(), Stream.of(moment)).toList());
    }

    /** Returns a copy that had a state from the beginning. */
    public StoredOrder bornAs(OrderState state) {
        return entered(List.of(Moment.first(times.created(), state)));
    }

    /** Returns a copy whose current state has a reason. */
    public StoredOrder explained(OrderState state) {
        List<Moment> moments = new ArrayList<>(history);
        Moment current = moments.remove(moments.size() - 1);
        moments.add(new Moment(current.since(), state, current.cause()));
        return history(moments, times);
    }

    /** Returns a copy of another history, whose last state begins now. */
    private StoredOrder entered(List<Moment> moments) {
        Moment now = moments.get(moments.size() - 1);
        boolean first = times.completed().isEmpty() && now.state().paidOrAuthorised();
        return history(
                moments, new Times(times.created(), now.since(), first ? Optional.of(now.since()) : times.completed()));
    }

    private StoredOrder history(List<Moment> moments, Times moved) {
        return new StoredOrder(
                orderId, session, request, transaction, earlier, moved, ledger, delivery, moments, plans);
    }

    StoredOrder orderId(String other) {
        return new StoredOrder(other, session, request, transaction, earlier, times, ledger, delivery, history, plans);
    }

    public StoredOrder session(Session other) {
        return new StoredOrder(orderId, other, request, transaction, earlier, times, ledger, delivery, history, plans);
    }

    public StoredOrder request(ObjectNode body) {
        return new StoredOrder(
                orderId, session, Json.write(body), transaction, earlier, times, ledger, delivery, history, plans);
    }

    public StoredOrder transaction(Transaction other) {
        return new StoredOrder(
                orderId, session, request, Optional.of(other), earlier, times, ledger, delivery, history, plans);
    }

    public StoredOrder ledger(Ledger other, LocalDateTime now) {
        Times moved = new Times(times.created(), now, times.completed());
        return new StoredOrder(orderId, session, request, transaction, earlier, moved, other, delivery, history, plans);
    }

    public StoredOrder delivery(Delivery other) {
        return new StoredOrder(orderId, session, request, transaction, earlier, times, ledger, other, history, plans);
    }

    /** Returns a copy before another payment: the one that counted until now failed. */
    public StoredOrder retired() {
        return transaction.isEmpty() ? this : earlier(failed(), times);
    }

    /** Returns a copy that was made when another order was, whose payments failed before. */
    public StoredOrder inPlaceOf(StoredOrder other) {
        return earlier(other.failed(), new Times(other.times.created(), times.modified(), times.completed()));
    }

    private List<Attempt> failed() {
        return Stream.concat(earlier.stream(), transaction.map(payment -> new Attempt(payment, history)).stream())
                .toList();
    }

    private StoredOrder earlier(List<Attempt> attempts, Times made) {
        return new StoredOrder(
                orderId, session, request, transaction, attempts, made, ledger, delivery, history, plans);
    }

    public StoredOrder withoutPlans() {
        return plans(List.of());
    }

    StoredOrder without(Plan plan) {
        return plans(plans.stream().filter(each -> !each.equals(plan)).toList());
    }

    StoredOrder plan(Plan plan) {
        List<Plan> more = new ArrayList<>(plans);
        more.add(plan);
        return plans(more);
    }

    private StoredOrder plans(List<Plan> others) {
        return new StoredOrder(
                orderId, session, request, transaction, earlier, times, ledger, delivery, history, others);
    }
}
