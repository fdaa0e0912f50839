package com.multisafepay.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import javax.net.SocketFactory;

/** One call over a socket of its own, and every byte that comes back until the connection ends or nothing comes any more. */
record RawAnswer(String text, End end) {

    /** The end of a connection. */
    enum End {
        REFUSED,
        RESET,
        CLOSED,
        SILENT,
        NO_HANDSHAKE
    }

    private static final int PATIENCE_MILLIS = 20_000;
    private static final int QUIET_MILLIS = 1000;
    private static final int GLANCE_MILLIS = 50;

    /** The status; 0 where there was no answer. */
    int status() {
        return text.startsWith("HTTP/1.1 ") ? Integer.parseInt(text.substring(9, 12)) : 0;
    }

    /** Returns the bytes that follow the head of the first answer. */
    String body() {
        return text.substring(text.indexOf("\r\n\r\n") + 4);
    }

    String head() {
        return text.substring(0, text.length() - body().length());
    }

    /** A call whose connection the server is to close: it is waited for. */
    static RawAnswer post(SocketFactory sockets, URI base, String path, String body) {
        return post(sockets, base, path, body, "close", PATIENCE_MILLIS);
    }

    /** A call whose connection is kept: what comes is waited for until there is a second of silence. */
    static RawAnswer postAndKeep(SocketFactory sockets, URI base, String path, String body) {
        return post(sockets, base, path, body, "keep-alive", QUIET_MILLIS);
    }

    /** A call whose caller goes away after something has happened. */
    static void postAndLeave(SocketFactory sockets, URI base, String path, String body, BooleanSupplier happened) {
        post(sockets, base, path, body, "keep-alive", GLANCE_MILLIS, happened);
    }

    private static RawAnswer post(
            SocketFactory sockets, URI base, String path, String body, String connection, int quiet) {
        return post(sockets, base, path, body, connection, quiet, () -> true);
    }

    private static RawAnswer post(
            SocketFactory sockets,
            URI base,
            String path,
            String body,
            String connection,
            int quiet,
            BooleanSupplier enough) {
        String request = "POST " + base.getPath() + path + " HTTP/1.1\r\nHost: " + base.getAuthority()
                + "\r\nConnection: " + connection
                + "\r\napi_key: a-key\r\nContent-Type: application/json\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
        ByteArrayOutputStream got = new ByteArrayOutputStream();
        End end;
        try (Socket socket = sockets.createSocket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.setSoTimeout(quiet);
            end = read(socket.getInputStream(), got, enough);
            // A TLS socket waits so long for the other side to say goodbye.
            socket.setSoTimeout(GLANCE_MILLIS);
        } catch (java.net.ConnectException refused) {
            end = End.REFUSED;
        } catch (javax.net.ssl.SSLHandshakeException failed) {
            end = End.NO_HANDSHAKE;
        } catch (IOException reset) {
            end = End.RESET;
        }
        return new RawAnswer(got.toString(StandardCharsets.UTF_8), end);
    }

    private static End read(InputStream in, ByteArrayOutputStream got, BooleanSupplier enough) throws IOException {
        byte[] buffer = new byte[1 << 16];
        while (true) {
            try {
                int count = in.read(buffer);
                if (count < 0) {
                    return End.CLOSED;
                }
                got.write(buffer, 0, count);
            } catch (SocketTimeoutException quiet) {
                if (enough.getAsBoolean()) {
                    return End.SILENT;
                }
            }
        }
    }
}
