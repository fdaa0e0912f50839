package com.multisafepay.sandbox.internal.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/** A connector that can stop listening for a while, so that connections are refused, and keeps its port meanwhile. */
final class PausableConnector extends ServerConnector {
    /** A selector answers the calls of its connections, one after another. */
    private static final int MOST_SELECTORS = 4;

    private final Object change = new Object();
    private final ReservedPort reserved = new ReservedPort();
    private volatile boolean shut;
    private @Nullable ServerSocketChannel listening;

    private Scheduler.@Nullable Task opening;
    private boolean accepting;
    private boolean closing;
    private boolean ended;

    PausableConnector(Server server, ConnectionFactory... factories) {
        super(server, 1, Math.min(Runtime.getRuntime().availableProcessors(), MOST_SELECTORS), factories);
    }

    @Override
    public void open() throws IOException {
        synchronized (change) {
            if (listening == null) {
                listening = openAcceptChannel();
                open(listening);
            }
        }
    }

    @Override
    public void accept(int acceptor) throws IOException {
        ServerSocketChannel channel = whereListening();
        try {
            SocketChannel accepted = channel.accept();
            accepted.configureBlocking(false);
            configure(accepted.socket());
            getSelectorManager().accept(accepted);
        } catch (ClosedByInterruptException ended) {
            throw ended;
        } catch (ClosedChannelException shut) {
            // The next turn waits until the connector listens again.
        } finally {
            synchronized (change) {
                accepting = false;
                change.notifyAll();
            }
        }
    }

    private ServerSocketChannel whereListening() throws ClosedByInterruptException {
        synchronized (change) {
            while (listening == null && !ended) {
                try {
                    change.wait();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                    throw new ClosedByInterruptException();
                }
            }
            if (listening == null) {
                throw new ClosedByInterruptException();
            }
            accepting = true;
            return listening;
        }
    }

    /** Stops listening for the given time. A call while another one is closing the port does nothing. */
    void shut(Duration time) {
        synchronized (change) {
            if (ended || closing) {
                return;
            }
            if (listening != null) {
                closing = true;
                close(listening);
                listening = null;
                shut = true;
                awaitAcceptor();
                if (!ended) {
                    reserved.reserve(new InetSocketAddress(getHost(), getLocalPort()));
                }
                closing = false;
            }
            if (opening != null) {
                opening.cancel();
            }
            opening = getScheduler().schedule(this::reopen, time);
        }
    }

    /** Waits for the acceptor, as a socket goes on listening while a thread is inside its accept. */
    private void awaitAcceptor() {
        try {
            while (accepting) {
                change.wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Listens again. */
    void reopen() {
        synchronized (change) {
            if (listening == null && !ended && !closing) {
                reserved.release();
                listening = listener();
                shut = false;
                change.notifyAll();
            }
        }
    }

    /** Returns whether connections are refused. */
    boolean isShut() {
        return shut;
    }

    /** Closes connections on which no call is under way, so that the next calls need new ones. */
    void hangUpIdle() {
        for (EndPoint each : getConnectedEndPoints()) {
            Connection connection = RawConnection.http(each.getConnection());
            if (each.isFillInterested() && connection.getMessagesIn() == connection.getMessagesOut()) {
                each.close();
            }
        }
    }

    @Override
    public void close() {
        synchronized (change) {
            ended = true;
            reserved.release();
            if (listening != null) {
                close(listening);
                listening = null;
            }
            change.notifyAll();
        }
        super.close();
    }

    private ServerSocketChannel listener() {
        try {
            ServerSocketChannel channel = ServerSocketChannel.open();
            channel.setOption(StandardSocketOptions.SO_REUSEADDR, getReuseAddress());
            channel.bind(new InetSocketAddress(getHost(), getLocalPort()), getAcceptQueueSize());
            return channel;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(ServerSocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
