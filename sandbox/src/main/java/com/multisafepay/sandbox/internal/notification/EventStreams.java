package com.multisafepay.sandbox.internal.notification;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.state.Agenda;
import com.multisafepay.sandbox.internal.state.Ids;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.OrderState;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells what becomes of orders to those who follow their events. */
final class EventStreams {
    private static final String BEARER = "bearer ";

    private final OrderBook book;
    private final Agenda agenda;
    private final Ids ids;
    private final Map<String, Set<OrderNotifier.Reader>> readers = new ConcurrentHashMap<>();

    private EventStreams(OrderBook book, Agenda agenda, Ids ids) {
        this.book = book;
        this.agenda = agenda;
        this.ids = ids;
    }

    /** Returns streams of the orders of a book from now on, opened by the tokens that a source of ids made. */
    static EventStreams of(OrderBook book, Agenda agenda, Ids ids) {
        EventStreams streams = new EventStreams(book, agenda, ids);
        book.listen(
                (before, after) -> streams.changed(before, after),
                forgotten -> streams.end(forgotten.session().id()));
        return streams;
    }

    /**
     * Lets a reader follow the order that a token is for, beginning with where it stands.
     *
     * @param authorization the header of the request; the token, after {@code Bearer} or without it
     * @return what ends it
     * @throws ApiError when the token is not good, or its order is gone
     */
    Runnable follow(@Nullable String authorization, OrderNotifier.Reader reader) {
        String given = authorization == null ? "" : authorization.strip();
        String token =
                given.regionMatches(true, 0, BEARER, 0, BEARER.length()) ? given.substring(BEARER.length()) : given;
        Ids.EventsGrant grant = ids.eventsGrant(token.strip())
                .filter(good -> good.until().isAfter(agenda.now()))
                .orElseThrow(EventStreams::refused);
        boolean found = book.follow(grant.session(), order -> {
            add(order.session().id(), Set.of(reader));
            if (order.transaction().isPresent()) {
                reader.take(event(order, order.state()));
            }
        });
        if (!found) {
            throw refused();
        }
        Agenda.Entry end = agenda.plan(grant.until(), time -> reader.end());
        return () -> {
            agenda.drop(end);
            readers.keySet().forEach(session -> remove(session, reader));
        };
    }

    private void add(String session, Set<OrderNotifier.Reader> more) {
        readers.merge(
                session,
                more,
                (some, others) ->
                        Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet()));
    }

    private void remove(String session, OrderNotifier.Reader gone) {
        readers.computeIfPresent(session, (same, some) -> {
            Set<OrderNotifier.Reader> left =
                    some.stream().filter(each -> each != gone).collect(Collectors.toUnmodifiableSet());
            return left.isEmpty() ? null : left;
        });
    }

    private static ApiError refused() {
        return new ApiError(401, ErrorCode.API_KEY, "The events token is not good, or no longer");
    }

    private void changed(Optional<StoredOrder> before, StoredOrder after) {
        if (readers.isEmpty()) {
            return;
        }
        String session = after.session().id();
        // An order that was made anew has another session; who followed the earlier one follows on.
        before.map(order -> order.session().id())
                .filter(earlier -> !earlier.equals(session))
                .map(readers::remove)
                .ifPresent(moved -> add(session, moved));
        before.stream()
                .flatMap(order -> news(order, after))
                .map(state -> event(after, state))
                .forEach(event -> readers.getOrDefault(session, Set.of()).forEach(reader -> reader.take(event)));
    }

    /** Returns what a change tells: where the order stood when its payment began, and each status that came after, of the order or of its money. */
    private static Stream<OrderState> news(StoredOrder before, StoredOrder after) {
        List<StoredOrder.Moment> earlier = before.history();
        List<StoredOrder.Moment> later = after.history();
        boolean goesOn = later.size() > earlier.size()
                && later.subList(0, earlier.size()).equals(earlier);
        List<OrderState> told = new ArrayList<>(List.of(before.state()));
        for (StoredOrder.Moment moment : later.subList(goesOn ? earlier.size() : later.size() - 1, later.size())) {
            if (!moment.state().pair().equals(told.get(told.size() - 1).pair())) {
                told.add(moment.state());
            }
        }
        boolean begins = after.transaction().isPresent() && before.transaction().isEmpty();
        return told.stream().skip(begins ? 0 : 1);
    }

    private static byte[] event(StoredOrder order, OrderState state) {
        ObjectNode told = Json.object()
                .put("financial_status", state.toldFinancialStatus())
                .put("order_id", order.orderId())
                .put("session_id", order.session().id())
                .put("status", state.status());
        order.transaction().ifPresent(payment -> told.put("transaction_id", Long.toString(payment.id())));
        String data = new String(Json.write(told), StandardCharsets.UTF_8);
        return ("event: session.order\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    private void end(String session) {
        Optional.ofNullable(readers.remove(session)).ifPresent(gone -> gone.forEach(OrderNotifier.Reader::end));
    }

    /** Ends every stream. */
    void clear() {
        readers.keySet().forEach(this::end);
    }
}
