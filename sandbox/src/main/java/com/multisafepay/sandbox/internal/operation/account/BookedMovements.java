package com.multisafepay.sandbox.internal.operation.account;

import com.multisafepay.sandbox.internal.state.Movement;
import com.multisafepay.sandbox.internal.state.MovementSearch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The movements of charges and payouts. A lock of its owner guards it. */
final class BookedMovements {
    private final Map<String, Movement> byId = new HashMap<>();

    /** Puts a movement in, in the place of the one of its id. */
    void put(Movement movement) {
        byId.put(Long.toString(movement.id()), movement);
    }

    Optional<Movement> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<Movement> search(MovementSearch search) {
        return search.in(byId.values());
    }

    void clear() {
        byId.clear();
    }
}
