package com.multisafepay.sandbox.internal.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.fault.Fault;
import com.multisafepay.sandbox.internal.api.ApiAnswer;
import com.multisafepay.sandbox.internal.api.Faults;
import com.multisafepay.sandbox.internal.api.RawCall;
import com.multisafepay.sandbox.internal.pages.PageBackend.PageRefusal;
import com.multisafepay.sandbox.record.RecordedCall;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What people who test see and change beside orders: calls, faults, accounts and the sandbox's settings. */
public final class PageTools {
    private static final int BAD_REQUEST = 400;

    private final Parts parts;

    /**
     * The parts of the sandbox that are behind it.
     *
     * @param api answers and records a call
     * @param faults the faults that wait
     * @param calls the latest calls of the API, the oldest first
     * @param accounts the partner's account and its affiliates, as the controls tell them
     * @param key a key that opens the API
     * @param server the sandbox's address
     * @param strict whether calls are refused that keep less than the contract
     */
    public record Parts(
            Function<RawCall, ApiAnswer> api,
            Faults faults,
            Supplier<List<RecordedCall>> calls,
            Supplier<ObjectNode> accounts,
            String key,
            URI server,
            boolean strict) {}

    PageTools(Parts parts) {
        this.parts = parts;
    }

    /** Returns the latest calls of the API with their answers, the oldest first. */
    public List<RecordedCall> calls() {
        return parts.calls().get();
    }

    /** Returns the partner's account and those of its affiliates, each with its balances and payouts. */
    public JsonNode accounts() {
        return parts.accounts().get().path("accounts");
    }

    /** Returns the faults that wait for a call or a notification. */
    public List<Fault> faults() {
        return parts.faults().waiting();
    }

    /** Sets a fault; one that the sandbox cannot have is refused. */
    public void add(Fault fault) {
        try {
            parts.faults().add(fault);
        } catch (IllegalArgumentException | IllegalStateException wrong) {
            throw new PageRefusal(BAD_REQUEST, String.valueOf(wrong.getMessage()));
        }
    }

    /** Removes all faults. */
    public void clearFaults() {
        parts.faults().clear();
    }

    /** Returns whether calls are refused that keep less than the contract. */
    public boolean strict() {
        return parts.strict();
    }

    /** Returns a key that opens the API. */
    public String key() {
        return parts.key();
    }

    /** Returns the sandbox's address as others know it. */
    public URI server() {
        return parts.server();
    }
}
