package com.multisafepay.internal.transport;

import com.multisafepay.internal.mask.Masked;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.util.function.LongSupplier;
import org.slf4j.Logger;

/**
 * Logs a line for each call with nothing in it but the operation, the status, how long it took, and the order's id: answers at debug, those
 * that say no at info, and calls without a usable answer at warn.
 */
final class LoggingTransport implements Transport {

    private static final String LINE = "operation={} status={} duration_ms={} order_id={}";
    private static final String NONE = "-";
    private static final int LONGEST_ID = 50;

    private final Logger log;
    private final Transport next;
    private final Masking masking;
    private final LongSupplier nanos;

    /**
     * Logs the calls of a transport.
     *
     * @param nanos a clock that never jumps
     */
    LoggingTransport(Logger log, Transport next, Masking masking, LongSupplier nanos) {
        this.log = log;
        this.next = next;
        this.masking = masking;
        this.nanos = nanos;
    }

    @Override
    public Response send(Request request, Request.Options options, Deadline deadline) throws IOException {
        long start = nanos.getAsLong();
        try {
            Response answer = Transport.through(next, request, options, deadline);
            String status = Integer.toString(answer.status());
            if (answer.status() >= 400) {
                if (log.isInfoEnabled()) {
                    log.info(LINE, line(request, status, start));
                }
            } else if (log.isDebugEnabled()) {
                log.debug(LINE, line(request, status, start));
            }
            return answer;
        } catch (IOException | RuntimeException e) {
            if (log.isWarnEnabled()) {
                log.warn(LINE, line(request, e.getClass().getSimpleName(), start));
            }
            throw e;
        }
    }

    private Object[] line(Request request, String status, long start) {
        CalledOperation operation = CalledOperation.of(request);
        long millis = (nanos.getAsLong() - start) / 1_000_000;
        return new Object[] {operation.name(), status, millis, orderId(operation, request)};
    }

    private String orderId(CalledOperation operation, Request request) {
        String id = operation.orderId() == null ? BodyMember.text(request.body(), "order_id") : operation.orderId();
        String printable = id == null ? NONE : Masked.printable(masking.key(id));
        return printable.length() > LONGEST_ID ? printable.substring(0, LONGEST_ID) : printable;
    }
}
