package com.multisafepay.internal.http;

import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.ChainElement;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Feign's transport on Apache HttpClient 5: pooled connections that are checked before use, whole bodies as bytes, and no cookies,
 * redirects or repeats of its own. A call ends at the total timeout whatever the server does.
 */
public final class HttpTransport implements Transport, AutoCloseable {

    private final CloseableHttpClient http;
    private final RequestConfig config;
    private final Duration total;
    private final NameLookUps names;
    private volatile @Nullable URI last;
    private final Deadlines deadlines = new Deadlines();

    /**
     * Opens a pool; no connection is made yet.
     *
     * @param timeouts how long calls may take
     * @param proxy an HTTP proxy to go through, null for none
     * @param trustStore who may vouch for the server, null for those that the JVM trusts
     */
    public HttpTransport(Timeouts timeouts, @Nullable InetSocketAddress proxy, @Nullable KeyStore trustStore) {
        this(timeouts, proxy, trustStore, SystemDefaultDnsResolver.INSTANCE);
    }

    HttpTransport(
            Timeouts timeouts, @Nullable InetSocketAddress proxy, @Nullable KeyStore trustStore, DnsResolver names) {
        Timeout connect = Timeout.of(timeouts.connect());
        Timeout read = Timeout.of(timeouts.read());
        this.names = new NameLookUps(names, timeouts.connect());
        HttpClientBuilder builder = HttpClientBuilder.create()
                .setConnectionManager(Connections.pool(connect, read, trustStore, this.names))
                .replaceExecInterceptor(ChainElement.PROTOCOL.name(), new PlainProtocol())
                .replaceExecInterceptor(ChainElement.MAIN_TRANSPORT.name(), new QuietExec())
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableConnectionState()
                .disableContentCompression()
                .disableCookieManagement()
                .disableDefaultUserAgent()
                .disableRedirectHandling();
        if (proxy != null) {
            builder.setProxy(new HttpHost(proxy.getHostString(), proxy.getPort()));
        }
        this.http = builder.build();
        this.config = RequestConfig.custom()
                .setConnectionRequestTimeout(connect)
                .setResponseTimeout(read)
                .setExpectContinueEnabled(false)
                .build();
        this.total = timeouts.total();
    }

    @Override
    public Response send(Request request, Request.Options options, Duration left) throws IOException {
        HttpUriRequestBase call = toHttp(request);
        names.within(left);
        try (Deadlines.Deadline deadline = deadlines.cancel(call, left)) {
            try {
                return http.execute(call, answer -> toFeign(answer, request));
            } catch (IOException | IllegalStateException e) {
                // A call that is cancelled between two steps finds its connection gone, which is an illegal state to
                // HttpClient.
                if (deadline.passed()) {
                    throw new TotalTimeoutException(total, e);
                }
                throw e;
            }
        }
    }

    private HttpUriRequestBase toHttp(Request request) {
        HttpUriRequestBase call = new HttpUriRequestBase(request.httpMethod().name(), uri(request.url()));
        call.setConfig(config);
        for (Map.Entry<String, Collection<String>> header : request.headers().entrySet()) {
            for (String value : header.getValue()) {
                call.addHeader(header.getKey(), value);
            }
        }
        byte[] body = request.body();
        if (body != null) {
            // Its type is one of the headers; an entity would spell it out anew for each call.
            call.setEntity(new ByteArrayEntity(body, null));
        }
        return call;
    }

    /** The same address mostly comes again, as that of new orders does. */
    private URI uri(String url) {
        URI known = last;
        if (known == null || !known.toString().equals(url)) {
            known = URI.create(url);
            last = known;
        }
        return known;
    }

    private static Response toFeign(ClassicHttpResponse answer, Request request) throws IOException {
        Header coding = answer.getFirstHeader("Content-Encoding");
        if (coding != null && !coding.getValue().equalsIgnoreCase("identity")) {
            throw new UnreadableAnswerException("it is compressed, which nobody asked for");
        }
        Map<String, Collection<String>> headers = new HashMap<>();
        for (Header header : answer.getHeaders()) {
            headers.computeIfAbsent(header.getName(), name -> new ArrayList<>(1))
                    .add(header.getValue());
        }
        Response.Builder response = Response.builder()
                .status(answer.getCode())
                .reason(answer.getReasonPhrase())
                .headers(headers)
                .request(request);
        HttpEntity entity = answer.getEntity();
        if (entity != null) {
            try (InputStream in = entity.getContent()) {
                response.body(new ByteBody(in.readAllBytes()));
            }
        }
        return response.build();
    }

    /** Closes the pool; calls under way fail. */
    @Override
    public void close() {
        deadlines.close();
        http.close(org.apache.hc.core5.io.CloseMode.GRACEFUL);
    }
}
