package com.multisafepay.contract.storm;

import com.multisafepay.sandbox.Sandbox;
import com.multisafepay.sandbox.SandboxFaults;
import com.multisafepay.sandbox.fault.Fault;
import com.multisafepay.sandbox.fault.FaultKind;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plants every kind of fault at random, from a seed. */
final class Weather {

    static final List<String> WRITES = List.of("createOrder", "refundOrder", "captureOrder");

    /** The share of calls that meet each kind of fault which hits every caller at once. */
    private static final double SHARE_OF_CONNECTIONS = 0.008;

    private Weather() {}

    /** Lets it begin: a share of all calls meets each kind. */
    static void over(Sandbox sandbox, long seed, double share) {
        sandbox.faults().seed(seed);
        for (FaultKind kind : kinds(sandbox)) {
            sandbox.faults()
                    .add(Fault.of(kind)
                            .lasting(lasting(kind))
                            .rate(kind.ofConnection() ? SHARE_OF_CONNECTIONS : share));
        }
    }

    /** Returns all kinds of faults of calls; a handshake can fail only where there is one. */
    static Set<FaultKind> kinds(Sandbox sandbox) {
        Set<FaultKind> kinds = EnumSet.allOf(FaultKind.class);
        kinds.removeIf(FaultKind::ofNotification);
        if (sandbox.baseUri().getScheme().equals("http")) {
            kinds.remove(FaultKind.TLS_FAILURE);
        }
        return kinds;
    }

    /** Short, so that a storm of thousands ends within minutes. */
    private static Duration lasting(FaultKind kind) {
        return switch (kind) {
            case REFUSE -> Duration.ofMillis(30);
            case STALL -> Duration.ofMillis(200);
            case DRIP -> Duration.ofNanos(100_000);
            default -> Duration.ZERO;
        };
    }

    /** Returns how many calls met each kind of fault. */
    static Map<FaultKind, Long> given(SandboxFaults faults) {
        Map<FaultKind, Long> given = new EnumMap<>(FaultKind.class);
        for (FaultKind kind : FaultKind.values()) {
            if (!kind.ofNotification()) {
                given.put(kind, faults.given().getOrDefault(kind, 0L));
            }
        }
        return given;
    }

    /** Returns the number of writes. */
    static long writes(SandboxFaults faults) {
        return WRITES.stream().mapToLong(faults::calls).sum();
    }

    /** Returns the number of writes that met a fault: of those that take effect nonetheless, or of all. */
    static long spoilt(SandboxFaults faults, boolean afterTheirEffectOnly) {
        return WRITES.stream()
                .map(faults::given)
                .map(Map::entrySet)
                .flatMap(Collection::stream)
                .filter(each -> !afterTheirEffectOnly || each.getKey().takesEffect())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
