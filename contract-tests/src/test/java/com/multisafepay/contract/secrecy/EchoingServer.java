package com.multisafepay.contract.secrecy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.multisafepay.Environment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Answers each request with bytes that are made of it, on a connection of its own. */
final class EchoingServer implements AutoCloseable {

    private final ServerSocket server;

    private EchoingServer(ServerSocket server, UnaryOperator<String> answer) {
        this.server = server;
        Thread thread = new Thread(() -> serve(answer));
        thread.setDaemon(true);
        thread.start();
    }

    static EchoingServer that(UnaryOperator<String> answer) throws IOException {
        return new EchoingServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), answer);
    }

    /** An answer of HTTP. */
    static String http(String status, String headers, String body) {
        return "HTTP/1.1 " + status + "\r\nConnection: close\r\n" + headers + "Content-Length: " + body.length()
                + "\r\n\r\n" + body;
    }

    /** A text as the content of a JSON string. */
    static String quoted(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    Environment environment() {
        return Environment.of(URI.create("http://127.0.0.1:" + server.getLocalPort() + "/v1/json"));
    }

    private void serve(UnaryOperator<String> answer) {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                String request = request(client.getInputStream());
                client.getOutputStream().write(answer.apply(request).getBytes(ISO_8859_1));
            } catch (IOException e) {
                // The client went away, or the test is over.
            }
        }
    }

    private static String request(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return head.toString(ISO_8859_1);
            }
            head.write(next);
        }
        int length = head.toString(ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .lines()
                .filter(line -> line.startsWith("content-length:"))
                .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
                .findFirst()
                .orElse(0);
        return head.toString(ISO_8859_1) + new String(in.readNBytes(length), ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
