package com.multisafepay.sandbox.internal.server;

import com.multisafepay.sandbox.fault.Fault;
import com.multisafepay.sandbox.fault.FaultKind;
import com.multisafepay.sandbox.internal.api.Api;
import com.multisafepay.sandbox.internal.api.Faults;
import com.multisafepay.sandbox.internal.control.Controls;
import com.multisafepay.sandbox.internal.notification.OrderNotifier;
import com.multisafepay.sandbox.internal.pages.Pages;
import com.multisafepay.sandbox.internal.proxy.Proxy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.AbstractConnectionFactory;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A Jetty that passes paths on as they came, tells nothing about itself, and answers its own errors as the API does. */
public final class WebServer implements Faults.Connections, AutoCloseable {
    /**
     * The handlers of requests.
     *
     * @param api answers calls of the API
     * @param faults the faults that these meet
     * @param controls answers calls below {@code /sandbox}, and keeps those of the API
     * @param notifications the streams of orders
     * @param pages answer everything else, if there are any
     * @param due does what is due, before a page is answered
     * @param proxy answers calls of the API instead, if there is one
     */
    public record Handlers(
            Api api,
            Faults faults,
            Controls controls,
            OrderNotifier notifications,
            Optional<Pages> pages,
            Runnable due,
            Optional<Proxy> proxy) {}

    private static final int MOST_THREADS = 16;
    private static final int FEWEST_THREADS = 4;
    private static final long IDLE_ON_STOP_MILLIS = 50;
    private static final long IDLE_IN_A_FLOOD_MILLIS = 1000;
    private static final long STOP_MILLIS = 2000;

    private final Server server;
    private final PausableConnector connector;
    private final Optional<OwnCertificate> own;
    private final Optional<FailableTls> tls;
    private final Set<RawConnection> held = ConcurrentHashMap.newKeySet();

    private WebServer(
            Server server, PausableConnector connector, Optional<OwnCertificate> own, Optional<FailableTls> tls) {
        this.server = server;
        this.connector = connector;
        this.own = own;
        this.tls = tls;
    }

    /**
     * Returns a server that holds a port, 0 for any free one, and does not answer yet. Inside TLS its certificate is good
     * for all names that it may be called by.
     */
    public static WebServer of(String host, int port, boolean secure, Collection<String> names) {
        Optional<OwnCertificate> own = secure ? Optional.of(OwnCertificate.forHosts(names)) : Optional.empty();
        Optional<FailableTls> tls = own.map(FailableTls::new);
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, FEWEST_THREADS);
        threads.setName("multisafepay-sandbox");
        threads.setDaemon(true);
        Server server = new Server(threads);
        PausableConnector connector = new PausableConnector(
                server,
                AbstractConnectionFactory.getFactories(
                        tls.orElse(null), new HttpConnectionFactory(HttpSettings.create())));
        connector.setHost(host);
        connector.setPort(port);
        connector.setShutdownIdleTimeout(IDLE_ON_STOP_MILLIS);
        connector.setAcceptQueueSize(OverloadHandler.MOST_CONNECTIONS);
        server.addConnector(connector);
        // Beyond twice as many as are served, idle ones go soon, and new ones wait for that.
        NetworkConnectionLimit limit = new NetworkConnectionLimit(2 * OverloadHandler.MOST_CONNECTIONS, connector);
        limit.setEndPointIdleTimeout(IDLE_IN_A_FLOOD_MILLIS);
        server.addBean(limit);
        server.setStopTimeout(STOP_MILLIS);
        server.setErrorHandler(HttpSettings::error);
        WebServer web = new WebServer(server, connector, own, tls);
        try {
            connector.open();
        } catch (IOException e) {
            web.close();
            throw new UncheckedIOException(e);
        }
        return web;
    }

    /** Starts to answer under an address that others know it by. */
    public void start(URI address, Collection<String> hosts, Handlers handlers) {
        server.setHandler(
                new OverloadHandler(connector, new RequestRouter(this, address, handlers, new HostCheck(hosts))));
        try {
            server.start();
        } catch (Exception e) {
            close();
            throw new IllegalStateException("The sandbox could not start", e);
        }
    }

    @Override
    public boolean secure() {
        return tls.isPresent();
    }

    /** Refuses connections for a while, or lets handshakes fail, and closes idle connections. */
    @Override
    public void fail(Fault fault) {
        if (fault.kind() == FaultKind.REFUSE) {
            connector.shut(fault.lasting().multipliedBy(fault.times()));
        } else {
            tls.ifPresent(handshakes -> handshakes.fail(fault.times()));
        }
        connector.hangUpIdle();
    }

    @Override
    public void heal() {
        tls.ifPresent(FailableTls::heal);
        connector.reopen();
    }

    /** Holds a connection open without an answer; it is cut when the server stops. */
    void hold(RawConnection wire) {
        held.add(wire);
    }

    /** Ends such a connection. */
    void cut(RawConnection wire) {
        if (held.remove(wire)) {
            wire.close();
        }
    }

    /** Returns whether connections are refused. */
    boolean refuses() {
        return connector.isShut();
    }

    /** Returns the certificate that it proves itself with; empty where connections are made without TLS. */
    public Optional<X509Certificate> certificate() {
        return own.map(OwnCertificate::certificate);
    }

    /** Returns the address that the server listens on. */
    public URI uri() {
        String host = connector.getHost().indexOf(':') >= 0 ? '[' + connector.getHost() + ']' : connector.getHost();
        return URI.create((tls.isPresent() ? "https://" : "http://") + host + ':' + connector.getLocalPort());
    }

    @Override
    public void close() {
        held.forEach(this::cut);
        try {
            // The server would wait for those that are kept for a next call.
            connector.hangUpIdle();
            server.stop();
        } catch (TimeoutException late) {
            // It has stopped all the same, and cut off who was still being answered.
        } catch (Exception e) {
            throw new IllegalStateException("The sandbox could not stop", e);
        }
    }
}
