package com.multisafepay.internal.transport;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.Lazy;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionOperator;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.ssl.TLS;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** Makes the pool of connections to the API: checked before use, and over TLS 1.2 or newer with the server's name verified. */
final class Connections {

    private static final int MAX_CONNECTIONS = 256;
    /** After which a connection is not used again, so that a name that leads elsewhere by now is followed. */
    private static final TimeValue LONGEST_LIFE = TimeValue.ofMinutes(1);
    /** That the server closed a connection shows only after a wait of 1 ms, ten times what a call costs: one in constant use is spared. */
    private static final TimeValue IDLE = TimeValue.ofMilliseconds(10);

    private Connections() {}

    static PoolingHttpClientConnectionManager pool(
            Timeout connect, Timeout read, @Nullable KeyStore trustStore, DnsResolver names) {
        TlsSocketStrategy tls = tls(trustStore);
        PoolingHttpClientConnectionManagerBuilder builder = new PoolingHttpClientConnectionManagerBuilder() {
            @Override
            protected HttpClientConnectionOperator createConnectionOperator(
                    SchemePortResolver ports, DnsResolver ignored, TlsSocketStrategy strategy) {
                return new ConnectingStep(names, tls);
            }
        };
        return builder.setConnectionFactory(NonLoggingConnection.factory())
                .setTlsSocketStrategy(tls)
                // All connections lead to one place: a call does not wait at a lock of the whole pool.
                .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                .setMaxConnPerRoute(MAX_CONNECTIONS)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(connect)
                        .setSocketTimeout(read)
                        .setValidateAfterInactivity(IDLE)
                        .setTimeToLive(LONGEST_LIFE)
                        .build())
                .setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(read).build())
                .build();
    }

    private static TlsSocketStrategy tls(@Nullable KeyStore trustStore) {
        // A store that was given is looked at right away; those of the JVM take long to read, and plain http needs
        // none.
        SSLContext given = trustStore == null ? null : context(trustStore);
        Lazy<TlsSocketStrategy> strategy = new Lazy<>(() -> ClientTlsStrategyBuilder.create()
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
