package com.multisafepay.internal.transport;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the names of one connection within a limit. The look-up itself knows no timeout and cannot be interrupted: it gets a thread of
 * its own, which is left alone when it is late.
 */
final class TimeLimitedDnsResolver implements DnsResolver {

    private final DnsResolver names;
    private final long limitNanos;

    TimeLimitedDnsResolver(DnsResolver names, long limitNanos) {
        this.names = names;
        this.limitNanos = limitNanos;
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
        try {
            return lookUp.get(limitNanos, TimeUnit.NANOSECONDS);
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
