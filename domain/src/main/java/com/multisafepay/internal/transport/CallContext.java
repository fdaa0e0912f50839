package com.multisafepay.internal.transport;

import org.apache.hc.client5.http.protocol.HttpClientContext;

/** Carries the deadline of a call to where its connection is made. */
final class CallContext extends HttpClientContext {

    private final Deadline deadline;

    CallContext(Deadline deadline) {
        this.deadline = deadline;
    }

    Deadline deadline() {
        return deadline;
    }
}
