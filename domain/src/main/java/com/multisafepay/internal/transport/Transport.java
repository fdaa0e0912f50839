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
     * Hands a request on to the next transport. All go through this one place: where as many kinds of transports meet, the JIT compiler does not
     * compile all that follow into each of them, which takes it long while a busy process starts.
     */
    static Response through(Transport next, Request request, Request.Options options, Deadline deadline)
            throws IOException {
        return next.send(request, options, deadline);
    }
}
