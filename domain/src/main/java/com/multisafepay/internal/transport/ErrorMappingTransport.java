package com.multisafepay.internal.transport;

import feign.Request;
import feign.Response;
import java.io.IOException;

/** Refuses requests that lead elsewhere, and turns failures of the network into the library's own errors. */
final class ErrorMappingTransport implements Transport {

    private final Transport next;
    private final Destination destination;
    private final Masking masking;

    ErrorMappingTransport(Transport next, Destination destination, Masking masking) {
        this.next = next;
        this.destination = destination;
        this.masking = masking;
    }

    @Override
    public Response send(Request request, Request.Options options, Deadline deadline) {
        destination.check(request);
        try {
            return Transport.through(next, request, options, deadline);
        } catch (IOException e) {
            throw FailureKind.toError(request, e, masking);
        }
    }
}
