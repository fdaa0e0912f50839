package com.multisafepay.internal.transport;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.multisafepay.audit.ExchangeListener;
import com.multisafepay.client.TolerantEncoder;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.Lazy;
import com.multisafepay.internal.ServerSentEvents;
import com.multisafepay.internal.SharedMapper;
import com.multisafepay.internal.transport.TransportSettings.Timeouts;
import feign.Client;
import feign.Feign;
import feign.Retryer;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Implements the generated interfaces over one chain of transports, which is put together here. Immutable and thread-safe. */
public final class FeignApi implements AutoCloseable {

    private final String url;
    private final String apiKey;
    private final String userAgent;
    private final @Nullable HttpClientTransport connections;
    private final Feign feign;
    private final CapabilityFailures capabilityFailures;
    private final Lazy<EventConnections> streams;
    private volatile boolean streaming;

    /**
     * Puts the chain together; no connection is made yet.
     *
     * @param settings the settings of the calls
     * @param url the API's address, without a slash at its end
     * @param apiKey the key, as it goes over the wire
     */
    public FeignApi(TransportSettings settings, String url, String apiKey) {
        this.url = url;
        this.apiKey = apiKey;
        this.userAgent = UserAgent.of(settings.applicationName());
        Timeouts timeouts = settings.timeouts();
        JsonMapper mapper = SharedMapper.get();
        Masking masking = new Masking(apiKey, mapper);
        Client given = settings.client();
        Transport wire;
        Runnable distrustAll;
        if (given == null) {
            HttpClientTransport own = new HttpClientTransport(timeouts, settings.proxy(), settings.trustStore());
            this.connections = own;
            wire = own;
            distrustAll = own::distrustIdle;
        } else {
            this.connections = null;
            wire = new FeignClientTransport(given);
            distrustAll = () -> {};
        }
        this.streams = new Lazy<>(() -> new EventConnections(settings));
        this.capabilityFailures = new CapabilityFailures(masking);
        ErrorAnswers errors = new ErrorAnswers(mapper, masking);
        Feign.Builder builder = Feign.builder();
        settings.capabilities().forEach(builder::addCapability);
        this.feign = builder.client(
                        new TransportClient(chain(wire, settings, masking, mapper), timeouts.total(), System::nanoTime))
                .contract(new LiteralPathContract())
                .encoder(new TolerantEncoder(mapper))
                .decoder(new AnswerDecoder(mapper, errors, distrustAll))
                .responseInterceptor(new UnwrappedErrors())
                .errorDecoder(errors)
                .retryer(Retryer.NEVER_RETRY)
                .options(new FixedOptions(timeouts))
                .build();
    }

    /** The chain of a call, from the wire upwards: each transport wraps the one before it. */
    private Transport chain(Transport wire, TransportSettings settings, Masking masking, JsonMapper mapper) {
        Logger log = LoggerFactory.getLogger("com.multisafepay.calls");
        Transport chain = wire;
        ExchangeListener listener = settings.listener();
        if (listener != null) {
            chain = new AuditingTransport(log, chain, listener, settings.redacted(), masking, mapper, System::nanoTime);
        }
        chain = new RetryingTransport(
                chain,
                settings.attempts(),
                InstantSource.system(),
                pause -> Thread.sleep(pause.toMillis()),
                () -> ThreadLocalRandom.current().nextLong());
        chain = new ErrorMappingTransport(chain, new Destination(url, apiKey), masking);
        return new LoggingTransport(log, chain, masking, mapper, System::nanoTime);
    }

    /**
     * Implements an interface.
     *
     * @param <T> the interface
     * @param type an interface of {@code com.multisafepay.client.api}
     * @return a new implementation
     */
    public <T> T of(Class<T> type) {
        return capabilityFailures.around(type, feign.newInstance(new ApiTarget<>(type, url, apiKey, userAgent)));
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
        Destination.checkStream(url, address);
        Map<String, String> headers = Map.of(
                "Authorization",
                token,
                "Accept",
                "text/event-stream",
                "Cache-Control",
                "no-store",
                "User-Agent",
                userAgent);
        streaming = true;
        return new EventReader(
                streams.get(),
                address,
                headers,
                Deadline.after(atMost, System::nanoTime),
                pause -> Thread.sleep(pause.toMillis()));
    }

    /** Closes the connections; calls under way fail. A Feign client of the user's own stays open. */
    @Override
    public void close() {
        if (connections != null) {
            connections.close();
        }
        if (streaming) {
            streams.get().close();
        }
    }
}
