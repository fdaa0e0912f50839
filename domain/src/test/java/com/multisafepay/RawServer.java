package com.multisafepay;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that does with each request what it is told to, down to the bytes, and keeps what came. */
final class RawServer implements AutoCloseable {

    static final String ORDER =
            "{\"success\":true,\"data\":{\"order_id\":\"a\",\"status\":\"initialized\",\"currency\":\"EUR\",\"amount\":1}}";

    final List<String> requests = new CopyOnWriteArrayList<>();
    private final ServerSocket server;
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    /** What is done with a connection once its request has come. */
    @FunctionalInterface
    interface Answer {
        void to(Socket client, OutputStream out) throws IOException, InterruptedException;
    }

    private RawServer(Answer answer) {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(() -> {
            while (true) {
                Socket client = server.accept();
                open.add(client);
                daemon(() -> serve(client, answer));
            }
        });
    }

    static RawServer that(Answer answer) {
        return new RawServer(answer);
    }

    /** One that answers every request with an order. */
    static RawServer withAnOrder() {
        return that((client, out) -> out.write(order()));
    }

    static byte[] order() {
        return http("200 OK", "Content-Type: application/json\r\n", ORDER);
    }

    static byte[] http(String status, String headers, String body) {
        return ("HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + body.length() + "\r\n\r\n" + body)
                .getBytes(ISO_8859_1);
    }

    int port() {
        return server.getLocalPort();
    }

    Environment environment() {
        return Environment.of(URI.create("http://127.0.0.1:" + port() + "/v1/json"));
    }

    private void serve(Socket client, Answer answer) throws IOException, InterruptedException {
        InputStream in = client.getInputStream();
        for (String request = next(in); !request.isEmpty(); request = next(in)) {
            requests.add(request);
            answer.to(client, client.getOutputStream());
        }
    }

    /** Head and body of the next request; empty when there is none. */
    private static String next(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (!bytes.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            bytes.write(next);
        }
        String head = bytes.toString(ISO_8859_1);
        int length = head.toLowerCase(java.util.Locale.ROOT)
                .lines()
                .filter(line -> line.startsWith("content-length:"))
                .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
                .findFirst()
                .orElse(0);
        return head + new String(in.readNBytes(length), ISO_8859_1);
    }

    private interface Task {
        void run() throws IOException, InterruptedException;
    }

    private static void daemon(Task task) {
        Thread thread = new Thread(() -> {
            try {
                task.run();
            } catch (IOException | InterruptedException over) {
                // The test is over, or the client went away.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
