package com.multisafepay.internal.transport;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Hands Feign's calls to a chain of transports, each with its deadline. */
final class TransportClient implements Client {

    private final Transport chain;
    private final Duration total;
    private final LongSupplier nanos;

    TransportClient(Transport chain, Duration total, LongSupplier nanos) {
        this.chain = chain;
        this.total = total;
        this.nanos = nanos;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        return chain.send(request, options, Deadline.after(total, nanos));
    }
}
