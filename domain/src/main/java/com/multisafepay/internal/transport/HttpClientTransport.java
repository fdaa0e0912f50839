package com.multisafepay.internal.transport;

import com.multisafepay.internal.transport.TransportSettings.Timeouts;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetSocketAddress;
import java.security.KeyStore;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.ChainElement;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests once over Apache HttpClient 5: pooled connections that are checked before use, whole bodies as bytes, and no cookies,
 * redirects or repeats of its own. A call ends at its deadline regardless of the server.
 */
final class HttpClientTransport implements Transport, AutoCloseable {

    private final PoolingHttpClientConnectionManager pool;
    private final CloseableHttpClient http;
    private final RequestConfig config;
    private final Origins origins = new Origins();
    private volatile boolean closed;

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
        this.pool = Connections.pool(connect, read, trustStore, names);
        HttpClientBuilder builder = HttpClientBuilder.create()
                .setConnectionManager(pool)
                .setRequestExecutor(new SendingStep())
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
        HttpUriRequestBase call = HttpMessages.toHttp(request, config, origins);
        ConnectionContext context = new ConnectionContext(deadline);
        CallCanceller.Pending pending = CallCanceller.SHARED.cancelAt(deadline, call);
        try {
            return http.execute(call, context, answer -> received(answer, request, context));
        } catch (IOException | RuntimeException e) {
            throw failure(e, context);
        } catch (Error e) {
            // HttpClient would keep the connection for itself.
            call.cancel();
            throw e;
        } finally {
            pending.done();
        }
    }

    /** Translates what HttpClient alone would know the meaning of. What ended a call counts more than what broke by it. */
    private IOException failure(Exception failure, ConnectionContext call) {
        if (failure instanceof NotSentException unsent) {
            return unsent;
        }
        IOException ended = ended(failure, call.deadline());
        IOException reason = ended == null ? translated(failure) : ended;
        if (call.connection() != null) {
            return reason;
        }
        return ended == null ? new NotSentException(reason) : NotSentException.hopeless(reason);
    }

    /** Returns why the call had to end; null where it failed by itself. */
    private @Nullable IOException ended(Exception failure, Deadline deadline) {
        if (Thread.currentThread().isInterrupted()) {
            return caused(new InterruptedIOException("the calling thread was interrupted"), failure);
        }
        if (deadline.passed()) {
            return new TotalTimeoutException(deadline.total(), failure);
        }
        return closed ? caused(new IOException("the client was closed"), failure) : null;
    }

    private static IOException caused(IOException ended, Exception failure) {
        ended.initCause(failure);
        return ended;
    }

    /** Returns a failure as one of the network; a status line that makes no sense is a runtime exception of HttpClient's. */
    private static IOException translated(Exception failure) {
        if (failure instanceof MessageConstraintException) {
            return new UnreadableAnswerException(failure.getMessage(), failure);
        }
        return failure instanceof IOException network
                ? network
                : new IOException("the connection failed: " + failure.getMessage(), failure);
    }

    private Response received(ClassicHttpResponse answer, Request request, ConnectionContext call) throws IOException {
        NonLoggingConnection connection = call.connection();
        if (connection == null) {
            throw new NotSentException("the proxy made no tunnel: HTTP " + answer.getCode());
        }
        return HttpMessages.toFeign(answer, request, () -> distrust(connection));
    }

    /** Gives up a connection that brought an answer to another question, and the others, which may be no better. */
    private void distrust(NonLoggingConnection connection) {
        connection.giveUp();
        distrustIdle();
    }

    /** Closes idle connections. */
    void distrustIdle() {
        pool.closeIdle(TimeValue.ZERO_MILLISECONDS);
    }

    /** Closes the pool; calls under way fail. */
    @Override
    public void close() {
        closed = true;
        http.close(CloseMode.GRACEFUL);
    }
}
