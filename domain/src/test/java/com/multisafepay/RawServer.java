package com.multisafepay;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that does with each request what it is told to, down to the bytes, and keeps what came. */
public final class RawServer implements AutoCloseable {

    public static final String ORDER =
            "{\"success\":true,\"data\":{\"order_id\":\"a\",\"status\":\"initialized\",\"currency\":\"EUR\",\"amount\":1}}";

    private static final JsonMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    public final List<String> requests = new CopyOnWriteArrayList<>();
    private final ServerSocket server;
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    /** Handles a connection once its request has come. */
    @FunctionalInterface
    public interface Answer {
        void to(Socket client, OutputStream out) throws IOException, InterruptedException;
    }

    private RawServer(InetSocketAddress address, Answer answer) {
        try {
            server = new ServerSocket(address.getPort(), 50, address.getAddress());
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

    public static RawServer that(Answer answer) {
        return new RawServer(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), answer);
    }

    /** One that answers every request at a certain address with an order. */
    public static RawServer withAnOrderAt(InetAddress address, int port) {
        return new RawServer(new InetSocketAddress(address, port), (client, out) -> out.write(order()));
    }

    /** One that answers every request with an order. */
    public static RawServer withAnOrder() {
        return that((client, out) -> out.write(order()));
    }

    /** One that answers every request with the order of this id. */
    public static RawServer withAnOrder(String orderId) throws JsonProcessingException {
        String id = ASCII.writeValueAsString(orderId);
        return that((client, out) ->
                out.write(http("200 OK", "Content-Type: application/json\r\n", ORDER.replace("\"a\"", id))));
    }

    public static byte[] order() {
        return http("200 OK", "Content-Type: application/json\r\n", ORDER);
    }

    public static byte[] http(String status, String headers, String body) {
        return ("HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + body.length() + "\r\n\r\n" + body)
                .getBytes(ISO_8859_1);
    }

    public int port() {
        return server.getLocalPort();
    }

    public Environment environment() {
        return Environment.of(URI.create("http://127.0.0.1:" + port() + "/v1/json"));
    }

    /** Builds a client of this server. */
    public MultiSafepayBuilder client() {
        return MultiSafepay.builder().apiKey("key-of-a-shop").environment(environment());
    }

    /** The connections that were made and that this server did not close. */
    public int connections() {
        return open.size();
    }

    /** Closes every connection, as a server does with those that nobody used for a while. */
    public void closeConnections() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
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
        closeConnections();
    }
}
