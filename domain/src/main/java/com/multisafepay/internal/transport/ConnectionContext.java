package com.multisafepay.internal.transport;

import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.jspecify.annotations.Nullable;

/** Carries the deadline of a call to where its connection is made, and the connection back that it is sent over. */
final class ConnectionContext extends HttpClientContext {

    private final Deadline deadline;
    private @Nullable NonLoggingConnection connection;

    ConnectionContext(Deadline deadline) {
        this.deadline = deadline;
    }

    Deadline deadline() {
        return deadline;
    }

    /** Tells that the request is about to be sent; from here on a byte of it may have gone out. */
    void sendsOver(NonLoggingConnection used) {
        this.connection = used;
    }

    /** Returns the connection of the request; null while not a byte of it went out. */
    @Nullable
    NonLoggingConnection connection() {
        return connection;
    }
}
