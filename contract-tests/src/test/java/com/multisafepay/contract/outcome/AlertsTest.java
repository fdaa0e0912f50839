package com.multisafepay.contract.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.contract.outcome.AlertingServer.End;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.TryLaterException;
import com.multisafepay.money.Money;
import com.multisafepay.order.OrderId;
import com.multisafepay.refund.Refund;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.tls.AlertDescription;
import org.bouncycastle.tls.ProtocolVersion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever ends a TLS connection once the request is read, a write is not repeated, and nobody says that nothing happened. */
@Timeout(120)
class AlertsTest {

    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final int RESET = -1;
    private static final List<String> ANSWERS = List.of(
            "", "HTTP/1.1 200 OK\r\nContent-", "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"success\":true,");

    @SuppressWarnings("NullAway.Init")
    private static KeyStore keys;

    @BeforeAll
    static void makeACertificate(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "RSA",
                        "-alias",
                        "server",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-keystore",
                        file.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(keytool.waitFor()).isZero();
        keys = KeyStore.getInstance(file.toFile(), PASSWORD);
    }

    static List<Arguments> everyEnd() {
        List<Arguments> table = new ArrayList<>();
        for (ProtocolVersion version : List.of(ProtocolVersion.TLSv12, ProtocolVersion.TLSv13)) {
            for (int alert : List.of(
                    RESET,
                    (int) AlertDescription.close_notify,
                    (int) AlertDescription.bad_record_mac,
                    (int) AlertDescription.handshake_failure,
                    (int) AlertDescription.decode_error,
                    (int) AlertDescription.certificate_required)) {
                ANSWERS.forEach(answer -> table.add(Arguments.of(version, alert, answer)));
            }
        }
        return table;
    }

    private static MultiSafepay clientOf(AlertingServer server) throws IOException, GeneralSecurityException {
        KeyStore trust = KeyStore.getInstance("PKCS12");
        trust.load(null, PASSWORD);
        trust.setCertificateEntry("server", keys.getCertificate("server"));
        return MultiSafepay.builder()
                .apiKey("key-of-a-shop")
                .environment(Environment.of(URI.create("https://localhost:" + server.port() + "/v1/json")))
                .trustStore(trust)
                .readAttempts(2)
                .build();
    }

    @ParameterizedTest(name = "{0}, alert {1} after <{2}>")
    @MethodSource("everyEnd")
    void aWriteIsSentOnceAndAReadMayBeRepeated(ProtocolVersion version, int alert, String answer)
            throws IOException, GeneralSecurityException {
        PrivateKey key = (PrivateKey) keys.getKey("server", PASSWORD);
        X509Certificate certificate = (X509Certificate) keys.getCertificate("server");
        try (AlertingServer server = new AlertingServer(key, certificate, version, new End(alert, answer));
                MultiSafepay client = clientOf(server)) {
            assertThatThrownBy(() -> client.refunds().create(OrderId.of("o1"), Refund.of(Money.of("1.00", "EUR"))))
                    .isInstanceOf(OutcomeUnknownException.class);
            assertThat(server.requests).singleElement().asString().startsWith("POST ");

            assertThatThrownBy(() -> client.orders().get("o1")).isInstanceOf(TryLaterException.class);
            assertThat(server.requests).hasSize(3);
        }
    }
}
