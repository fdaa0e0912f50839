package com.multisafepay.internal.transport;

import com.multisafepay.internal.transport.TransportSettings.Timeouts;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.ChainElement;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.concurrent.Cancellable;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Opens the connections of streams: with proxy, trust and time to connect as for calls, and apart from their pool, which streams would
 * hold for as long as they go on. A Feign client of the user's own is asked for the answer in its place.
 */
final class EventConnections implements AutoCloseable {

    /** After so long without a byte the connection counts as broken: streams send a comment more often. */
    static final Timeout SILENCE = Timeout.ofSeconds(60);

    private final Timeouts timeouts;
    private final @Nullable Client given;
    private final @Nullable CloseableHttpClient http;

    /** An answer as far as its head came. */
    record Opened(int status, String type, InputStream body) {}

    EventConnections(TransportSettings settings) {
        this.timeouts = settings.timeouts();
        this.given = settings.client();
        this.http = given == null ? client(settings) : null;
    }

    private static CloseableHttpClient client(TransportSettings settings) {
        Timeout connect = Timeout.of(settings.timeouts().connect());
        HttpClientBuilder builder = HttpClientBuilder.create()
                .setConnectionManager(
                        Connections.pool(connect, SILENCE, settings.trustStore(), SystemDefaultDnsResolver.INSTANCE))
                .replaceExecInterceptor(
                        ChainElement.PROTOCOL.name(), (request, scope, chain) -> chain.proceed(request, scope))
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableConnectionState()
                .disableContentCompression()
                .disableCookieManagement()
                .disableDefaultUserAgent()
                .disableRedirectHandling();
        InetSocketAddress proxy = settings.proxy();
        if (proxy != null) {
            builder.setProxy(new HttpHost(proxy.getHostString(), proxy.getPort()));
        }
        return builder.build();
    }

    /**
     * Asks for a stream.
     *
     * @param cancelling takes what breaks the connection off, from any thread
     */
    Opened open(URI address, Map<String, String> headers, Deadline deadline, Consumer<Cancellable> cancelling)
            throws IOException {
        return http == null
                ? openGiven(Objects.requireNonNull(given), address, headers, cancelling)
                : openOwn(http, address, headers, deadline, cancelling);
    }

    private Opened openOwn(
            CloseableHttpClient own,
            URI address,
            Map<String, String> headers,
            Deadline deadline,
            Consumer<Cancellable> cancelling)
            throws IOException {
        HttpUriRequestBase call = new HttpUriRequestBase("GET", address);
        call.setConfig(RequestConfig.custom()
                .setConnectionRequestTimeout(Timeout.of(timeouts.connect()))
                .setResponseTimeout(SILENCE)
                .setExpectContinueEnabled(false)
                .build());
        headers.forEach(call::addHeader);
        cancelling.accept(call);
        try {
            ClassicHttpResponse answer = own.executeOpen(null, call, new ConnectionContext(deadline));
            InputStream body = answer.getEntity() == null
                    ? InputStream.nullInputStream()
                    : answer.getEntity().getContent();
            return new Opened(answer.getCode(), value(answer.getFirstHeader("Content-Type")), body);
        } catch (IllegalStateException e) {
            throw new IOException("the connection was given up", e);
        }
    }

    private static String value(@Nullable Header header) {
        return header == null ? "" : header.getValue();
    }

    private Opened openGiven(Client client, URI address, Map<String, String> headers, Consumer<Cancellable> cancelling)
            throws IOException {
        Map<String, Collection<String>> lists = new LinkedHashMap<>();
        headers.forEach((name, value) -> lists.put(name, List.of(value)));
        Request request = Request.create(Request.HttpMethod.GET, address.toString(), lists, null, null, null);
        Response answer = client.execute(request, new FixedOptions(timeouts));
        cancelling.accept(() -> {
            answer.close();
            return true;
        });
        InputStream body = answer.body() == null
                ? InputStream.nullInputStream()
                : answer.body().asInputStream();
        String type = Optional.ofNullable(answer.headers().get("content-type")).stream()
                .flatMap(Collection::stream)
                .findFirst()
                .orElse("");
        return new Opened(answer.status(), type, body);
    }

    @Override
    public void close() {
        if (http != null) {
            http.close(CloseMode.IMMEDIATE);
        }
    }
}
