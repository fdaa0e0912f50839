package com.multisafepay.internal.transport;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.json.JsonMapper;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
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
    private final JsonMapper mapper;
    private final LongSupplier nanos;

    /**
     * Logs the calls of a transport.
     *
     * @param mapper reads an order's id from a request
     * @param nanos a clock that never jumps
     */
    LoggingTransport(Logger log, Transport next, Masking masking, JsonMapper mapper, LongSupplier nanos) {
        this.log = log;
        this.next = next;
        this.masking = masking;
        this.mapper = mapper;
        this.nanos = nanos;
    }

    @Override
    public Response send(Request request, Request.Options options, Deadline deadline) throws IOException {
        long start = nanos.getAsLong();
        try {
            Response answer = next.send(request, options, deadline);
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
        String id = operation.orderId() == null ? inBody(request.body()) : operation.orderId();
        String printable = masking.key(id).replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", "?");
        return printable.length() > LONGEST_ID ? printable.substring(0, LONGEST_ID) : printable;
    }

    private String inBody(byte @Nullable [] body) {
        if (body == null) {
            return NONE;
        }
        try (JsonParser parser = mapper.createParser(body)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals("order_id") && value == JsonToken.VALUE_STRING) {
                    return parser.getText();
                }
                parser.skipChildren();
            }
        } catch (IOException e) {
            // No JSON of ours: it has no order's id.
        }
        return NONE;
    }
}
