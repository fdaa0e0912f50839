package com.multisafepay.sandbox.internal.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.fault.Fault;
import com.multisafepay.sandbox.internal.pages.Pages.PageRefusal;
import com.multisafepay.sandbox.record.RecordedCall;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The parts of the sandbox that only people who test reach. */
final class SandboxTools implements PageBackend.Tools {
    private static final int BAD_REQUEST = 400;

    private final Pages.ToolParts parts;

    SandboxTools(Pages.ToolParts parts) {
        this.parts = parts;
    }

    @Override
    public List<RecordedCall> calls() {
        return parts.calls().get();
    }

    @Override
    public JsonNode accounts() {
        return parts.accounts().get().path("accounts");
    }

    @Override
    public List<Fault> faults() {
        return parts.faults().waiting();
    }

    @Override
    public void add(Fault fault) {
        try {
            parts.faults().add(fault);
        } catch (IllegalArgumentException | IllegalStateException wrong) {
            throw new PageRefusal(BAD_REQUEST, String.valueOf(wrong.getMessage()));
        }
    }

    @Override
    public void clearFaults() {
        parts.faults().clear();
    }

    @Override
    public boolean strict() {
        return parts.strict();
    }

    @Override
    public Optional<String> openKey() {
        return parts.unguarded() ? Optional.of(parts.key()) : Optional.empty();
    }

    @Override
    public URI server() {
        return parts.server();
    }
}
