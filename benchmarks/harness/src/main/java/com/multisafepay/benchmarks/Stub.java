package com.multisafepay.benchmarks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Answers every request on a connection with the same bytes and keeps the connection: as little of a server as can be, so that what is
 * measured is the client. It knows how many connections there were.
 */
public final class Stub implements AutoCloseable {

    /** The name of the system property: one in so many requests is answered late; 0 for none. */
    public static final String STALLED_ONE_IN = "stub.stalledOneIn";

    private static final long STALL_MILLIS = 300;
    private static final int MOST_WAITING = 4096;
    private static final byte[] COUNT = "GET /connections ".getBytes(ISO_8859_1);

    private final ServerSocket server;
    private final byte[] answer;
    private final AtomicLong connections = new AtomicLong();
    private final AtomicLong requests = new AtomicLong();
    private final int stalledOneIn = Integer.getInteger(STALLED_ONE_IN, 0);
    private volatile int largestBody;

    /**
     * Listens on a free port of the loopback interface.
     *
     * @param body what to answer
     * @throws IOException when there is no port
     */
    public Stub(byte[] body) throws IOException {
        String head =
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n";
        answer = (head + new String(body, ISO_8859_1)).getBytes(ISO_8859_1);
        server = new ServerSocket(0, MOST_WAITING, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    /**
     * A stub of an API.
     *
     * @param name a resource under {@code answers}, without its ending
     * @return the stub, listening
     * @throws IOException when there is no port
     */
    public static Stub of(String name) throws IOException {
        try (InputStream body = Stub.class.getResourceAsStream("/answers/" + name + ".json")) {
            return new Stub(body.readAllBytes());
        }
    }

    /**
     * A stub for each API, in a process of its own: a line of name and address for each on standard output, and an end when standard
     * input ends.
     *
     * @param names resources under {@code answers}, without their ending
     * @throws IOException when one cannot start
     */
    public static void main(String[] names) throws IOException {
        for (String name : names) {
            System.out.println(name + " " + of(name).uri());
        }
        while (System.in.read() >= 0) {
            // nothing to say
        }
        System.exit(0);
    }

    /**
     * Returns the address that it listens on.
     *
     * @return its address
     */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    /**
     * Returns the number of requests.
     *
     * @return the number so far
     */
    public long requests() {
        return requests.get();
    }

    /**
     * The largest request so far.
     *
     * @return bytes of its body
     */
    public int largestBody() {
        return largestBody;
    }

    /**
     * Returns the number of connections over which an order came.
     *
     * @param stub its address
     * @return the number
     */
    static long connections(URI stub) {
        try (Socket socket = new Socket(stub.getHost(), stub.getPort())) {
            socket.getOutputStream().write((new String(COUNT, ISO_8859_1) + "HTTP/1.1\r\n\r\n").getBytes(ISO_8859_1));
            return Long.parseLong(new String(socket.getInputStream().readAllBytes(), ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "stub");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                socket.setTcpNoDelay(true);
                start(() -> serve(socket));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            RequestReader reader = new RequestReader(socket.getInputStream());
            OutputStream out = socket.getOutputStream();
            boolean counted = false;
            while (reader.next()) {
                if (reader.startsWith(COUNT)) {
                    out.write(Long.toString(connections.get()).getBytes(ISO_8859_1));
                    return;
                }
                if (!counted) {
                    connections.incrementAndGet();
                    counted = true;
                }
                stall(requests.incrementAndGet());
                largestBody = Math.max(largestBody, reader.bodyLength());
                out.write(answer);
            }
        } catch (IOException e) {
            // the client is gone
        }
    }

    private void stall(long request) {
        if (stalledOneIn > 0 && request % stalledOneIn == 0) {
            try {
                Thread.sleep(STALL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
