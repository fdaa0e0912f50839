package com.multisafepay.sandbox.internal.api;

import com.multisafepay.sandbox.fault.FaultKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Counts the faults that were injected, and the calls that came while faults of calls were set. */
final class FaultCounts {
    private final Map<String, Map<FaultKind, Long>> injected = new HashMap<>();
    private final Map<String, Long> calls = new HashMap<>();

    synchronized void call(String operation) {
        calls.merge(operation, 1L, Long::sum);
    }

    /** Counts faults of an operation; of none where it is empty. */
    synchronized void injected(String operation, FaultKind kind, long times) {
        injected.computeIfAbsent(operation, any -> new EnumMap<>(FaultKind.class))
                .merge(kind, times, Long::sum);
    }

    /** Returns the number of faults of each kind for an operation, or for all of them where it is empty. */
    synchronized Map<FaultKind, Long> injected(Optional<String> operation) {
        Map<FaultKind, Long> counts = new EnumMap<>(FaultKind.class);
        injected.forEach((of, kinds) -> {
            if (operation.map(of::equals).orElse(true)) {
                kinds.forEach((kind, times) -> counts.merge(kind, times, Long::sum));
            }
        });
        return counts;
    }

    synchronized long calls(String operation) {
        return calls.getOrDefault(operation, 0L);
    }

    synchronized void clear() {
        injected.clear();
        calls.clear();
    }
}
