package com.multisafepay.internal.transport;

import feign.Request;
import feign.Response;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.KeyStore;
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
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests once over Apache HttpClient 5: pooled connections that are checked before use, whole bodies as bytes, and no cookies,
 * redirects or repeats of its own. A call ends at its deadline whatever the server does.
 */
final class HttpClientTransport implements Transport, AutoCloseable {

    private final CloseableHttpClient http;
    private final RequestConfig config;
    private final CallCanceller canceller = new CallCanceller();

    /**
     * Opens a pool; no connection is made yet.
     *
     * @param proxy an HTTP proxy to go through, null for none
     * @param trustStore certificates of who may vouch for the server, null for those that the JVM trusts
     */
    HttpClientTransport(Timeouts timeouts, @Nullable InetSocketAddress proxy, @Nullable KeyStore trustStore) {
        this(timeouts, proxy, trustStore, SystemDefaultDnsResolver.INSTANCE);
    }

    HttpClientTransport(
            Timeouts timeouts, @Nullable InetSocketAddress proxy, @Nullable KeyStore trustStore, DnsResolver names) {
        Timeout connect = Timeout.of(timeouts.connect());
        Timeout read = Timeout.of(timeouts.read());
        HttpClientBuilder builder = HttpClientBuilder.create()
                .setConnectionManager(Connections.pool(connect, read, trustStore, names))
                // HttpClient's own step takes each address apart for credentials; the API's key is a header.
                .replaceExecInterceptor(
                        ChainElement.PROTOCOL.name(), (request, scope, chain) -> chain.proceed(request, scope))
                .replaceExecInterceptor(ChainElement.MAIN_TRANSPORT.name(), new WholeAnswerExec())
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
    }

    @Override
    public Response send(Request request, Request.Options options, Deadline deadline) throws IOException {
        HttpUriRequestBase call = toHttp(request);
        CallCanceller.Pending pending = canceller.cancelAt(deadline, call);
        try {
            return http.execute(call, new CallContext(deadline), answer -> toFeign(answer, request));
        } catch (IOException e) {
            throw deadline.passed() ? new TotalTimeoutException(deadline.total(), e) : translated(e);
        } catch (IllegalStateException e) {
            // A call that is cancelled between two steps finds its connection gone, which HttpClient calls an illegal
            // state.
            if (deadline.passed()) {
                throw new TotalTimeoutException(deadline.total(), e);
            }
            throw e;
        } finally {
            pending.done();
        }
    }

    /** Translates what HttpClient alone would know the meaning of. */
    private static IOException translated(IOException failure) {
        if (failure instanceof ConnectionRequestTimeoutException) {
            return new NotSentException(failure);
        }
        return failure instanceof MessageConstraintException
                ? new UnreadableAnswerException(failure.getMessage(), failure)
                : failure;
    }

    private HttpUriRequestBase toHttp(Request request) {
        HttpUriRequestBase call = new HttpUriRequestBase(request.httpMethod().name(), URI.create(request.url()));
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
            response.body(new ByteBody(WholeAnswerExec.bytes(entity)));
        }
        return response.build();
    }

    /** Closes the pool; calls under way fail. */
    @Override
    public void close() {
        canceller.close();
        http.close(CloseMode.GRACEFUL);
    }
}
