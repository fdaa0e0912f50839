package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class HangingReceiverTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration LONG = Duration.ofMinutes(5);

    private static Sandbox sandbox(Duration timeout) {
        return Sandbox.builder()
                .clock(SandboxClock.startingAt(Instant.parse("2026-06-01T12:00:00Z")))
                .notificationTimeout(timeout)
                .start();
    }

    private static ObjectNode order(String id, String url) {
        ObjectNode body = Bodies.redirect().put("order_id", id);
        body.withObject("/payment_options").put("notification_url", url);
        return body;
    }

    private static void createAndPay(Sandbox sandbox, String id, String url) {
        assertThat(Calls.post(sandbox, order(id, url)).status()).isEqualTo(200);
        sandbox.orders().pay(id, PaymentOutcome.SUCCESS);
    }

    @Test
    void isGivenUpAfterTheTimeThatIsSet() {
        try (Merchant merchant = new Merchant();
                Sandbox sandbox = sandbox(Duration.ofMillis(300))) {
            merchant.hangs();
            createAndPay(sandbox, "shop-1", merchant.url("/notify"));

            sandbox.notifications().await(SOON);

            assertThat(sandbox.notifications().attempts().get(0).reason()).isEqualTo("no answer within PT0.3S");
        }
    }

    @Test
    void isGivenUpEvenWhereItKeepsSendingALittle() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Sandbox sandbox = sandbox(Duration.ofMillis(500))) {
            CompletableFuture<Void> dripping = CompletableFuture.runAsync(() -> drip(server));
            createAndPay(sandbox, "shop-1", "http://127.0.0.1:" + server.getLocalPort() + "/");

            sandbox.notifications().await(SOON);

            assertThat(sandbox.notifications().attempts().get(0).reason()).isEqualTo("no answer within PT0.5S");
            assertThat(dripping).succeedsWithin(SOON);
        }
    }

    /** Sends a header whenever nothing was said for a moment, until the other side hangs up. */
    private static void drip(ServerSocket server) {
        try (Socket socket = server.accept()) {
            socket.setSoTimeout(50);
            OutputStream out = socket.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            while (heard(socket)) {
                out.write("X-Drip: 1\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException hungUp) {
            // As it should be.
        }
    }

    private static boolean heard(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read() >= 0;
        } catch (SocketTimeoutException silence) {
            return true;
        }
    }

    @Test
    void holdsUpNeitherTheApiNorOtherOrders() {
        try (Merchant hanging = new Merchant();
                Merchant merchant = new Merchant();
                Sandbox sandbox = sandbox(LONG)) {
            hanging.hangs();
            createAndPay(sandbox, "shop-1", hanging.url("/notify"));
            CompletableFuture<Void> told = new CompletableFuture<>();
            merchant.answers(request -> {
                told.complete(null);
                return new Merchant.Reply(200, "OK");
            });

            createAndPay(sandbox, "shop-2", merchant.url("/notify"));

            assertThat(told).succeedsWithin(SOON);
            assertThat(sandbox.notifications().underWay()).isPositive();
        }
    }

    @Test
    void isNotWaitedForLongerThanATestWants() {
        try (Merchant merchant = new Merchant();
                Sandbox sandbox = sandbox(LONG)) {
            merchant.hangs();
            createAndPay(sandbox, "shop-1", merchant.url("/notify"));

            assertThatThrownBy(() -> sandbox.notifications().await(Duration.ofMillis(10)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("within: PT0.01S is not enough, 1 attempts");
        }
    }

    @Test
    void doesNotOutliveAReset() {
        try (Merchant merchant = new Merchant();
                Sandbox sandbox = sandbox(LONG)) {
            merchant.hangs();
            createAndPay(sandbox, "shop-1", merchant.url("/notify"));

            sandbox.reset();
            sandbox.notifications().await(SOON);
            merchant.answers(200, "OK");
            createAndPay(sandbox, "shop-1", merchant.url("/notify"));
            sandbox.notifications().await(SOON);

            assertThat(sandbox.notifications().attempts()).hasSize(1);
            assertThat(sandbox.notifications().attempts().get(0).acknowledged()).isTrue();
        }
    }
}
