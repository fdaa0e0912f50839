package com.multisafepay.sandbox;

import com.multisafepay.sandbox.fault.ApiFault;
import com.multisafepay.sandbox.fault.FaultKind;
import com.multisafepay.sandbox.internal.api.CallFaults;
import com.multisafepay.sandbox.internal.server.WebServer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What goes wrong with calls of the API. Of several faults a call meets the first that was set for it; where there is
 * none, chance decides among those with a rate, whose shares add up. The sandbox's controls and pages meet no faults.
 * Safe to use from many threads.
 */
public final class SandboxFaults {
    private final CallFaults faults;
    private final WebServer web;
    private final Set<String> operations;

    SandboxFaults(CallFaults faults, WebServer web, Set<String> operations) {
        this.faults = faults;
        this.web = web;
        this.operations = operations;
    }

    /**
     * Lets something go wrong with calls to come. {@link FaultKind#REFUSE} and {@link FaultKind#TLS_FAILURE} do not wait
     * for a call, unless they are for one operation or have a rate: from now on nobody listens, as many times as long as
     * is said, or as many handshakes fail.
     *
     * @param fault what goes wrong, and with how many calls
     * @throws IllegalArgumentException when the operation is none of the contract's
     * @throws IllegalStateException when a handshake is to fail and the sandbox serves no TLS
     */
    public void add(ApiFault fault) {
        if (fault.operation().filter(id -> !operations.contains(id)).isPresent()) {
            throw new IllegalArgumentException("operation: has to be one of the contract's, and is "
                    + fault.operation().get());
        }
        if (fault.kind() == FaultKind.TLS_FAILURE && web.certificate().isEmpty()) {
            throw new IllegalStateException("tls_failure: the sandbox serves no TLS");
        }
        if (fault.kind().ofConnection()
                && fault.rate() == 0
                && fault.operation().isEmpty()) {
            faults.count("", fault.kind(), fault.times());
            web.fail(fault);
        } else {
            faults.add(fault);
        }
    }

    /**
     * Makes chance repeatable: the same seed gives the same faults to the same sequence of calls. Without it the seed of
     * {@link SandboxBuilder#seed(long)} counts, else none.
     *
     * @param seed any number
     */
    public void seed(long seed) {
        faults.seed(seed);
    }

    /** Lets nothing go wrong any more; a sandbox that does not listen does again. */
    public void clear() {
        faults.clear();
        web.heal();
    }

    /**
     * How often each kind of fault was given since the sandbox was started or reset.
     *
     * @return only the kinds that were
     */
    public Map<FaultKind, Long> given() {
        return faults.given(Optional.empty());
    }

    /**
     * How often each kind of fault was given to calls of one operation.
     *
     * @param operation an operation of the contract, such as {@code createOrder}
     * @return only the kinds that were
     */
    public Map<FaultKind, Long> given(String operation) {
        return faults.given(Optional.of(operation));
    }

    /**
     * How many calls of an operation came while any fault was set, whether they met one or not.
     *
     * @param operation an operation of the contract, such as {@code createOrder}
     * @return what shares are to be measured by
     */
    public long calls(String operation) {
        return faults.calls(operation);
    }

    void reset() {
        faults.reset();
        web.heal();
    }
}
