package com.multisafepay;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Passes TLS on to a server, but holds back what the client sends after its first record until the request is among it: the server judges
 * the client's part of the handshake when the request is under way already.
 */
final class HoldingRelay implements AutoCloseable {

    /** More than what a client without a certificate sends to end its handshake, and less than that and a request. */
    private static final int WITH_THE_REQUEST = 300;

    final AtomicInteger connections = new AtomicInteger();
    private final ServerSocket relay;
    private final int port;

    HoldingRelay(int port) throws IOException {
        this.port = port;
        this.relay = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    Environment environment() {
        return Environment.of(URI.create("https://localhost:" + relay.getLocalPort() + "/v1/json"));
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!relay.isClosed()) {
            try (Socket client = relay.accept();
                    Socket server = new Socket(InetAddress.getLoopbackAddress(), port)) {
                connections.incrementAndGet();
                start(() -> forward(client, server));
                server.getInputStream().transferTo(client.getOutputStream());
            } catch (IOException e) {
                // One of them went away, or the test is over.
            }
        }
    }

    private static void forward(Socket client, Socket server) {
        try {
            InputStream in = client.getInputStream();
            OutputStream out = server.getOutputStream();
            DataInputStream record = new DataInputStream(in);
            byte[] head = record.readNBytes(3);
            int length = record.readUnsignedShort();
            out.write(head);
            out.write(new byte[] {(byte) (length >> 8), (byte) length});
            out.write(record.readNBytes(length));
            out.write(in.readNBytes(WITH_THE_REQUEST));
            in.transferTo(out);
        } catch (IOException e) {
            // One of them went away.
        }
    }

    @Override
    public void close() throws IOException {
        relay.close();
    }
}
