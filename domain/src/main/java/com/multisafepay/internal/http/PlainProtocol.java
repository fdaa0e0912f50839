package com.multisafepay.internal.http;

import java.io.IOException;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;

/**
 * The step of an exchange in which HttpClient's own looks for challenges and credentials, taking the address of every request apart for
 * it: the API's key is a header, and there are no others. A proxy that does not tunnel is told the whole address.
 */
final class PlainProtocol implements ExecChainHandler {

    @Override
    public ClassicHttpResponse execute(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        try {
            return chain.proceed(addressed(request, scope.route), scope);
        } catch (IOException | HttpException | RuntimeException e) {
            scope.execRuntime.discardEndpoint();
            throw e;
        }
    }

    private static ClassicHttpRequest addressed(ClassicHttpRequest request, HttpRoute route) {
        return route.getProxyHost() == null || route.isTunnelled()
                ? request
                : ClassicRequestBuilder.copy(request)
                        .setAbsoluteRequestUri(true)
                        .build();
    }
}
