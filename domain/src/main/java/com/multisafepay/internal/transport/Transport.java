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
}
