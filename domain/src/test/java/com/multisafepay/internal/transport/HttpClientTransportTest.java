package com.multisafepay.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.RawServer;
import com.multisafepay.internal.Sleeper;
import com.multisafepay.internal.transport.TransportSettings.Timeouts;
import feign.Request;
import feign.Request.HttpMethod;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Connections that were left alone, servers that come back and names that lead elsewhere, on real sockets. */
@Timeout(60)
class HttpClientTransportTest {

    private static final Duration LEFT_ALONE = Duration.ofMillis(50);
    private static final Timeouts TIMEOUTS =
            new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(20));

    private final AtomicReference<InetAddress> address = new AtomicReference<>(InetAddress.getLoopbackAddress());
    private final List<Duration> pauses = new ArrayList<>();

    private final DnsResolver names = new DnsResolver() {
        @Override
        public InetAddress[] resolve(String host) {
            return new InetAddress[] {address.get()};
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    };

    private HttpClientTransport transport() {
        return new HttpClientTransport(TIMEOUTS, null, null, names);
    }

    private int call(HttpClientTransport transport, HttpMethod method, int port) throws IOException {
        return call(transport, method, port, pauses::add);
    }

    private static int call(HttpClientTransport transport, HttpMethod method, int port, Sleeper sleeper)
            throws IOException {
        Request request = Requests.of(
                method,
                "http://api.shop.example:" + port + "/v1/json/orders",
                Map.of(),
                method == HttpMethod.GET ? null : "{}");
        return new RetryingTransport(transport, 3, sleeper, new Random(1))
                .send(request, Requests.OPTIONS, Deadline.after(TIMEOUTS.total(), System::nanoTime))
                .status();
    }

    /** A connection to it was used and left alone since. */
    private int portOfAServerThatIsGone(HttpClientTransport transport) throws Exception {
        int port;
        try (RawServer before = RawServer.withAnOrder()) {
            port = before.port();
            call(transport, HttpMethod.GET, port);
        }
        Thread.sleep(LEFT_ALONE.toMillis());
        return port;
    }

    @ParameterizedTest
    @EnumSource(
            value = HttpMethod.class,
            names = {"GET", "POST", "PATCH"})
    void aConnectionThatTheServerClosedMeanwhileIsNotUsed(HttpMethod method) throws Exception {
        try (RawServer server = RawServer.withAnOrder();
                HttpClientTransport transport = transport()) {
            call(transport, HttpMethod.GET, server.port());
            server.closeConnections();
            Thread.sleep(LEFT_ALONE.toMillis());

            assertThat(call(transport, method, server.port())).isEqualTo(200);
            assertThat(server.requests).hasSize(2);
            assertThat(pauses).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = HttpMethod.class,
            names = {"GET", "POST", "PATCH"})
    void aServerThatWasStartedAgainIsReached(HttpMethod method) throws Exception {
        try (HttpClientTransport transport = transport()) {
            int port = portOfAServerThatIsGone(transport);
            List<RawServer> after = new ArrayList<>();

            int status = call(
                    transport,
                    method,
                    port,
                    pause -> after.add(RawServer.withAnOrderAt(InetAddress.getLoopbackAddress(), port)));

            assertThat(status).isEqualTo(200);
            assertThat(after).hasSize(1);
            assertThat(after.get(0).requests).hasSize(1);
            after.get(0).close();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = HttpMethod.class,
            names = {"GET", "POST", "PATCH"})
    void aNameThatLeadsElsewhereByNowIsFollowed(HttpMethod method) throws Exception {
        try (HttpClientTransport transport = transport()) {
            int port = portOfAServerThatIsGone(transport);
            try (RawServer after = RawServer.withAnOrderAt(other(), port)) {
                int status = call(transport, method, port, pause -> address.set(other()));

                assertThat(status).isEqualTo(200);
                assertThat(after.requests).hasSize(1);
            }
        }
    }

    /** Whoever looks names up may take as long as it wants. */
    private static final class Asleep implements DnsResolver {
        private final CountDownLatch end = new CountDownLatch(1);

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            throw new UnknownHostException(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    @Test
    void aNameWhoseAddressIsLongInComingEndsAtTheConnectTimeout() throws Exception {
        Asleep asleep = new Asleep();
        Timeouts timeouts = new Timeouts(Duration.ofMillis(50), Duration.ofSeconds(50), Duration.ofSeconds(50));
        try (HttpClientTransport transport = new HttpClientTransport(timeouts, null, null, asleep)) {
            assertThatThrownBy(() -> call(transport, HttpMethod.POST, 80))
                    .isInstanceOf(NotSentException.class)
                    .hasMessage("api.shop.example: its address was not found in time")
                    .hasCauseInstanceOf(UnknownHostException.class);
        } finally {
            asleep.end.countDown();
        }
    }

    @Test
    void aNameWhoseAddressIsLongInComingCannotOutliveTheTotalTimeout() throws Exception {
        Asleep asleep = new Asleep();
        Timeouts timeouts = new Timeouts(Duration.ofSeconds(50), Duration.ofSeconds(50), Duration.ofMillis(50));
        try (HttpClientTransport transport = new HttpClientTransport(timeouts, null, null, asleep)) {
            Request request = Requests.of(HttpMethod.GET, "http://api.shop.example/");

            assertThatThrownBy(() -> transport.send(
                            request, Requests.OPTIONS, Deadline.after(timeouts.total(), System::nanoTime)))
                    .isInstanceOf(NotSentException.class)
                    .hasCauseInstanceOf(TotalTimeoutException.class);
        } finally {
            asleep.end.countDown();
        }
    }

    @Test
    void aWriteThatBrokeOffIsNotRepeatedByTheTransport() throws Exception {
        try (RawServer server = RawServer.that((socket, out) -> socket.close());
                HttpClientTransport transport = transport()) {
            assertThatThrownBy(() -> call(transport, HttpMethod.POST, server.port()))
                    .isInstanceOf(IOException.class);

            assertThat(server.requests).hasSize(1);
        }
    }

    /** The second copy would be taken for the answer to the next request. */
    @Test
    void anAnswerThatComesTwiceIsNotTakenForTheNextOne() throws Exception {
        try (RawServer server = RawServer.that((socket, out) -> {
                    ByteArrayOutputStream twice = new ByteArrayOutputStream();
                    twice.write(RawServer.order());
                    twice.write(RawServer.http("409 Conflict", "", "again"));
                    out.write(twice.toByteArray());
                });
                HttpClientTransport transport = transport()) {
            for (int i = 0; i < 20; i++) {
                assertThat(call(transport, HttpMethod.POST, server.port())).isEqualTo(200);
            }
        }
    }

    /** Nothing in an error tells whose it is, should it come once more. */
    @Test
    void aConnectionThatBroughtAnErrorIsNotUsedAgain() throws Exception {
        List<Integer> ports = new CopyOnWriteArrayList<>();
        try (RawServer server = RawServer.that((socket, out) -> {
                    ports.add(socket.getPort());
                    out.write(RawServer.http("404 Not Found", "", "no such order"));
                });
                HttpClientTransport transport = transport()) {
            call(transport, HttpMethod.GET, server.port());
            call(transport, HttpMethod.POST, server.port());
        }

        assertThat(ports).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void whatComesLaterIsNotTakenForTheNextOneEither() throws Exception {
        AtomicReference<Socket> latest = new AtomicReference<>();
        try (RawServer server = RawServer.that((socket, out) -> {
                    latest.set(socket);
                    out.write(RawServer.order());
                });
                HttpClientTransport transport = transport()) {
            call(transport, HttpMethod.POST, server.port());
            Objects.requireNonNull(latest.get()).getOutputStream().write(RawServer.http("409 Conflict", "", "late"));
            Thread.sleep(LEFT_ALONE.toMillis());

            assertThat(call(transport, HttpMethod.POST, server.port())).isEqualTo(200);
        }
    }

    private static InetAddress other() {
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, 0, 2});
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }
}
