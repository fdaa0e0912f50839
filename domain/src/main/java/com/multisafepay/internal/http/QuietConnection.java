package com.multisafepay.internal.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.impl.io.DefaultManagedHttpClientConnection;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.SocketHolder;
import org.apache.hc.core5.http.io.HttpConnectionFactory;
import org.apache.hc.core5.util.Timeout;

/**
 * A connection that never logs what goes over it: HttpClient's own would print the key and the card on its loggers {@code headers} and
 * {@code wire}. It also ends an answer whose head has no end.
 *
 * <p>It is looked at before it is used again. Bytes that nobody asked for, say an answer that came twice, would be taken for the answer to
 * the next request: a connection that holds any is given up. That the server closed it shows only when one waits for a moment, which is
 * done after it was left alone for a while.
 */
final class QuietConnection extends DefaultManagedHttpClientConnection {

    private static final Http1Config LIMITS = Http1Config.custom()
            .setMaxLineLength(16 * 1024)
            .setMaxHeaderCount(200)
            .setMaxEmptyLineCount(10)
            .build();

    private static final long LEFT_ALONE = TimeUnit.MILLISECONDS.toNanos(10);
    private static final Timeout A_MOMENT = Timeout.ofMilliseconds(1);

    private volatile boolean peeking;
    private volatile long usedAt;

    private QuietConnection(String id) {
        super(id, null, null, LIMITS, null, null, null, null);
    }

    /** Makes connections, numbered. */
    static HttpConnectionFactory<ManagedHttpClientConnection> factory() {
        AtomicLong count = new AtomicLong();
        // The pool has no socket yet when it asks for a connection.
        return none -> new QuietConnection("multisafepay-" + count.incrementAndGet());
    }

    @Override
    public void bind(Socket socket) throws IOException {
        bind(new Peeked(socket));
    }

    @Override
    public void bind(SSLSocket tls, Socket socket) throws IOException {
        bind(new Peeked(tls, socket));
    }

    @Override
    protected void onRequestSubmitted(ClassicHttpRequest request) {
        // says nothing
    }

    @Override
    protected void onResponseReceived(ClassicHttpResponse response) {
        // says nothing
    }

    /** The last moment at which nothing went out yet: the request can go over another connection. */
    @Override
    public void sendRequestHeader(ClassicHttpRequest request) throws HttpException, IOException {
        if (holdsMore()) {
            throw new ConnectException("the connection holds bytes that nobody asked for");
        }
        super.sendRequestHeader(request);
    }

    /** Asked once an answer was read. */
    @Override
    public boolean isConsistent() {
        usedAt = System.nanoTime();
        return super.isConsistent();
    }

    /** Asked before the connection is used again; one that was used a moment ago is looked at when the request goes out. */
    @Override
    public boolean isStale() throws IOException {
        return System.nanoTime() - usedAt > LEFT_ALONE && (holdsMore() || super.isStale());
    }

    private boolean holdsMore() {
        peeking = true;
        try {
            return isDataAvailable(A_MOMENT);
        } catch (IOException broken) {
            return true;
        } finally {
            peeking = false;
        }
    }

    /** Its bytes, of which one can see without waiting that there are none. */
    private final class Peeked extends SocketHolder {

        Peeked(Socket socket) {
            super(socket);
        }

        Peeked(SSLSocket tls, Socket socket) {
            super(tls, socket);
        }

        @Override
        protected InputStream getInputStream(Socket socket) throws IOException {
            InputStream below = getBaseSocket().getInputStream();
            return new FilterInputStream(super.getInputStream(socket)) {
                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    boolean nothing = peeking && below.available() == 0 && in.available() == 0;
                    return nothing ? 0 : in.read(bytes, offset, length);
                }
            };
        }
    }
}
