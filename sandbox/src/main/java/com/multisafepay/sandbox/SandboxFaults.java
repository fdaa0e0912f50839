package com.multisafepay.sandbox;

import com.multisafepay.sandbox.fault.Fault;
import com.multisafepay.sandbox.fault.FaultKind;
import com.multisafepay.sandbox.internal.api.Faults;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Injects faults into calls of the API and into notifications. A call or an attempt meets the first fault that was set
 * for it; if there is none, chance decides among those with a rate, whose shares add up. The sandbox's controls and
 * pages meet no faults. Safe to use from many threads.
 */
public final class SandboxFaults {
    private final Faults faults;

    SandboxFaults(Faults faults) {
        this.faults = faults;
    }

    /**
     * Adds a fault. {@link FaultKind#REFUSE} and {@link FaultKind#TLS_FAILURE} do not wait for a call, unless they are
     * for one operation or have a rate: connections are refused from now on, for the fault's duration times its number,
     * or the next handshakes fail, as many as the fault states.
     *
     * @param fault the fault
     * @throws IllegalArgumentException when the operation is not one of the contract's
     * @throws IllegalStateException when a handshake is to fail and the sandbox serves no TLS
     */
    public void add(Fault fault) {
        faults.add(Objects.requireNonNull(fault, "fault"));
    }

    /**
     * Makes chance repeatable: the same seed gives the same faults to the same sequence of calls. Default: the seed of
     * {@link SandboxBuilder#seed(long)}, else a random one.
     *
     * @param seed any number
     */
    public void seed(long seed) {
        faults.seed(seed);
    }

    /** Removes all faults; a sandbox that refuses connections listens again. */
    public void clear() {
        faults.clear();
    }

    /**
     * Returns the number of injected faults of each kind since the sandbox was started or reset.
     *
     * @return only the kinds that were injected
     */
    public Map<FaultKind, Long> given() {
        return faults.injected(Optional.empty());
    }

    /**
     * Returns the number of faults of each kind that were injected into calls of one operation.
     *
     * @param operation an operation of the contract, such as {@code createOrder}
     * @return only the kinds that were injected
     */
    public Map<FaultKind, Long> given(String operation) {
        return faults.injected(Optional.of(Objects.requireNonNull(operation, "operation")));
    }

    /**
     * Returns the number of calls of an operation that came while faults of calls were set, whether they met one or not.
     *
     * @param operation an operation of the contract, such as {@code createOrder}
     * @return the number to measure shares by
     */
    public long calls(String operation) {
        return faults.calls(Objects.requireNonNull(operation, "operation"));
    }
}
