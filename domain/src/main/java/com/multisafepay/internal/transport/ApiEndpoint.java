package com.multisafepay.internal.transport;

import com.multisafepay.audit.ExchangeListener;
import com.multisafepay.client.TolerantEncoder;
import com.multisafepay.internal.Lazy;
import com.multisafepay.internal.SharedMapper;
import com.multisafepay.internal.transport.FeignApi.EventStream;
import feign.Feign;
import feign.Retryer;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One key at one address: the chain of transports that its calls go through, and what reads and writes their bodies. */
final class ApiEndpoint {

    private static final Lazy<TolerantEncoder> ENCODER = new Lazy<>(() -> new TolerantEncoder(SharedMapper.get()));

    private final String url;
    private final String apiKey;
    private final String userAgent;
    private final TransportSettings settings;
    private final Masking masking;
    private final Transport chain;
    private final AnswerDecoder decoder;
    private final ErrorAnswers errors;
    private final ConnectionPool pool;

    ApiEndpoint(TransportSettings settings, ConnectionPool pool, String url, String apiKey) {
        this.url = url;
        this.apiKey = apiKey;
        this.pool = pool;
        this.settings = settings;
        this.userAgent = UserAgent.of(settings.applicationName());
        this.masking = new Masking(apiKey);
        this.chain = chain(pool.wire());
        this.errors = new ErrorAnswers(masking);
        this.decoder = new AnswerDecoder(errors, pool::distrustIdle);
    }

    /** The chain of a call, from the wire upwards: each transport wraps the one before it. */
    private Transport chain(Transport wire) {
        Logger log = LoggerFactory.getLogger("com.multisafepay.calls");
        Transport chain = wire;
        ExchangeListener listener = settings.listener();
        if (listener != null) {
            chain = new AuditingTransport(log, chain, listener, settings.redacted(), masking, System::nanoTime);
        }
        chain = new RetryingTransport(
                chain,
                settings.attempts(),
                pause -> Thread.sleep(pause.toMillis()),
                () -> ThreadLocalRandom.current().nextLong());
        chain = new ErrorMappingTransport(chain, new Destination(url, apiKey), masking);
        return new LoggingTransport(log, chain, masking, System::nanoTime);
    }

    /** Prepares Feign for calls with the given settings. */
    Feign feign(CallSettings call) {
        Feign.Builder builder = Feign.builder();
        settings.capabilities().forEach(builder::addCapability);
        return builder.client(new TransportClient(chain, settings.timeouts().total(), call, masking, System::nanoTime))
                .contract(new LiteralPathContract())
                .queryMapEncoder(LiteralPathContract::query)
                .encoder((model, type, template) -> ENCODER.get().encode(model, type, template))
                .decoder(decoder)
                .responseInterceptor(new UnwrappedErrors())
                .errorDecoder(errors)
                .retryer(Retryer.NEVER_RETRY)
                .options(new FixedOptions(settings.timeouts()))
                .build();
    }

    <T> ApiTarget<T> target(Class<T> type, CallSettings call) {
        return new ApiTarget<>(type, url, apiKey, userAgent, call.headers());
    }

    /** Prepares to read a stream of events, which a token opens and not the key. */
    EventStream events(URI address, String token, Duration atMost) {
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
        return new EventReader(
                pool.streams(),
                address,
                headers,
                Deadline.after(atMost, System::nanoTime),
                pause -> Thread.sleep(pause.toMillis()));
    }

    Masking masking() {
        return masking;
    }
}
