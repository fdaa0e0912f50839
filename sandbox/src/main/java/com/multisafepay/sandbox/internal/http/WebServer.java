package com.multisafepay.sandbox.internal.http;

import com.multisafepay.sandbox.internal.api.Api;
import com.multisafepay.sandbox.internal.api.ApiAnswer;
import com.multisafepay.sandbox.internal.api.ErrorCode;
import com.multisafepay.sandbox.internal.api.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A Jetty that passes paths on as they came, tells nothing about itself, and answers its own errors as the API does. */
public final class WebServer implements AutoCloseable {
    /** An order's id can hold anything, encoded: the API decodes each segment for itself. */
    private static final UriCompliance PATHS_AS_THEY_CAME = UriCompliance.from(Set.of(
            Violation.AMBIGUOUS_PATH_SEGMENT,
            Violation.AMBIGUOUS_EMPTY_SEGMENT,
            Violation.AMBIGUOUS_PATH_SEPARATOR,
            Violation.AMBIGUOUS_PATH_PARAMETER,
            Violation.AMBIGUOUS_PATH_ENCODING,
            Violation.UTF16_ENCODINGS,
            Violation.BAD_UTF8_ENCODING,
            Violation.TRUNCATED_UTF8_ENCODING,
            Violation.BAD_PERCENT_ENCODING,
            Violation.SUSPICIOUS_PATH_CHARACTERS));

    private static final int MOST_THREADS = 16;
    private static final int FEWEST_THREADS = 4;
    private static final long IDLE_ON_STOP_MILLIS = 50;
    private static final long STOP_MILLIS = 2000;

    private final Server server;
    private final ServerConnector connector;

    private WebServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /** A server for a host and port, 0 for any free one; it holds the port and does not answer yet. */
    public static WebServer of(String host, int port) {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, FEWEST_THREADS);
        threads.setName("multisafepay-sandbox");
        threads.setDaemon(true);
        Server server = new Server(threads);
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setSendXPoweredBy(false);
        configuration.setUriCompliance(PATHS_AS_THEY_CAME);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration));
        connector.setHost(host);
        connector.setPort(port);
        connector.setShutdownIdleTimeout(IDLE_ON_STOP_MILLIS);
        server.addConnector(connector);
        server.setStopTimeout(STOP_MILLIS);
        server.setErrorHandler((request, response, callback) -> {
            ApiAnswer answer = new ApiAnswer(
                    response.getStatus(),
                    "",
                    Json.write(Api.error(ErrorCode.UNSPECIFIED, "The request could not be served")));
            Replies.send(answer, response, callback);
            return true;
        });
        WebServer web = new WebServer(server, connector);
        try {
            connector.open();
        } catch (IOException e) {
            web.close();
            throw new UncheckedIOException(e);
        }
        return web;
    }

    /** Starts to answer, with a handler for every request. */
    public void start(Handler handler) {
        server.setHandler(handler);
        try {
            server.start();
        } catch (Exception e) {
            close();
            throw new IllegalStateException("The sandbox could not start", e);
        }
    }

    /** The port that the server listens on. */
    public int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The sandbox could not stop", e);
        }
    }
}
