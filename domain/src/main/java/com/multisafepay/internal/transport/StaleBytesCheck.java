package com.multisafepay.internal.transport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import org.apache.hc.core5.http.impl.io.SocketHolder;
import org.apache.hc.core5.util.Timeout;

/**
 * Finds unexpected bytes on an idle connection. An answer that came twice, say, would be taken for the answer to the next
 * request. Where there are none it neither waits nor costs an exception, which HttpClient's own look at a connection does.
 */
final class StaleBytesCheck {

    private static final Timeout A_MOMENT = Timeout.ofMilliseconds(1);

    private volatile boolean looking;

    /** Checks a connection for bytes to read, in its buffer or on the socket. */
    @FunctionalInterface
    interface Incoming {
        boolean within(Timeout timeout) throws IOException;
    }

    /** Returns whether the connection over a watched socket holds bytes, or is broken. */
    boolean finds(Incoming connection) {
        looking = true;
        try {
            return connection.within(A_MOMENT);
        } catch (IOException broken) {
            return true;
        } finally {
            looking = false;
        }
    }

    /** Returns a holder of a socket whose bytes this check can see. */
    SocketHolder watch(Socket socket) {
        return new Watched(socket);
    }

    /** Returns a holder of a socket under TLS whose bytes this check can see. */
    SocketHolder watch(SSLSocket tls, Socket socket) {
        return new Watched(tls, socket);
    }

    private final class Watched extends SocketHolder {

        Watched(Socket socket) {
            super(socket);
        }

        Watched(SSLSocket tls, Socket socket) {
            super(tls, socket);
        }

        @Override
        protected InputStream getInputStream(Socket socket) throws IOException {
            InputStream below = getBaseSocket().getInputStream();
            return new FilterInputStream(super.getInputStream(socket)) {
                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    boolean nothing = looking && below.available() == 0 && in.available() == 0;
                    return nothing ? 0 : in.read(bytes, offset, length);
                }
            };
        }
    }
}
