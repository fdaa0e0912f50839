package com.multisafepay.contract.effort;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Locale;

/** A server that answers every request of a connection with the same bytes, in one piece, so that they are read in one. */
final class OneAnswer implements AutoCloseable {
    private final ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final byte[] answer;

    private OneAnswer(byte[] answer) throws IOException {
        this.answer = answer;
    }

    static OneAnswer of(String json) throws IOException {
        byte[] body = json.getBytes(UTF_8);
        OneAnswer server = new OneAnswer(("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                        + body.length + "\r\n\r\n" + json)
                .getBytes(UTF_8));
        Thread thread = new Thread(server::serve, "one-answer");
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    int port() {
        return listening.getLocalPort();
    }

    private void serve() {
        while (!listening.isClosed()) {
            try (Socket socket = listening.accept()) {
                socket.setTcpNoDelay(true);
                DataInputStream in = new DataInputStream(socket.getInputStream());
                while (skipRequest(in)) {
                    socket.getOutputStream().write(answer);
                }
            } catch (IOException ended) {
                if (!listening.isClosed()) {
                    throw new UncheckedIOException(ended);
                }
            }
        }
    }

    private static boolean skipRequest(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.length() < 4 || !head.substring(head.length() - 4).equals("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return false;
            }
            head.append((char) next);
        }
        String lower = new String(head.toString().getBytes(ISO_8859_1), ISO_8859_1).toLowerCase(Locale.ROOT);
        int at = lower.indexOf("content-length: ");
        if (at >= 0) {
            int from = at + "content-length: ".length();
            in.skipNBytes(Long.parseLong(lower.substring(from, lower.indexOf('\r', from))));
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
