package com.multisafepay.sandbox.internal.operation.tokens;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.simulation.TestPayments;
import com.multisafepay.sandbox.internal.state.Agenda;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The tokens of every customer, by the merchant's own key of the customer; paid orders that ask for one make them. */
public final class TokenStore {
    private static final int MOST_CUSTOMERS = 100_000;
    /** The customer of payments that name none: their tokens are charged, and never listed. */
    private static final String NOBODY = "";

    private final Map<String, List<StoredToken>> tokens = new Newest<>();

    /**
     * A stored card or account that is to be charged.
     *
     * @param method the payment method of the payment that stored it
     * @param expired whether the card has expired
     * @param info its number, holder and date, as an order's {@code gateway_info} holds them
     */
    public record Stored(String method, boolean expired, ObjectNode info) {}

    /** Listens to a book from now on. */
    public void listenTo(OrderBook book) {
        book.listen(this::changed, this::forgotten);
    }

    /** Keeps a bounded number of entries, the newest. */
    private static final class Newest<V> extends LinkedHashMap<String, V> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > MOST_CUSTOMERS;
        }
    }

    private void changed(Optional<StoredOrder> before, StoredOrder after) {
        String token = token(after);
        if (token.isEmpty() || before.map(TokenStore::token).orElse("").equals(token)) {
            return;
        }
        ObjectNode body = after.body();
        String reference = body.path("customer").path("reference").asText(NOBODY);
        if (!body.has("recurring_id")) {
            keep(reference, stored(token, after, body));
        }
    }

    /** Returns a handler for each operation. */
    public List<OperationHandler> operations(Agenda agenda) {
        return new TokenHandlers(this, agenda).all();
    }

    /** Removes the token of an order that is forgotten. */
    private void forgotten(StoredOrder order) {
        String token = token(order);
        ObjectNode body = token.isEmpty() ? Json.object() : order.body();
        String reference = body.path("customer").path("reference").asText(NOBODY);
        if (!token.isEmpty() && !body.has("recurring_id")) {
            remove(reference, token);
        }
    }

    /** The tokens of a customer, the latest first. */
    synchronized List<StoredToken> of(String reference) {
        return List.copyOf(tokens.getOrDefault(reference, List.of()));
    }

    /** One token of a customer. */
    Optional<StoredToken> find(String reference, String token) {
        return of(reference).stream().filter(each -> each.token().equals(token)).findFirst();
    }

    /** Changes a token; false where there is none. */
    synchronized boolean change(String reference, String token, UnaryOperator<StoredToken> change) {
        List<StoredToken> stored = tokens.getOrDefault(reference, List.of());
        if (find(reference, token).isEmpty()) {
            return false;
        }
        stored.replaceAll(each -> each.token().equals(token) ? change.apply(each) : each);
        return true;
    }

    /** Forgets a token; false where there is none. */
    synchronized boolean remove(String reference, String token) {
        Optional<StoredToken> found = find(reference, token);
        found.ifPresent(each -> {
            List<StoredToken> stored = tokens.getOrDefault(reference, List.of());
            stored.remove(each);
            if (stored.isEmpty()) {
                tokens.remove(reference);
            }
        });
        return found.isPresent();
    }

    /**
     * Returns the card or account of a token, as it stands in a month; empty for one that was never given out, was
     * removed, or belongs to another customer than the one that is named, if any is.
     */
    public synchronized Optional<Stored> behind(String token, String reference, YearMonth month) {
        Stream<List<StoredToken>> candidates = reference.isEmpty()
                ? tokens.values().stream()
                : Stream.of(reference, NOBODY).map(owner -> tokens.getOrDefault(owner, List.of()));
        return candidates
                .flatMap(List::stream)
                .filter(each -> each.token().equals(token))
                .findFirst()
                .map(each -> new Stored(each.method(), each.expired(month), each.info()));
    }

    /** Forgets all tokens. */
    public synchronized void clear() {
        tokens.clear();
    }

    /** Keeps a card or account of a seed; one without a number is the test card of its brand. */
    public void keep(JsonNode card) {
        String method = card.path("method").asText();
        keep(
                card.path("customer").asText(),
                new StoredToken(
                        card.path("token").asText(),
                        method,
                        card.path("number").asText(TestPayments.payingCard(method)),
                        card.path("holder").asText(""),
                        card.path("expiry").asText(""),
                        card.path("model").asText("")));
    }

    private synchronized void keep(String reference, StoredToken token) {
        tokens.computeIfAbsent(reference, nobody -> new ArrayList<>()).add(0, token);
    }

    private static StoredToken stored(String token, StoredOrder order, ObjectNode body) {
        JsonNode info = body.path("gateway_info");
        String number =
                info.path("card_number").asText(info.path("account_holder_iban").asText(""));
        return new StoredToken(
                token,
                order.method(),
                number,
                info.path("card_holder_name")
                        .asText(info.path("account_holder_name").asText("")),
                info.path("card_expiry_date").asText(""),
                body.path("recurring_model").asText(""));
    }

    private static String token(StoredOrder order) {
        return order.transaction().map(StoredOrder.Transaction::token).orElse("");
    }
}
