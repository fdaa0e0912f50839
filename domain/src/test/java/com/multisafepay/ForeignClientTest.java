package com.multisafepay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.TryLaterException;
import feign.Client;
import feign.Response;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a client or a capability of one's own does, a call ends with one of the library's errors, and with the right one. */
class ForeignClientTest extends ClosedListCase {
    private static MultiSafepay over(Client client) {
        return MultiSafepay.builder()
                .apiKey("key-of-a-shop")
                .readAttempts(1)
                .httpClient(client)
                .build();
    }

    static List<Arguments> whateverAClientDoes() {
        List<Arguments> table = new ArrayList<>();
        for (Throwable failure : List.of(
                new IllegalStateException("odd"),
                new ConnectException("refused"),
                new NoRouteToHostException("none"),
                new UnknownHostException("nobody"),
                new SocketTimeoutException("connect timed out"),
                new StackOverflowError(),
                new NoSuchMethodError("gone"),
                new AssertionError("odd"))) {
            table.add(Arguments.of(failure.getClass().getSimpleName(), (Client) (request, options) -> {
                throw ForeignClientTest.<RuntimeException>sneaky(failure);
            }));
        }
        table.add(Arguments.of("null", (Client) (request, options) -> null));
        table.add(Arguments.of("status 0", (Client) (request, options) ->
                Response.builder().request(request).status(0).build()));
        table.add(Arguments.of("a body that throws", (Client) (request, options) -> Response.builder()
                .request(request)
                .status(200)
                .headers(Map.of())
                .body(
                        new java.io.InputStream() {
                            @Override
                            public int read() {
                                throw new IllegalStateException("odd");
                            }

                            @Override
                            public int read(byte[] bytes, int offset, int length) {
                                throw new IllegalStateException("odd");
                            }
                        },
                        null)
                .build()));
        return table;
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> T sneaky(Throwable failure) throws T {
        throw (T) failure;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whateverAClientDoes")
    void whateverAClientOfOnesOwnDoesAWriteHasAnUnknownOutcomeAndIsNotRepeated(String what, Client client) {
        for (Write write : Write.values()) {
            AtomicInteger sent = new AtomicInteger();
            try (MultiSafepay counted = MultiSafepay.builder()
                    .apiKey("key-of-a-shop")
                    .httpClient((request, options) -> {
                        sent.incrementAndGet();
                        return client.execute(request, options);
                    })
                    .build()) {
                assertThatThrownBy(() -> write.on(counted)).isInstanceOf(OutcomeUnknownException.class);
                assertThat(sent).hasValue(1);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whateverAClientDoes")
    void whateverAClientOfOnesOwnDoesAReadIsToBeTriedLater(String what, Client client) {
        assertThatThrownBy(() -> over(client).orders().get("o1")).isInstanceOf(TryLaterException.class);
    }

    /** A capability may hand back whatever it likes. */
    public record Returning(Object value) implements feign.Capability {
        @Override
        public feign.codec.Decoder enrich(feign.codec.Decoder decoder) {
            return (response, type) -> value;
        }
    }

    @Test
    void aCapabilityThatReturnsSomethingElseEndsInAnErrorOfTheList() throws IOException {
        for (Object value : new Object[] {null, "text"}) {
            try (RawServer server = RawServer.withAnOrder();
                    MultiSafepay client =
                            server.client().capability(new Returning(value)).build()) {
                assertThatThrownBy(() -> client.orders().get("a")).isInstanceOf(TryLaterException.class);
                assertThatThrownBy(() -> Write.ORDER.on(client)).isInstanceOf(OutcomeUnknownException.class);
            }
        }
    }
}
