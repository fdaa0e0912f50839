package com.multisafepay.internal.transport;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.config.Lookup;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.net.NamedEndpoint;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Makes connections, TLS included. Names are resolved within the time to connect and what is left of the call.
 */
final class ConnectingStep extends DefaultHttpClientConnectionOperator {

    private final DnsResolver names;
    private final Lookup<TlsSocketStrategy> tls;

    ConnectingStep(DnsResolver names, TlsSocketStrategy tls) {
        this(names, registry(tls));
    }

    private ConnectingStep(DnsResolver names, Lookup<TlsSocketStrategy> tls) {
        super(null, names, tls);
        this.names = names;
        this.tls = tls;
    }

    private static Lookup<TlsSocketStrategy> registry(TlsSocketStrategy tls) {
        return RegistryBuilder.<TlsSocketStrategy>create()
                .register(URIScheme.HTTPS.id, tls)
                .build();
    }

    @Override
    public void connect(
            ManagedHttpClientConnection connection,
            HttpHost host,
            @Nullable NamedEndpoint name,
            @Nullable Path unixSocket,
            @Nullable InetSocketAddress from,
            Timeout timeout,
            SocketConfig config,
            @Nullable Object attachment,
            HttpContext context)
            throws IOException {
        long limit = Math.min(
                timeout.toNanoseconds(),
                ((ConnectionContext) context).deadline().nanosLeft());
        new DefaultHttpClientConnectionOperator(null, new TimeLimitedDnsResolver(names, limit), tls)
                .connect(connection, host, name, unixSocket, from, timeout, config, attachment, context);
    }
}
