package com.multisafepay.internal.transport;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the names of one connection within a limit. The look-up itself knows no timeout and cannot be interrupted, so it has a thread of
 * its own, and all who want the same name wait for the same look-up: a name server that hangs costs one thread for each name, and
 * {@link #MAX_THREADS} in all, however many calls there are.
 */
final class TimeLimitedDnsResolver implements DnsResolver {

    static final int MAX_THREADS = 8;
    static final String THREAD = "multisafepay-name-look-up";

    private static final ThreadPoolExecutor THREADS = threads();
    private static final Map<Wanted, LookUp> UNDER_WAY = new ConcurrentHashMap<>();

    private final DnsResolver names;
    private final long limitNanos;

    // Equality is written out: a record's own is put together when first called, which costs the first order of a
    // process 15 ms.
    private record Wanted(DnsResolver names, String host) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Wanted wanted && names.equals(wanted.names) && host.equals(wanted.host);
        }

        @Override
        public int hashCode() {
            return 31 * names.hashCode() + host.hashCode();
        }
    }

    private static final class LookUp extends FutureTask<InetAddress[]> {
        private final Wanted wanted;

        LookUp(Wanted wanted) {
            super(() -> wanted.names().resolve(wanted.host()));
            this.wanted = wanted;
        }

        @Override
        protected void done() {
            UNDER_WAY.remove(wanted, this);
        }
    }

    TimeLimitedDnsResolver(DnsResolver names, long limitNanos) {
        this.names = names;
        this.limitNanos = limitNanos;
    }

    private static ThreadPoolExecutor threads() {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                MAX_THREADS, MAX_THREADS, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(null, work, THREAD, 0, false);
                    thread.setDaemon(true);
                    thread.setContextClassLoader(null);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        try {
            return lookUp(new Wanted(names, host)).get(limitNanos, TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            String reason = e.getCause() instanceof UnknownHostException known ? known.getMessage() : host;
            throw unknown(reason, e.getCause());
        } catch (TimeoutException e) {
            throw unknown(host + ": its address was not found in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unknown(host + ": the caller was interrupted", e);
        }
    }

    private static LookUp lookUp(Wanted wanted) {
        LookUp mine = new LookUp(wanted);
        // One that has just ended may still be there; it says where the name led before.
        LookUp first = UNDER_WAY.merge(wanted, mine, (known, added) -> known.isDone() ? added : known);
        if (first != mine) {
            return first;
        }
        try {
            THREADS.execute(mine);
        } catch (Error e) {
            // No thread could be started: the next call tries again.
            mine.cancel(false);
            throw e;
        }
        return mine;
    }

    /** Returns the name as it is: another one is asked for by protocols alone that are not spoken here. */
    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** An exception for each caller, as many may wait for one look-up. */
    private static UnknownHostException unknown(@Nullable String message, @Nullable Throwable cause) {
        UnknownHostException failure = new UnknownHostException(message);
        failure.initCause(cause);
        return failure;
    }
}
