package com.multisafepay.sandbox.internal.api;

import com.multisafepay.sandbox.fault.Fault;
import com.multisafepay.sandbox.fault.FaultKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The faults that are set for calls, notifications and connections, and how many were injected. Safe to use from many threads. */
public final class Faults {
    /** The connections of a server, as far as faults reach them. */
    public interface Connections {
        /** Returns whether connections are made inside TLS. */
        boolean secure();

        /** Lets connections or handshakes fail, as many times as the fault states. */
        void fail(Fault fault);

        /** Lets connections and handshakes succeed again. */
        void heal();
    }

    private final Set<String> operations;
    private final Connections connections;
    private final FaultQueue ofCalls;
    private final FaultQueue ofNotifications;
    private final FaultCounts counts = new FaultCounts();

    /** Creates faults of calls of a contract's operations over these connections; a seed makes chance repeatable. */
    public Faults(OptionalLong seed, Contract contract, Connections connections) {
        this.operations = contract.operations().stream().map(Operation::id).collect(Collectors.toSet());
        this.connections = connections;
        this.ofCalls = new FaultQueue(seed, Fault::operation);
        this.ofNotifications = new FaultQueue(seed, Fault::orderId);
    }

    /** Sets a fault, or lets connections fail at once where it waits for no call. */
    public void add(Fault fault) {
        if (fault.operation().filter(id -> !operations.contains(id)).isPresent()) {
            throw new IllegalArgumentException("operation: must be one of the contract's, and is "
                    + fault.operation().get());
        }
        if (fault.kind() == FaultKind.TLS_FAILURE && !connections.secure()) {
            throw new IllegalStateException("tls_failure: the sandbox serves no TLS");
        }
        if (fault.kind().ofConnection()
                && fault.rate() == 0
                && fault.operation().isEmpty()) {
            counts.injected("", fault.kind(), fault.times());
            connections.fail(fault);
        } else {
            (fault.kind().ofNotification() ? ofNotifications : ofCalls).add(fault);
        }
    }

    /** Restarts chance with a seed. */
    public void seed(long seed) {
        ofCalls.seed(seed);
        ofNotifications.seed(seed);
    }

    /** Removes all faults. */
    public void clear() {
        ofCalls.clear();
        ofNotifications.clear();
        connections.heal();
    }

    /** Removes all faults, sets the counts to zero, and restarts chance with the first seed. */
    public void reset() {
        ofCalls.reset();
        ofNotifications.reset();
        counts.clear();
        connections.heal();
    }

    /** Returns the faults that wait for a call or a notification. */
    public List<Fault> waiting() {
        return Stream.concat(ofCalls.waiting().stream(), ofNotifications.waiting().stream())
                .toList();
    }

    /** Returns the fault that a call meets, and uses it up by one. */
    public Optional<Fault> meetCall(Api api, RawCall call) {
        if (!ofCalls.any()) {
            return Optional.empty();
        }
        String operation = api.operation(call);
        counts.call(operation);
        Optional<Fault> met = ofCalls.take(operation);
        met.ifPresent(fault -> counts.injected(operation, fault.kind(), 1));
        return met;
    }

    /** Returns the fault that an attempt to notify of an order meets, and uses it up by one. */
    public Optional<Fault> meetNotification(String orderId) {
        Optional<Fault> met = ofNotifications.take(orderId);
        met.ifPresent(fault -> counts.injected("", fault.kind(), 1));
        return met;
    }

    /** Counts a call that came on an open connection while new ones are refused. */
    public void refused(Api api, RawCall call) {
        String operation = api.operation(call);
        counts.call(operation);
        counts.injected(operation, FaultKind.REFUSE, 1);
    }

    /** Returns the number of injected faults of each kind, into calls of one operation or in all. */
    public Map<FaultKind, Long> injected(Optional<String> operation) {
        return counts.injected(operation);
    }

    /** Returns the number of calls of an operation that came while faults of calls were set. */
    public long calls(String operation) {
        return counts.calls(operation);
    }
}
