package com.multisafepay.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.Client;
import feign.Request;
import feign.Request.HttpMethod;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;

/** Failures of a client of the user's own become errors. */
class FeignClientTransportTest {

    private static final Request REQUEST = Requests.of(HttpMethod.POST, "https://api.example/orders");

    private static Response send(Client client) throws IOException {
        return new FeignClientTransport(client).send(REQUEST, Requests.OPTIONS, Requests.aMinute());
    }

    private static Client throwing(Throwable failure) {
        return (request, options) -> {
            throw FeignClientTransportTest.<RuntimeException>sneaky(failure);
        };
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> T sneaky(Throwable failure) throws T {
        throw (T) failure;
    }

    private static Client answering(InputStream body) {
        return (request, options) -> Response.builder()
                .request(request)
                .status(200)
                .headers(Map.of())
                .body(body, null)
                .build();
    }

    @Test
    void sendsWithFeignsSettings() throws IOException {
        Response answer = send((request, options) -> Response.builder()
                .request(request)
                .status(options == Requests.OPTIONS ? 200 : 500)
                .build());

        assertThat(answer.status()).isEqualTo(200);
    }

    /** A pool or a proxy of its own may have sent the request before, and a TLS alert can come after it. */
    @Test
    void noFailureProvesThatNothingWasSent() {
        for (IOException failure : List.of(
                new ConnectException("refused"),
                new NoRouteToHostException("no route"),
                new UnknownHostException("no such name"),
                new SSLHandshakeException("Received fatal alert"),
                new SocketException("reset"))) {
            assertThatThrownBy(() -> send(throwing(failure))).isSameAs(failure);
        }
    }

    @Test
    void whateverItThrowsIsAFailureOfTheNetwork() {
        for (Throwable failure :
                List.of(new IllegalStateException("odd"), new NoClassDefFoundError("odd"), new Exception("odd"))) {
            assertThatThrownBy(() -> send(throwing(failure)))
                    .isInstanceOf(IOException.class)
                    .hasMessage("the HTTP client failed: " + failure.getClass().getName() + ": odd")
                    .hasCause(failure);
        }
    }

    @Test
    void whoIsInterruptedStaysSo() {
        assertThatThrownBy(() -> send(throwing(new InterruptedException()))).isInstanceOf(IOException.class);

        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void noAnswerIsAFailure() {
        assertThatThrownBy(() -> send((request, options) -> null))
                .isInstanceOf(IOException.class)
                .hasMessage("the HTTP client returned no answer");
    }

    @Test
    void aBodyThatThrowsIsAFailureOfTheNetwork() {
        assertThatThrownBy(() -> send(answering(new InputStream() {
                    @Override
                    public int read() {
                        throw new IllegalStateException("odd");
                    }

                    @Override
                    public int read(byte[] bytes, int offset, int length) {
                        throw new IllegalStateException("odd");
                    }
                })))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("IllegalStateException: odd");
    }

    /** A failure is judged by the request: an answer may name another one. */
    @Test
    void anAnswerBelongsToTheRequestThatWasSent() throws IOException {
        Request other = Requests.of(HttpMethod.GET, "https://api.example/elsewhere");

        Response answer = send((request, options) ->
                Response.builder().request(other).status(500).build());

        assertThat(answer.request()).isSameAs(REQUEST);
    }
}
