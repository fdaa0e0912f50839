package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.sandbox.Calls.Answer;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.net.SocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sandbox refuses more than it takes. */
class LimitsTest {
    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension();

    private static RawAnswer create() {
        return RawAnswer.post(
                SocketFactory.getDefault(),
                SANDBOX.baseUri(),
                "/orders",
                Bodies.redirect().toString());
    }

    private static Socket connection() throws IOException {
        return new Socket(SANDBOX.baseUri().getHost(), SANDBOX.baseUri().getPort());
    }

    private static void close(List<Socket> sockets) throws IOException {
        for (Socket each : sockets) {
            each.close();
        }
    }

    /** Sends all of the largest body but its last byte. */
    private static void startBody(Socket socket) throws IOException {
        String start = String.join(
                "\r\n",
                "POST /v1/json/orders HTTP/1.1",
                "Host: localhost",
                "api_key: a",
                "Content-Length: 1048576",
                "",
                "");
        socket.getOutputStream().write(start.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(new byte[1048575]);
    }

    private static void startBodyUnlessRefused(Socket socket) {
        try {
            startBody(socket);
        } catch (IOException refused) {
            // There is no room for all of it, which is what is waited for.
        }
    }

    /** Repeats the call until the sandbox, on its own time, has taken in what was sent before it. */
    private static RawAnswer firstOf(int status) {
        return firstOf(status, 1000);
    }

    private static RawAnswer firstOf(int status, int attempts) {
        RawAnswer answer = create();
        for (int i = 0; i < attempts && answer.status() != status; i++) {
            answer = create();
        }
        return answer;
    }

    private static void tellsToComeAgain(RawAnswer answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.head()).contains("\r\nRetry-After: 1\r\n", "Content-Type: application/json");
        assertThat(answer.body()).contains("\"error_info\":\"Too many calls at once\"");
    }

    @Test
    void tellsWhoComesOnTooManyConnectionsToComeAgain() throws IOException {
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            sockets.add(connection());
        }

        tellsToComeAgain(firstOf(503));

        close(sockets);
        assertThat(firstOf(200).status()).isEqualTo(200);
    }

    @Test
    void tellsWhoComesWithTooManyBodiesAtOnceToComeAgain() throws IOException {
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            Socket socket = connection();
            startBody(socket);
            sockets.add(socket);
        }
        // A body that finds no room while an order is created, or that stands still for long, is given up: others take
        // its place.
        RawAnswer answer = firstOf(503, 50);
        for (int i = 0; i < 256 && answer.status() != 503; i++) {
            Socket socket = connection();
            sockets.add(socket);
            startBodyUnlessRefused(socket);
            answer = firstOf(503, 5);
        }

        tellsToComeAgain(answer);

        close(sockets);
        assertThat(firstOf(200).status()).isEqualTo(200);
    }

    @Test
    void refusesHeadersThatAreTooLong() {
        Answer answer = Calls.send(Calls.request(SANDBOX.sandbox(), "/gateways")
                .header("X-Long", "x".repeat(20_000))
                .GET());

        assertThat(answer.status()).isEqualTo(431);
        assertThat(answer.info()).isEqualTo("The request could not be served");
    }

    @Test
    void refusesAnAddressThatIsTooLong() {
        Answer answer = Calls.get(SANDBOX.sandbox(), "/gateways?x=" + "x".repeat(20_000));

        assertThat(answer.status()).isEqualTo(414);
        assertThat(answer.info()).isEqualTo("The request could not be served");
    }

    @ParameterizedTest
    @CsvSource({
        "application/xml, <order/>",
        "application/x-www-form-urlencoded, type=redirect&amount=1",
        "multipart/form-data; boundary=x, --x--",
        "text/plain, hello"
    })
    void saysWhatIsWrongWithABodyThatIsNoJson(String type, String body) {
        Answer answer = Calls.send(Calls.request(SANDBOX.sandbox(), "/orders")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.info()).startsWith("The body is not valid JSON at line 1");
        assertThat(answer.body().toString()).doesNotContain("Exception", "\\tat ");
    }
}
