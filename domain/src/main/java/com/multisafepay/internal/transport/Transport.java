package com.multisafepay.internal.transport;

import feign.Request;
import feign.Response;
import java.io.IOException;

/** Sends a request. Each decorator of the chain adds one thing to the next transport. */
@FunctionalInterface
interface Transport {

    /**
     * Sends a request.
     *
     * @param options Feign's settings, for a Feign client of the user's own
     * @param deadline when the call has to be over
     * @return the answer
     * @throws IOException if there is none
     */
    Response send(Request request, Request.Options options, Deadline deadline) throws IOException;

    /**
     * Sends a request through the next transport. Every step does so in this one place of code: where many kinds of transports meet, the JIT
     * compiler does not compile all that follow into each of them, which would keep it from the rest of a process that has just started.
     */
    static Response through(Transport next, Request request, Request.Options options, Deadline deadline)
            throws IOException {
        return next.send(request, options, deadline);
    }
}
