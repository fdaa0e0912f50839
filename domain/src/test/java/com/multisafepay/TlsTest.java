package com.multisafepay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.error.TryLaterException;
import com.multisafepay.money.Money;
import com.multisafepay.order.request.RedirectOrder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class TlsTest {

    private static final RedirectOrder ORDER = RedirectOrder.of("a", Money.of("0.01", "EUR"), "Order a");

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static KeyStore localhost;

    @SuppressWarnings("NullAway.Init")
    private static KeyStore another;

    @BeforeAll
    static void makeCertificates() throws IOException, InterruptedException, GeneralSecurityException {
        // Mutation testing runs each test by itself, and keytool takes longer than all of them.
        if (localhost == null) {
            localhost = TlsServer.certificateFor("localhost", folder);
            another = TlsServer.certificateFor("another.example", folder);
        }
    }

    private static MultiSafepayBuilder to(TlsServer server) {
        return MultiSafepay.builder()
                .apiKey("key-of-a-shop")
                .environment(server.environment())
                .readAttempts(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void aTrustStoreOfOnesOwnVouchesForTheServer(String version) throws IOException, GeneralSecurityException {
        try (TlsServer server = TlsServer.with(localhost, version);
                MultiSafepay client =
                        to(server).trustStore(TlsServer.trusting(localhost)).build()) {
            assertThat(client.orders().get("a").orderId()).hasToString("a");

            assertThat(server.protocols).containsExactly(version);
            assertThat(server.received).singleElement().asString().contains("api_key: key-of-a-shop");
        }
    }

    @Test
    void aServerThatNobodyVouchesForNeverSeesTheKey() throws IOException, GeneralSecurityException {
        try (TlsServer server = TlsServer.with(localhost, "TLSv1.3");
                MultiSafepay client = to(server).build()) {
            refusedBeforeAnythingWasSent(
                    server,
                    () -> client.orders().create(ORDER),
                    "no TLS connection to localhost",
                    "certification path");
        }
    }

    @Test
    void aServerOfAnotherNameNeverSeesTheKey() throws IOException, GeneralSecurityException {
        try (TlsServer server = TlsServer.with(another, "TLSv1.3");
                MultiSafepay client =
                        to(server).trustStore(TlsServer.trusting(another)).build()) {
            refusedBeforeAnythingWasSent(
                    server, () -> client.orders().create(ORDER), "No subject alternative DNS name matching localhost");
        }
    }

    /** The JVM of the tests would speak it: see tls-versions.security. */
    @Test
    void aServerWithNothingNewerThanTls11NeverSeesTheKey() throws IOException, GeneralSecurityException {
        try (TlsServer server = TlsServer.with(localhost, "TLSv1.1");
                MultiSafepay client =
                        to(server).trustStore(TlsServer.trusting(localhost)).build()) {
            refusedBeforeAnythingWasSent(server, () -> client.orders().create(ORDER), "no TLS connection to localhost");
            assertThat(versionSpokenWith(server)).isEqualTo("TLSv1.1");
        }
    }

    /** With TLS 1.3 a server can refuse the client when the request is under way: it may have been taken. */
    @Test
    void aWriteThatAnAlertEndsHasAnUnknownOutcomeAndIsNotRepeated() throws IOException, GeneralSecurityException {
        try (TlsServer server = TlsServer.wantingACertificate(localhost);
                HoldingRelay relay = new HoldingRelay(server.port());
                MultiSafepay client = to(server)
                        .environment(relay.environment())
                        .trustStore(TlsServer.trusting(localhost))
                        .readAttempts(3)
                        .build()) {
            assertThatThrownBy(() -> client.orders().create(ORDER))
                    .isInstanceOf(OutcomeUnknownException.class)
                    .hasStackTraceContaining("SSLHandshakeException");
            assertThat(relay.connections).hasValue(1);
        }
    }

    /** The server has read all of the request by then. */
    @Test
    void aWriteThatAnAlertEndsInTls12HasAnUnknownOutcomeAndIsNotRepeated()
            throws IOException, GeneralSecurityException {
        try (TlsServer server = TlsServer.wantingACertificateLater(localhost);
                MultiSafepay client = to(server)
                        .trustStore(TlsServer.trusting(localhost))
                        .readAttempts(3)
                        .build()) {
            assertThatThrownBy(() -> client.orders().create(ORDER)).isInstanceOf(OutcomeUnknownException.class);
            assertThat(server.received).hasSize(1);
        }
    }

    @Test
    void aServerWithoutTlsNeverSeesTheKey() throws IOException {
        try (RawServer server = RawServer.withAnOrder();
                MultiSafepay client = MultiSafepay.builder()
                        .apiKey("key-of-a-shop")
                        .environment(Environment.of(java.net.URI.create("https://localhost:" + server.port() + "/v1")))
                        .readTimeout(java.time.Duration.ofMillis(500))
                        .connectTimeout(java.time.Duration.ofMillis(500))
                        .build()) {
            assertThatThrownBy(() -> client.orders().create(ORDER))
                    .isInstanceOf(TryLaterException.class)
                    .hasMessageContaining("no TLS connection to localhost");

            assertThat(server.requests).noneMatch(request -> request.contains("key-of-a-shop"));
        }
    }

    @Test
    void aProxySeesWhereToAndNothingElse() throws IOException, GeneralSecurityException {
        try (TlsServer server = TlsServer.with(localhost, "TLSv1.3");
                RawServer proxy = RawServer.that((socket, out) -> out.write(
                        RawServer.http("502 Bad Gateway", "Content-Type: text/plain\r\n", "no way through")));
                MultiSafepay client = to(server)
                        .proxy(new InetSocketAddress(InetAddress.getLoopbackAddress(), proxy.port()))
                        .build()) {
            assertThatThrownBy(() -> client.orders().get("a")).isInstanceOf(MultiSafepayException.class);

            assertThat(proxy.requests)
                    .singleElement()
                    .asString()
                    .startsWith("CONNECT localhost:" + server.port() + " HTTP/1.1")
                    .doesNotContain("key-of-a-shop");
        }
    }

    @Test
    void refusesAProxyElsewhereForAnHttpAddress() {
        assertThatThrownBy(() -> MultiSafepay.builder()
                        .apiKey("key-of-a-shop")
                        .environment(Environment.of(java.net.URI.create("http://127.0.0.1:8080/v1/json")))
                        .proxy(InetSocketAddress.createUnresolved("proxy.shop.example", 3128))
                        .build())
                .isInstanceOf(RequestRefusedException.class)
                .hasMessage("proxy: must be on this machine for an http address: the key would travel in the clear,"
                        + " was \"proxy.shop.example\"");
    }

    @Test
    void refusesATrustStoreThatAClientOfOnesOwnWouldNotSee() throws IOException, GeneralSecurityException {
        KeyStore trust = TlsServer.trusting(localhost);

        assertThatThrownBy(() -> MultiSafepay.builder()
                        .apiKey("key-of-a-shop")
                        .httpClient((request, options) -> {
                            throw new IOException("not reached");
                        })
                        .trustStore(trust)
                        .build())
                .hasMessageContaining("http client: must be given its proxy and trust store itself");
    }

    private static void refusedBeforeAnythingWasSent(TlsServer server, ThrowingCallable call, String... message) {
        assertThatThrownBy(call).isInstanceOf(TryLaterException.class).hasMessageContainingAll(message);
        assertThat(server.received).noneMatch(text -> text.contains("api_key"));
    }

    private static String versionSpokenWith(TlsServer server) throws IOException, GeneralSecurityException {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(TlsServer.trusting(localhost));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        try (SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket("localhost", server.port())) {
            socket.setEnabledProtocols(new String[] {"TLSv1.1"});
            socket.startHandshake();
            return socket.getSession().getProtocol();
        }
    }
}
