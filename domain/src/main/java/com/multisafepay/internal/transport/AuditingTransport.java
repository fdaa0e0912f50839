package com.multisafepay.internal.transport;

import com.multisafepay.audit.Exchange;
import com.multisafepay.audit.ExchangeListener;
import com.multisafepay.internal.mask.Masked;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** Tells a listener of each exchange, repeats included. The key is always masked. */
final class AuditingTransport implements Transport {

    private final Logger log;
    private final Transport next;
    private final ExchangeListener listener;
    private final boolean redacted;
    private final Masking key;
    private final Redaction redaction = new Redaction();
    private final LongSupplier nanos;

    /**
     * Tells of what goes through a transport.
     *
     * @param log receives a line if the listener throws
     * @param redacted true to mask secrets and what tells of a person
     * @param nanos a clock that never jumps
     */
    AuditingTransport(
            Logger log,
            Transport next,
            ExchangeListener listener,
            boolean redacted,
            Masking masking,
            LongSupplier nanos) {
        this.log = log;
        this.next = next;
        this.listener = listener;
        this.redacted = redacted;
        this.key = masking;
        this.nanos = nanos;
    }

    @Override
    public Response send(Request request, Request.Options options, Deadline deadline) throws IOException {
        long start = nanos.getAsLong();
        try {
            Response came = Transport.through(next, request, options, deadline);
            byte[] body = came.body() == null ? null : ByteBody.of(came);
            tell(request, came, body, null, start);
            return body == null || came.body() instanceof ByteBody
                    ? came
                    : came.toBuilder().body(new ByteBody(body)).build();
        } catch (IOException e) {
            tell(request, null, null, e, start);
            throw e;
        }
    }

    private void tell(
            Request request,
            @Nullable Response came,
            byte @Nullable [] body,
            @Nullable IOException failure,
            long start) {
        CalledOperation operation = CalledOperation.of(request);
        Masking masking = key.of(request);
        try {
            listener.onExchange(new Exchange(
                    operation.name(),
                    request.httpMethod().name(),
                    redacted ? operation.path() : masking.key(CalledOperation.pathAndQuery(request.url())),
                    AnswerHeaders.masked(request.headers(), masking, redacted),
                    shown(request.body(), null, masking),
                    came == null ? OptionalInt.empty() : OptionalInt.of(came.status()),
                    came == null ? Map.of() : AnswerHeaders.masked(came.headers(), masking, redacted),
                    shown(body, request.body(), masking),
                    Optional.ofNullable(failure)
                            .map(NotSentException::originOf)
                            .map(e -> Masked.printable(e.getClass().getSimpleName() + ": "
                                    + masking.text(String.valueOf(e.getMessage())))),
                    Duration.ofNanos(nanos.getAsLong() - start)));
        } catch (RuntimeException | Error e) {
            log.warn(
                    "operation={} the exchange listener threw {}",
                    operation.name(),
                    e.getClass().getName());
        }
    }

    private Optional<String> shown(byte @Nullable [] body, byte @Nullable [] request, Masking masking) {
        return Optional.ofNullable(body)
                .map(bytes -> redacted
                        ? redaction.body(bytes, request, masking)
                        : masking.key(new String(bytes, StandardCharsets.UTF_8)));
    }
}
