package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that a web page makes, or that never end, reach nothing and stand in nobody's way. */
class ForeignCallsTest {
    private static final String ORDER =
            "{\"type\":\"redirect\",\"order_id\":\"o1\",\"currency\":\"EUR\",\"amount\":1,\"description\":\"x\"}";
    private static final int PATIENCE_MILLIS = 30_000;

    private static Sandbox sandbox;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.builder()
                .apiKey("the-key")
                .allowHost("sandbox.test")
                .baseUrl(URI.create("https://shop.example:8443"))
                .start();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @BeforeEach
    void reset() {
        sandbox.reset();
    }

    private static Socket socket() throws IOException {
        Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), sandbox.baseUri().getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The whole answer to lines of a head, whose connection ends. */
    private static String answer(String start, String body, String... headers) throws IOException {
        try (Socket socket = socket()) {
            write(
                    socket,
                    start + "\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\nContent-Length: "
                            + body.length() + "\r\n\r\n" + body);
            return rest(socket.getInputStream());
        }
    }

    private static String rest(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    private static int status(String start, String body, String... headers) throws IOException {
        return Integer.parseInt(answer(start, body, headers).substring(9, 12));
    }

    private static int create(String... headers) throws IOException {
        List<String> all = new ArrayList<>(List.of(headers));
        all.add("api_key: the-key");
        return status("POST /v1/json/orders HTTP/1.1", ORDER, all.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "localhost:1",
                "LOCALHOST.:8080",
                "127.0.0.1",
                "[::1]:8080",
                "sandbox.test",
                "sandbox.test:8080",
                "shop.example",
                "shop.example:8443"
            })
    void servesItsOwnHosts(String host) throws IOException {
        assertThat(create("Host: " + host)).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "POST /v1/json/orders",
        "GET /sandbox/exchanges",
        "POST /sandbox/reset",
        "POST /sandbox/faults",
        "GET /",
        "GET /docs",
        "GET /outbox",
        "GET /connect/x/",
        "GET /style.css"
    })
    void refusesAHostThatWasMadeToLeadHere(String call) throws IOException {
        String answer = answer(call + " HTTP/1.1", ORDER, "Host: rebound.example:8080", "api_key: the-key");

        assertThat(answer).startsWith("HTTP/1.1 403 ").contains("\"success\":false", "--allow-host");
        assertThat(sandbox.journal()).isEmpty();
    }

    @Test
    void refusesAnotherHostInTheAddressThatIsAskedFor() throws IOException {
        assertThat(status("GET http://rebound.example/v1/json/me HTTP/1.1", "", "Host: rebound.example"))
                .isEqualTo(403);
        assertThat(status("GET http://rebound.example/v1/json/me HTTP/1.1", "", "Host: localhost"))
                .isIn(400, 403);
        assertThat(status("GET http://localhost/v1/json/me?api_key=the-key HTTP/1.1", "", "Host: localhost"))
                .isEqualTo(200);
    }

    @Test
    void refusesTwoHostsAndNone() throws IOException {
        assertThat(status("GET /v1/json/me HTTP/1.1", "", "Host: localhost", "Host: rebound.example"))
                .isIn(400, 403);
        assertThat(status("GET /v1/json/me HTTP/1.1", "", "Host:")).isIn(400, 403);
        assertThat(status("GET /v1/json/me HTTP/1.1", "", "X-Host: localhost")).isEqualTo(400);
    }

