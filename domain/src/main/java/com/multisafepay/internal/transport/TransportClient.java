package com.multisafepay.internal.transport;

import com.multisafepay.audit.AnswerMetadata;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Hands Feign's calls to a chain of transports, each with its deadline. */
final class TransportClient implements Client {

    private final Transport chain;
    private final Duration total;
    private final CallSettings call;
    private final Masking masking;
    private final LongSupplier nanos;

    TransportClient(Transport chain, Duration total, CallSettings call, Masking masking, LongSupplier nanos) {
        this.chain = chain;
        this.total = call.totalOr(total);
        this.call = call;
        this.masking = masking;
        this.nanos = nanos;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        Response answer = Transport.through(chain, request, options, Deadline.after(total, nanos));
        Consumer<AnswerMetadata> listener = call.metadata();
        if (listener != null) {
            listener.accept(AnswerHeaders.metadata(answer, masking.of(request)));
        }
        return answer;
    }
}
