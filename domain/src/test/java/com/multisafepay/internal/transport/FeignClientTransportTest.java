package com.multisafepay.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.Client;
import feign.Request;
import feign.Request.HttpMethod;
import feign.Response;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.List;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;

/** What becomes of the failures of a client of the user's own. */
class FeignClientTransportTest {

    private static final Request REQUEST = Requests.of(HttpMethod.POST, "https://api.example/orders");

    private static Response send(Client client) throws IOException {
        return new FeignClientTransport(client).send(REQUEST, Requests.OPTIONS, Requests.aMinute());
    }

    private static Client failing(IOException failure) {
        return (request, options) -> {
            throw failure;
        };
    }

    @Test
    void sendsWithFeignsSettings() throws IOException {
        Response answer = send((request, options) -> Response.builder()
                .request(request)
                .status(options == Requests.OPTIONS ? 200 : 500)
                .build());

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void aConnectionThatCouldNotBeMadeSentNothing() {
        for (IOException failure : List.of(
                new ConnectException("refused"),
                new NoRouteToHostException("no route"),
                new UnknownHostException("no such name"))) {
            assertThatThrownBy(() -> send(failing(failure)))
                    .isInstanceOf(NotSentException.class)
                    .hasCause(failure);
        }
    }

    /** A TLS alert can come after the request. */
    @Test
    void anyOtherFailureMayHaveComeAfterTheRequest() {
        for (IOException failure :
                List.of(new SSLHandshakeException("Received fatal alert"), new SocketException("reset"))) {
            assertThatThrownBy(() -> send(failing(failure))).isSameAs(failure);
        }
    }
}