    @Test
    void servesACallOfHttpOneZeroWithoutAHostWhichNoBrowserMakes() throws IOException {
        assertThat(status("GET /v1/json/me HTTP/1.0", "", "api_key: the-key")).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sandbox:8080",
                "cafe:80",
                "http://sandbox.test",
                "",
                "a b",
                "[::1]:80",
                "[::1",
                "1::2::3",
                "a@b",
                "*"
            })
    void refusesToAllowWhatIsNoHost(String host) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sandbox.builder().allowHost(host))
                .withMessageStartingWith("allowHost: has to be a host without a port");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sandbox", "my_sandbox.test", "192.0.2.7", "::1", "[2001:db8::7]"})
    void allowsHostsOnTheCommandLineToo(String host) {
        assertThat(CommandLine.settings("--allow-host", host).orElseThrow().allowedHosts)
                .containsExactly(host.replace("[", "").replace("]", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Origin: https://evil.example",
                "Origin: null",
                "Origin: http://localhost:3000",
                "Origin: http://localhost.evil.example"
            })
    void refusesThePageOfAnotherSiteOnTheApiAndTheControls(String header) throws IOException {
        assertThat(create("Host: localhost", header)).isEqualTo(403);
        assertThat(status("GET /v1/json/me?api_key=the-key HTTP/1.1", "", "Host: localhost", header))
                .isEqualTo(403);
        assertThat(status("GET /sandbox/clock?api_key=the-key HTTP/1.1", "", "Host: localhost", header))
                .isEqualTo(403);
        assertThat(status("POST /sandbox/reset?api_key=the-key HTTP/1.1", "", "Host: localhost", header))
                .isEqualTo(403);
        assertThat(status("OPTIONS /v1/json/orders HTTP/1.1", "", "Host: localhost", header))
                .isEqualTo(403);
        assertThat(sandbox.journal()).isEmpty();
    }

    @Test
    void refusesItBeforeItsBodyIsWaitedFor() throws IOException {
        try (Socket socket = socket()) {
            write(
                    socket,
                    String.join(
                            "\r\n",
                            "POST /v1/json/orders?api_key=the-key HTTP/1.1",
                            "Host: localhost",
                            "Origin: null",
                            "Content-Length: 1000",
                            "",
                            ""));

            assertThat(rest(socket.getInputStream())).startsWith("HTTP/1.1 403 ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-None: none",
                "Sec-Fetch-Site: none",
                "Sec-Fetch-Site: same-origin",
                "Origin: http://localhost",
                "Origin: https://shop.example:8443"
            })
    void servesItsOwnPagesAndCallersThatAreNoBrowser(String header) throws IOException {
        assertThat(create("Host: localhost", header)).isEqualTo(200);
    }

    @Test
    void halfSentBodiesStandInNobodysWayAndEndSoon() throws IOException {
        List<Socket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                Socket socket = socket();
                sockets.add(socket);
                write(socket, "POST /v1/json/orders HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1048576\r\n\r\n{");
            }

            assertThat(create("Host: localhost")).isEqualTo(200);
            for (Socket socket : sockets) {
                assertThat(rest(socket.getInputStream()))
                        .startsWith("HTTP/1.1 408 ")
                        .contains("within 10 seconds");
            }
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
        assertThat(create("Host: localhost")).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"x:the-key, 200", "anna:the-key, 200", ":the-key, 200", "the-key:, 401", "x:wrong, 401"})
    void takesTheKeyAsThePasswordOfAControl(String pair, int status) throws IOException {
        sandbox.clock().advance(Duration.ofHours(1));
        String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));

        assertThat(status("POST /sandbox/reset HTTP/1.1", "", "Host: localhost", "Authorization: Basic " + basic))
                .isEqualTo(status);
        assertThat(status("POST /sandbox/reset HTTP/1.1", "", "Host: localhost", "authorization: basic " + basic))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"api_key: the-key", "API_KEY: the-key"})
    void takesTheKeyOfAControlInTheHeaderOfTheApi(String header) throws IOException {
        assertThat(status("POST /sandbox/reset HTTP/1.1", "", "Host: localhost", header))
                .isEqualTo(200);
        assertThat(status("POST /sandbox/reset?api_key=the-key HTTP/1.1", "", "Host: localhost"))
                .isEqualTo(200);
        assertThat(status("POST /sandbox/reset HTTP/1.1", "", "Host: localhost"))
                .isEqualTo(401);
    }
}
