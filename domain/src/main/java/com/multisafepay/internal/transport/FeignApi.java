package com.multisafepay.internal.transport;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.audit.AnswerMetadata;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.ServerSentEvents;
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

    private final Site site;
    private final CallSettings call;
    private final Feign feign;
    private final CapabilityFailures capabilityFailures;

    FeignApi(Site site) {
        this(site, CallSettings.NONE);
    }

    private FeignApi(Site site, CallSettings call) {
        this.site = site;
        this.call = call;
        this.feign = site.feign(call);
        this.capabilityFailures = new CapabilityFailures(site.masking());
    }

    /**
     * Returns a copy for calls with other settings, over the same chain and connections.
     *
     * @param total time from the first step to the last byte of the answer; null for that of this one
     * @param headers headers beside the library's own, added to those of this one
     */
    public FeignApi with(@Nullable Duration total, Map<String, String> headers) {
        return new FeignApi(site, call.and(new CallSettings(total, headers, null)));
    }

    /** Returns a copy that hands status and headers of each answer to a listener. */
    public FeignApi withMetadata(Consumer<AnswerMetadata> listener) {
        return new FeignApi(site, call.and(new CallSettings(null, Map.of(), listener)));
    }

    /**
     * Implements an interface.
     *
     * @param <T> the interface
     * @param type an interface of {@code com.multisafepay.client.api}
     * @return a new implementation
     */
    public <T> T of(Class<T> type) {
        return implemented(type, site.target(type, call));
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
    public ServerSentEvents events(URI address, String token, Duration atMost) {
        return site.events(address, token, atMost);
    }

    /**
     * Makes a call that no interface has.
     *
     * @param method the HTTP method
     * @param template the path with placeholders, which may be told in errors
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
        RawApi api = implemented(RawApi.class, new RawTarget(site.target(RawApi.class, call), request));
        return request.sentOver(api).json();
    }

    private <T> T implemented(Class<T> type, Target<T> target) {
        return capabilityFailures.around(type, feign.newInstance(target));
    }
}
