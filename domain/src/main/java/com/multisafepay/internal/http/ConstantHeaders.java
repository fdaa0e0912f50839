package com.multisafepay.internal.http;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Puts the headers that every call carries, the key among them, on a request just before it goes out: Feign would expand them from
 * templates each time. What fails in the transport leaves here as one of the library's own errors.
 */
public final class ConstantHeaders implements Client {

    private final Client transport;
    private final Map<String, Collection<String>> reading;
    private final Map<String, Collection<String>> writing;

    /**
     * Wraps a transport.
     *
     * @param transport what sends the request
     * @param apiKey the key, as it goes over the wire
     * @param userAgent how the library names itself
     */
    public ConstantHeaders(Client transport, String apiKey, String userAgent) {
        this.transport = transport;
        Function<Boolean, Map<String, Collection<String>>> headers = withBody -> {
            Map<String, Collection<String>> map = new LinkedHashMap<>();
            map.put("api_key", List.of(apiKey));
            map.put("Accept", List.of("application/json"));
            map.put("User-Agent", List.of(userAgent));
            if (withBody) {
                map.put("Content-Type", List.of("application/json"));
            }
            return Map.copyOf(map);
        };
        this.reading = headers.apply(false);
        this.writing = headers.apply(true);
    }

    @Override
    public Response execute(Request request, Request.Options options) {
        byte[] body = request.body();
        Request complete = Request.create(
                request.httpMethod(),
                request.url(),
                body == null ? reading : writing,
                body,
                request.charset(),
                request.requestTemplate());
        try {
            return transport.execute(complete, options);
        } catch (IOException e) {
            throw TransportFailures.toError(complete, e);
        }
    }
}
