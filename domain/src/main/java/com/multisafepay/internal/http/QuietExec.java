package com.multisafepay.internal.http;

import java.io.IOException;
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
import org.apache.hc.core5.http.protocol.HttpProcessor;
import org.apache.hc.core5.http.protocol.HttpProcessorBuilder;
import org.apache.hc.core5.http.protocol.RequestContent;
import org.apache.hc.core5.http.protocol.RequestTargetHost;

/**
 * The last step of an exchange, in place of HttpClient's own, which logs paths: some hold a token. The answer's body is read to its end
 * here, within bounds, and the connection goes back to the pool; the step before gives it up where that fails.
 */
final class QuietExec implements ExecChainHandler {

    private final HttpProcessor complete = HttpProcessorBuilder.create()
            .addAll(new RequestTargetHost(), new RequestContent())
            .build();

    @Override
    public ClassicHttpResponse execute(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        HttpClientContext context = scope.clientContext;
        ExecRuntime connection = scope.execRuntime;
        complete.process(request, request.getEntity(), context);
        ClassicHttpResponse answer = connection.execute(scope.exchangeId, request, context);
        HttpEntity entity = answer.getEntity();
        if (entity != null) {
            // Not closed: that would read what is left of it, however much.
            answer.setEntity(
                    new ByteArrayEntity(ByteBody.readFrom(entity.getContent(), entity.getContentLength()), null));
        }
        // An error that came twice would be taken for the answer to the next request, and nothing in it tells whose
        // it is.
        boolean error = answer.getCode() >= HttpStatus.SC_CLIENT_ERROR;
        if (!error && DefaultClientConnectionReuseStrategy.INSTANCE.keepAlive(request, answer, context)) {
            connection.markConnectionReusable(
                    null, DefaultConnectionKeepAliveStrategy.INSTANCE.getKeepAliveDuration(answer, context));
        } else {
            connection.markConnectionNonReusable();
        }
        connection.releaseEndpoint();
        return answer;
    }
}
