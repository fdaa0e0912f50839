package com.multisafepay.sandbox.internal.operation.account;

import com.multisafepay.sandbox.internal.state.Movement;
import com.multisafepay.sandbox.internal.state.MovementIndex;
import com.multisafepay.sandbox.internal.state.MovementSearch;
import java.util.List;
import java.util.Optional;

/** The movements of charges and payouts. A lock of its owner guards it. */
final class BookedMovements {
    private final MovementIndex index = new MovementIndex();

    /** Puts a movement in, in the place of the one of its id. */
    void put(Movement movement) {
        index.replace(find(Long.toString(movement.id())).stream().toList(), List.of(movement));
    }

    Optional<Movement> find(String id) {
        return index.find(id);
    }

    List<Movement> search(MovementSearch search) {
        return index.search(search);
    }

    void clear() {
        index.clear();
    }
}
