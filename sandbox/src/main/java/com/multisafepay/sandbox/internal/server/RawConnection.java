package com.multisafepay.sandbox.internal.server;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;

/** The connection below an exchange. */
final class RawConnection {
    private final EndPoint endPoint;
    private final Callback exchange;

    private RawConnection(EndPoint endPoint, Callback exchange) {
        this.endPoint = endPoint;
        this.exchange = exchange;
    }

    /** The connection of a request, whose exchange ends with it. */
    static RawConnection of(Request request, Callback exchange) {
        return new RawConnection(request.getConnectionMetaData().getConnection().getEndPoint(), exchange);
    }

    /** Returns the HTTP connection inside a TLS connection, or the connection itself. */
    static Connection http(Connection connection) {
        return connection instanceof SslConnection tls ? tls.getSslEndPoint().getConnection() : connection;
    }

    /** Returns the end point for plain bytes, inside TLS if there is TLS. */
    EndPoint endPoint() {
        return endPoint;
    }

    /** Ends the connection as a process that dies does: with a reset, even inside TLS. */
    void reset() {
        EndPoint socket = endPoint instanceof SslConnection.SslEndPoint tls
                ? tls.getSslConnection().getEndPoint()
                : endPoint;
        try {
            if (socket.getTransport() instanceof SocketChannel channel) {
                channel.setOption(StandardSocketOptions.SO_LINGER, 0);
            }
        } catch (IOException gone) {
            // Then there is nothing left to reset.
        }
        socket.close();
        over();
    }

    /** Ends the connection in order. */
    void close() {
        endPoint.close();
        over();
    }

    private void over() {
        exchange.failed(new EofException("ended, as asked for"));
    }
}
