package com.multisafepay.internal.transport;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.impl.io.DefaultManagedHttpClientConnection;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.HttpConnectionFactory;
import org.apache.hc.core5.io.CloseMode;

/**
 * A connection that never logs what goes over it: HttpClient's own would print the key and the card on its loggers {@code headers} and
 * {@code wire}. It also ends an answer whose head has no end, and sends nothing while it holds bytes of no expected answer.
 */
final class NonLoggingConnection extends DefaultManagedHttpClientConnection {

    private static final Http1Config LIMITS = Http1Config.custom()
            .setMaxLineLength(16 * 1024)
            .setMaxHeaderCount(200)
            .setMaxEmptyLineCount(10)
            .build();

    private final StaleBytesCheck staleBytes = new StaleBytesCheck();

    private NonLoggingConnection(String id) {
        super(id, null, null, LIMITS, null, null, null, null);
    }

    /** Returns a factory of connections, which are numbered. */
    static HttpConnectionFactory<ManagedHttpClientConnection> factory() {
        AtomicLong count = new AtomicLong();
        // The pool has no socket yet when it asks for a connection.
        return none -> new NonLoggingConnection("multisafepay-" + count.incrementAndGet());
    }

    @Override
    public void bind(Socket socket) throws IOException {
        bind(staleBytes.watch(socket));
    }

    @Override
    public void bind(SSLSocket tls, Socket socket) throws IOException {
        bind(staleBytes.watch(tls, socket));
    }

    @Override
    protected void onRequestSubmitted(ClassicHttpRequest request) {
        // logs nothing
    }

    @Override
    protected void onResponseReceived(ClassicHttpResponse response) {
        // logs nothing
    }

    /** The last moment at which nothing went out yet: the request can go over another connection. */
    @Override
    public void sendRequestHeader(ClassicHttpRequest request) throws HttpException, IOException {
        if (staleBytes.finds(this::isDataAvailable)) {
            throw new NotSentException("the connection holds bytes that nobody asked for");
        }
        super.sendRequestHeader(request);
    }

    /** Closes the connection at once, even in use: what comes over it is not to be trusted. */
    void giveUp() {
        close(CloseMode.IMMEDIATE);
    }

    /** The pool asks before it hands out a connection that was idle for a while. */
    @Override
    public boolean isStale() throws IOException {
        return staleBytes.finds(this::isDataAvailable) || super.isStale();
    }
}
