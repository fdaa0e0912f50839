package com.multisafepay;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.TryLaterException;
import com.multisafepay.money.Money;
import com.multisafepay.order.request.RedirectOrder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TimeoutsTest {
    private static final RedirectOrder ORDER = RedirectOrder.of("a", Money.of("0.01", "EUR"), "Order a");
    private static final Duration SHORT = Duration.ofMillis(200);

    @Test
    void refusesATimeoutOfNothing() {
        assertThatThrownBy(() -> MultiSafepay.builder()
                        .apiKey("key-of-a-shop")
                        .readTimeout(Duration.ZERO)
                        .build())
                .hasMessageContaining("read timeout: must be at least 1 ms");
    }

    @Test
    void aReadOfAServerThatStallsEndsAtTheReadTimeout() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        try (RawServer server = RawServer.that((socket, out) -> never.await());
                MultiSafepay client = server.client().readTimeout(SHORT).build()) {
            assertThatThrownBy(() -> client.orders().get("a")).isInstanceOf(TryLaterException.class);
        }
    }

    @Test
    void aWriteToAServerThatStallsEndsAtTheReadTimeoutWithItsOutcomeUnknown() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        try (RawServer server = RawServer.that((socket, out) -> never.await());
                MultiSafepay client = server.client().readTimeout(SHORT).build()) {
            assertThatThrownBy(() -> client.orders().create(ORDER))
                    .isInstanceOf(OutcomeUnknownException.class)
                    .hasMessageContaining("POST /v1/json/orders");
        }
    }

    @Test
    void aServerThatDripsCannotOutliveTheTotalTimeout() throws IOException {
        try (RawServer server = RawServer.that((socket, out) -> {
                    out.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    while (true) {
                        out.write(' ');
                        out.flush();
                        Thread.sleep(20);
                    }
                });
                MultiSafepay client = server.client().totalTimeout(SHORT).build()) {
            assertThatThrownBy(() -> client.orders().get("a"))
                    .isInstanceOf(TryLaterException.class)
                    .hasMessageContaining("no complete answer within the total timeout of 200 ms");
        }
    }

    @Test
    void aServerThatDripsItsHeadersCannotOutliveTheTotalTimeoutEither() throws IOException {
        try (RawServer server = RawServer.that((socket, out) -> {
                    out.write("HTTP/1.1 200 OK\r\nX-Slow: ".getBytes(StandardCharsets.US_ASCII));
                    while (true) {
                        out.write('x');
                        out.flush();
                        Thread.sleep(20);
                    }
                });
                MultiSafepay client = server.client().totalTimeout(SHORT).build()) {
            assertThatThrownBy(() -> client.orders().create(ORDER))
                    .isInstanceOf(OutcomeUnknownException.class)
                    .hasMessageContaining("total timeout");
        }
    }

    /** Until the handshake is over not a byte of the request goes out. */
    @Test
    void aHandshakeThatStallsEndsAtTheConnectTimeout() throws IOException {
        try (RawServer server = RawServer.withAnOrder();
                MultiSafepay client = overTls(server.port())
                        .connectTimeout(SHORT)
                        .readAttempts(1)
                        .build()) {
            assertThatThrownBy(() -> client.orders().create(ORDER)).isInstanceOf(TryLaterException.class);
        }
    }

    @Test
    void aHandshakeThatDripsCannotOutliveTheTotalTimeout() throws IOException {
        byte[] endlessRecord = {22, 3, 3, 64, 0};
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                MultiSafepay client =
                        overTls(server.getLocalPort()).totalTimeout(SHORT).build()) {
            Thread dripping = new Thread(() -> {
                try (Socket socket = server.accept()) {
                    socket.getOutputStream().write(endlessRecord);
                    while (true) {
                        socket.getOutputStream().write(2);
                        Thread.sleep(20);
                    }
                } catch (IOException | InterruptedException over) {
                    // The client went away.
                }
            });
            dripping.start();

            assertThatThrownBy(() -> client.orders().get("a"))
                    .isInstanceOf(TryLaterException.class)
                    .hasMessageContaining("total timeout of 200 ms");
        }
    }

    private static MultiSafepayBuilder overTls(int port) {
        return MultiSafepay.builder()
                .apiKey("key-of-a-shop")
                .environment(Environment.of(URI.create("https://127.0.0.1:" + port + "/v1/json")));
    }

    @Test
    void aServerThatTakesNoConnectionEndsTheCallAtTheConnectTimeout() throws IOException {
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<Socket> queue = new CopyOnWriteArrayList<>();
            for (int i = 0; i < 4; i++) {
                Socket socket = new Socket();
                queue.add(socket);
                try {
                    socket.connect(full.getLocalSocketAddress(), 100);
                } catch (IOException queueIsFull) {
                    break;
                }
            }
            try (MultiSafepay client = MultiSafepay.builder()
                    .apiKey("key-of-a-shop")
                    .environment(Environment.of(URI.create("http://127.0.0.1:" + full.getLocalPort() + "/v1/json")))
                    .connectTimeout(SHORT)
                    .build()) {
                assertThatThrownBy(() -> client.orders().create(ORDER)).isInstanceOf(TryLaterException.class);
            }
            for (Socket socket : queue) {
                socket.close();
            }
        }
    }
}
