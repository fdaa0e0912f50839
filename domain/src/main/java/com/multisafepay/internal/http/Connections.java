package com.multisafepay.internal.http;

import com.multisafepay.error.RequestRefusedException;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.ssl.TLS;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** Connections to the API: pooled, checked before use, and over TLS 1.2 or newer with the server's name verified. */
final class Connections {

    private static final int MAX_CONNECTIONS = 256;
    /** After which a connection is not used again, so that a name that leads elsewhere by now is followed. */
    private static final TimeValue LONGEST_LIFE = TimeValue.ofMinutes(1);

    private Connections() {}

    static PoolingHttpClientConnectionManager pool(
            Timeout connect, Timeout read, @Nullable KeyStore trustStore, DnsResolver names) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setConnectionFactory(QuietConnection.factory())
                .setTlsSocketStrategy(tls(trustStore))
                // All connections lead to one place: whoever wants one does not wait at a lock of the whole pool.
                .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                .setMaxConnPerRoute(MAX_CONNECTIONS)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(connect)
                        .setSocketTimeout(read)
                        .setValidateAfterInactivity(TimeValue.ZERO_MILLISECONDS)
                        .setTimeToLive(LONGEST_LIFE)
                        .build())
                .setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(read).build())
                .build();
    }

    /** Whatever goes wrong while TLS is set up, the request was not sent: the error says so by its type. */
    private static TlsSocketStrategy tls(@Nullable KeyStore trustStore) {
        // A store that was given is looked at right away; those of the JVM take long to read, and plain http needs
        // none.
        SSLContext given = trustStore == null ? null : context(trustStore);
        Once<TlsSocketStrategy> strategy = new Once<>(() -> ClientTlsStrategyBuilder.create()
                .setSslContext(given == null ? context(null) : given)
                .setTlsVersions(TLS.V_1_3, TLS.V_1_2)
                .setHostVerificationPolicy(HostnameVerificationPolicy.BUILTIN)
                .buildClassic());
        return (socket, host, port, attachment, context) -> {
            try {
                return strategy.get().upgrade(socket, host, port, attachment, context);
            } catch (IOException e) {
                SSLHandshakeException failed =
                        new SSLHandshakeException("no TLS connection to " + host + ": " + e.getMessage());
                failed.initCause(e);
                throw failed;
            }
        };
    }

    private static SSLContext context(@Nullable KeyStore trustStore) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trustStore);
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw RequestRefusedException.of("trust store", "cannot be used: " + e.getMessage());
        }
    }
}
