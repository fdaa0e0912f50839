package com.multisafepay.sandbox.internal.order;

import com.multisafepay.sandbox.internal.api.ApiError;
import com.multisafepay.sandbox.internal.api.ErrorCode;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Which order each terminal waits for: one at a time. */
public final class BusyTerminals implements OrderListener {
    private final Map<String, String> waiting = new ConcurrentHashMap<>();

    /** Takes the terminal for an order, which is refused while another one has it. */
    void take(AtTerminal at, String orderId) {
        if (!at.terminal().isEmpty() && !orderId.equals(waiting.merge(at.terminal(), orderId, (had, asks) -> had))) {
            throw ApiError.refused(
                    ErrorCode.UNSPECIFIED, "gateway_info.terminal_id: the terminal waits for another order");
        }
    }

    @Override
    public void changed(Optional<StoredOrder> before, StoredOrder after) {
        Optional<String> now = terminal(after);
        before.flatMap(BusyTerminals::terminal)
                .filter(earlier -> now.filter(earlier::equals).isEmpty())
                .ifPresent(earlier -> waiting.remove(earlier, after.orderId()));
        now.ifPresent(each -> waiting.putIfAbsent(each, after.orderId()));
    }

    /** Frees the terminal of an order that is forgotten. */
    public void free(StoredOrder forgotten) {
        terminal(forgotten).ifPresent(each -> waiting.remove(each, forgotten.orderId()));
    }

    /** Frees all terminals. */
    public void clear() {
        waiting.clear();
    }

    private static Optional<String> terminal(StoredOrder order) {
        return order.session()
                .terminal()
                .map(AtTerminal::terminal)
                .filter(id -> !id.isEmpty() && AtTerminal.waits(order));
    }
}
