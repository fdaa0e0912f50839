package com.multisafepay.internal.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.jspecify.annotations.Nullable;

/**
 * Looks names up within the time that a connection may take and that its call has left. The look-up itself knows no timeout and cannot be
 * interrupted: it gets a thread of its own, one for each new connection, which is left alone when it is late.
 */
final class NameLookUps implements DnsResolver {

    private final DnsResolver names;
    private final long connectNanos;
    private final ThreadLocal<Long> end = new ThreadLocal<>();

    NameLookUps(DnsResolver names, Duration connect) {
        this.names = names;
        this.connectNanos = connect.toNanos();
    }

    /** Says how long the call has that this thread makes next. */
    void within(Duration left) {
        end.set(System.nanoTime() + left.toNanos());
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        return inTime(host, new FutureTask<>(() -> names.resolve(host)));
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return inTime(host, new FutureTask<>(() -> names.resolveCanonicalHostname(host)));
    }

    private <T> T inTime(String host, FutureTask<T> lookUp) throws UnknownHostException {
        Thread thread = new Thread(lookUp, "multisafepay-name-look-up");
        thread.setDaemon(true);
        thread.start();
        Long ends = end.get();
        long left = ends == null ? connectNanos : Math.min(connectNanos, ends - System.nanoTime());
        try {
            return lookUp.get(left, TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw unknown(host, e.getCause());
        } catch (TimeoutException e) {
            throw unknown(host + ": its address was not found in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unknown(host + ": the caller was interrupted", e);
        }
    }

    private static UnknownHostException unknown(String message, @Nullable Throwable cause) {
        if (cause instanceof UnknownHostException known) {
            return known;
        }
        UnknownHostException failure = new UnknownHostException(message);
        failure.initCause(cause);
        return failure;
    }
}
