package com.multisafepay.internal.service;

import com.multisafepay.internal.transport.FeignApi.EventStream;
import com.multisafepay.internal.wire.OrderWire;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.StatusChange;
import com.multisafepay.order.StatusChanges;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The changes of one order, out of a stream that may tell other things as well. */
final class ApiStatusChanges implements StatusChanges {

    private static final String EVENT = "session.order";

    private final EventStream stream;
    private final OrderId order;
    private @Nullable StatusChange latest;

    ApiStatusChanges(EventStream stream, OrderId order) {
        this.stream = stream;
        this.order = order;
    }

    @Override
    public Optional<StatusChange> next() throws InterruptedException {
        if (latest != null && latest.isFinal()) {
            return Optional.empty();
        }
        for (EventStream.Event event = stream.next(); event != null; event = stream.next()) {
            Optional<StatusChange> change =
                    event.name().equals(EVENT) ? OrderWire.statusChange(event.data()) : Optional.empty();
            // A stream that was opened again begins with changes that were reported before.
            if (change.filter(told -> told.orderId().equals(order) && !told.equals(latest))
                    .isPresent()) {
                latest = change.get();
                if (latest.isFinal()) {
                    close();
                }
                return change;
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        stream.close();
    }
}
