package com.multisafepay.internal.transport;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.ServerSentEvents;
import feign.Feign;
import feign.Target;
import java.net.URI;
import java.time.Duration;

/** Implements the generated interfaces, and calls beyond them, for one key over one chain of transports. Immutable and thread-safe. */
public final class FeignApi {

    private final Site site;
    private final CallSettings call;
    private final Feign feign;
    private final CapabilityFailures capabilityFailures;

    /**
     * Puts the chain together; no connection is made yet.
     *
     * @param settings the settings of the calls
     * @param pool the connections, which stay open until their owner closes them
     * @param url the API's address, without a slash at its end
     * @param apiKey the key, as it goes over the wire
     */
    public FeignApi(TransportSettings settings, ConnectionPool pool, String url, String apiKey) {
        this(new Site(settings, pool, url, apiKey), CallSettings.NONE);
    }

    private FeignApi(Site site, CallSettings call) {
        this.site = site;
        this.call = call;
        this.feign = site.feign(call);
        this.capabilityFailures = new CapabilityFailures(site.masking());
    }

    /** Returns a copy for calls with other settings, over the same chain and connections. */
    public FeignApi with(CallSettings more) {
        return new FeignApi(site, call.and(more));
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
     * @return the body of the answer, as it came
     */
    public String send(RawRequest request) {
        RawApi api = implemented(RawApi.class, new RawTarget(site.target(RawApi.class, call), request));
        return request.sentOver(api).json();
    }

    private <T> T implemented(Class<T> type, Target<T> target) {
        return capabilityFailures.around(type, feign.newInstance(target));
    }
}
