package com.multisafepay.sandbox.internal.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.order.OrderListener;
import com.multisafepay.sandbox.internal.order.StoredOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The tokens of every customer, by the merchant's own key of the customer; paid orders that ask for one make them. */
public final class TokenStore implements OrderListener {
    private static final int MOST_CUSTOMERS = 100_000;

    private final Map<String, List<StoredToken>> tokens = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<StoredToken>> eldest) {
            return size() > MOST_CUSTOMERS;
        }
    };

    @Override
    public void changed(Optional<StoredOrder> before, StoredOrder after) {
        String token = token(after);
        if (token.isEmpty() || before.map(TokenStore::token).orElse("").equals(token)) {
            return;
        }
        ObjectNode body = after.body();
        String reference = body.path("customer").path("reference").asText("");
        if (!reference.isEmpty() && !body.has("recurring_id")) {
            keep(reference, stored(token, after, body));
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
        List<StoredToken> stored = tokens.get(reference);
        boolean removed = stored != null && stored.removeIf(each -> each.token().equals(token));
        if (stored != null && stored.isEmpty()) {
            tokens.remove(reference);
        }
        return removed;
    }

    /** Forgets all tokens. */
    public synchronized void clear() {
        tokens.clear();
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
