package com.multisafepay.internal.transport;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;

/**
 * Sends through a Feign client of the user's own, which keeps its own timeouts. Only what our own connecting step reports counts as not
 * sent, so when this client throws, the request may have gone out: a proxy or a pool of its own can refuse a connection after another
 * one took the request.
 */
final class FeignClientTransport implements Transport {

    private final Client client;

    FeignClientTransport(Client client) {
        this.client = client;
    }

    /** Returns the answer, read to its end: its body may fail as well. */
    @Override
    public Response send(Request request, Request.Options options, Deadline deadline) throws IOException {
        try (Response answer = client.execute(request, options)) {
            if (answer == null) {
                throw new IOException("the HTTP client returned no answer");
            }
            Response.Builder whole = answer.toBuilder().request(request);
            return answer.body() == null
                    ? whole.build()
                    : whole.body(new ByteBody(ByteBody.of(answer))).build();
        } catch (IOException e) {
            throw e;
        } catch (Throwable e) {
            // Nothing but an IOException is declared; some throw InterruptedException all the same.
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            throw new IOException("the HTTP client failed: " + e.getClass().getName() + ": " + e.getMessage(), e);
        }
    }
}
