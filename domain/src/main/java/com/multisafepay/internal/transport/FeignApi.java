package com.multisafepay.internal.transport;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.audit.AnswerMetadata;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.SharedMapper;
import feign.Feign;
import feign.Request.HttpMethod;
import feign.Target;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Implements the generated interfaces, and calls beyond them, for one key over one chain of transports. Immutable and thread-safe. */
public final class FeignApi {

    /** Reads a stream of server-sent events, connecting again where it breaks off. One thread reads; any thread closes. */
    public interface EventStream extends AutoCloseable {

        /**
         * An event of a stream.
         *
         * @param name the kind of event, {@code message} where the stream names none
         * @param data its lines, separated by line feeds
         */
        record Event(String name, String data) {}

        /**
         * Waits for the next event.
         *
         * @return the event; null once the time is over, the stream was closed or the server asks clients not to reconnect
         * @throws InterruptedException if the thread is interrupted while it waits
         */
        @Nullable
        Event next() throws InterruptedException;

        /** Closes the connection; a thread that waits for an event gets null. */
        @Override
        void close();
    }

    private final ApiEndpoint endpoint;
    private final CallSettings call;
    private final Feign feign;
    private final CapabilityFailures capabilityFailures;

    FeignApi(ApiEndpoint endpoint) {
        this(endpoint, CallSettings.NONE);
    }

    private FeignApi(ApiEndpoint endpoint, CallSettings call) {
        this.endpoint = endpoint;
        this.call = call;
        this.feign = endpoint.feign(call);
        this.capabilityFailures = new CapabilityFailures(endpoint.masking());
    }

    /**
     * Returns a copy for calls with other settings, over the same chain and connections.
     *
     * @param total time from the first step to the last byte of the answer; null for that of this one
     * @param headers headers beside the library's own, added to those of this one
     */
    public FeignApi with(@Nullable Duration total, Map<String, String> headers) {
        return new FeignApi(endpoint, call.and(new CallSettings(total, headers, null)));
    }

    /** Returns a copy that hands status and headers of each answer to a listener. */
    public FeignApi withMetadata(Consumer<AnswerMetadata> listener) {
        return new FeignApi(endpoint, call.and(new CallSettings(null, Map.of(), listener)));
    }

    /**
     * Implements an interface.
     *
     * @param <T> the interface
     * @param type an interface of {@code com.multisafepay.client.api}
     * @return a new implementation
     */
    public <T> T of(Class<T> type) {
        return implemented(type, endpoint.target(type, call));
    }

    /**
     * Prepares to read a stream of events; no connection is made yet. The API's key does not go there.
     *
     * @param address the stream
     * @param token the token that opens it
     * @param atMost how long to read
     * @return the events
     * @throws RequestRefusedException if the token would go over a network in the clear
     */
    public EventStream events(URI address, String token, Duration atMost) {
        return endpoint.events(address, token, atMost);
    }

    /**
     * Makes a call that no interface has.
     *
     * @param method the HTTP method
     * @param template the path with placeholders, which errors may show
     * @param values the values of the placeholders, as many as there are
     * @param parameters names and values of the query
     * @param body the body; null for none
     * @return the body of the answer, as it came
     */
    public String send(
            HttpMethod method,
            String template,
            List<String> values,
            List<Map.Entry<String, String>> parameters,
            @Nullable JsonNode body) {
        RawRequest request = new RawRequest(method, template, values, parameters, body);
        RawApi api = implemented(RawApi.class, new RawTarget(endpoint.target(RawApi.class, call), request));
        return request.sentOver(api).json();
    }

    private <T> T implemented(Class<T> type, Target<T> target) {
        T byFeign = feign.newInstance(target);
        // Waits for the mapper, which another thread makes meanwhile: with a Jackson that is too old that fails here,
        // before anything is sent.
        SharedMapper.get();
        return capabilityFailures.around(type, byFeign);
    }
}
