package com.multisafepay.sandbox.internal.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults that are set, used up in the order in which they were set. */
final class NotificationFaults {
    private final List<Fault> faults = new ArrayList<>();

    synchronized void add(Fault fault) {
        faults.add(fault);
    }

    synchronized void clear() {
        faults.clear();
    }

    /** The fault that an attempt for an order meets; it is one less from then on. */
    synchronized Optional<Fault> next(String orderId) {
        for (int i = 0; i < faults.size(); i++) {
            Fault fault = faults.get(i);
            if (fault.hits(orderId)) {
                if (fault.times() > 1) {
                    faults.set(i, fault.less());
                } else {
                    faults.remove(i);
                }
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }
}
