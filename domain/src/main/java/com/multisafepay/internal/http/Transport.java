package com.multisafepay.internal.http;

import feign.Request;
import feign.Response;
import java.io.IOException;
import java.time.Duration;

/** Sends a request once. */
@FunctionalInterface
public interface Transport {

    /**
     * Sends it.
     *
     * @param request what is asked
     * @param options Feign's settings
     * @param left what is left of the call's total timeout
     * @return the answer, whole
     * @throws IOException when there is none
     */
    Response send(Request request, Request.Options options, Duration left) throws IOException;
}
