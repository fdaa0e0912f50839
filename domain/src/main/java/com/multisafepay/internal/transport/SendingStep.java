package com.multisafepay.internal.transport;

import java.io.IOException;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/** Sends a request over its connection and receives the head of its answer. Up to here nothing of the request went out. */
final class SendingStep extends HttpRequestExecutor {

    @Override
    public ClassicHttpResponse execute(
            ClassicHttpRequest request,
            HttpClientConnection connection,
            @Nullable HttpResponseInformationCallback informed,
            HttpContext context)
            throws IOException, HttpException {
        // The request that asks a proxy for a tunnel is none to the API.
        if (!Method.CONNECT.isSame(request.getMethod())) {
            ((ConnectionContext) context).sendsOver((NonLoggingConnection) connection);
        }
        return super.execute(request, connection, informed, context);
    }
}
