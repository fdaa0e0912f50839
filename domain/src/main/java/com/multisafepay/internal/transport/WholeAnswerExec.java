package com.multisafepay.internal.transport;

import java.io.IOException;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.client5.http.classic.ExecRuntime;
import org.apache.hc.client5.http.impl.DefaultClientConnectionReuseStrategy;
import org.apache.hc.client5.http.impl.DefaultConnectionKeepAliveStrategy;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.apache.hc.core5.http.protocol.HttpProcessor;
import org.apache.hc.core5.http.protocol.HttpProcessorBuilder;
import org.apache.hc.core5.http.protocol.RequestContent;
import org.apache.hc.core5.http.protocol.RequestTargetHost;

/**
 * Sends a request over its connection and reads the whole answer, within bounds, before the connection goes back to the pool. Takes the
 * place of HttpClient's own last step, which logs paths: some hold a token.
 */
final class WholeAnswerExec implements ExecChainHandler {

    private final HttpProcessor complete = HttpProcessorBuilder.create()
            .addAll(new RequestTargetHost(), new RequestContent())
            .build();

    /** Hands the bytes on without another copy. */
    private static final class WholeEntity extends ByteArrayEntity {

        private final byte[] bytes;

        WholeEntity(byte[] bytes) {
            super(bytes, null);
            this.bytes = bytes;
        }
    }

    @Override
    public ClassicHttpResponse execute(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        HttpClientContext context = scope.clientContext;
        ExecRuntime connection = scope.execRuntime;
        ClassicHttpRequest sent = addressed(request, scope.route);
        complete.process(sent, sent.getEntity(), context);
        ClassicHttpResponse answer = connection.execute(scope.exchangeId, sent, context);
        // An error that came twice would be taken for the answer to the next request, and nothing in it tells whose
        // it is.
        boolean error = answer.getCode() >= HttpStatus.SC_CLIENT_ERROR;
        HttpEntity entity = answer.getEntity();
        if (entity != null) {
            // Not closed: that would read what is left of it, however much.
            answer.setEntity(new WholeEntity(read(entity, error)));
        }
        if (!error && DefaultClientConnectionReuseStrategy.INSTANCE.keepAlive(sent, answer, context)) {
            connection.markConnectionReusable(
                    null, DefaultConnectionKeepAliveStrategy.INSTANCE.getKeepAliveDuration(answer, context));
        } else {
            connection.markConnectionNonReusable();
        }
        connection.releaseEndpoint();
        return answer;
    }

    /** Reads a body; of an error that is too long nothing is kept, as its status tells enough. */
    private static byte[] read(HttpEntity entity, boolean error) throws IOException {
        try {
            return ByteBody.readFrom(entity.getContent(), entity.getContentLength());
        } catch (UnreadableAnswerException e) {
            if (error) {
                return new byte[0];
            }
            throw e;
        }
    }

    /** Returns the bytes of an answer that went through here, without another copy. */
    static byte[] bytes(HttpEntity entity) throws IOException {
        return entity instanceof WholeEntity whole
                ? whole.bytes
                : ByteBody.readFrom(entity.getContent(), entity.getContentLength());
    }

    /** A proxy that does not tunnel needs the whole address. */
    private static ClassicHttpRequest addressed(ClassicHttpRequest request, HttpRoute route) {
        return route.getProxyHost() == null || route.isTunnelled()
                ? request
                : ClassicRequestBuilder.copy(request)
                        .setAbsoluteRequestUri(true)
                        .build();
    }
}
