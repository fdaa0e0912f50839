package com.multisafepay.internal.transport;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;

/**
 * Sends through a Feign client of the user's own, which keeps its own timeouts. As it must not repeat requests, a connection that it could
 * not make means that nothing was sent; a TLS failure does not, since it can come after the request.
 */
final class FeignClientTransport implements Transport {

    private final Client client;

    FeignClientTransport(Client client) {
        this.client = client;
    }

    @Override
    public Response send(Request request, Request.Options options, Deadline deadline) throws IOException {
        try {
            return client.execute(request, options);
        } catch (ConnectException | NoRouteToHostException | UnknownHostException e) {
            throw new NotSentException(e);
        }
    }
}
