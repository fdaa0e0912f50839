package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TlsTest {
    @RegisterExtension
    static final SandboxExtension SANDBOX =
            new SandboxExtension(Sandbox.builder().tls());

    private static HttpClient client(String protocol) {
        return HttpClient.newBuilder()
                .sslContext(SANDBOX.sandbox().tls().sslContext())
                .sslParameters(new SSLParameters(null, new String[] {protocol}))
                .build();
    }

    private static HttpResponse<String> gateways(HttpClient client, String host) throws IOException {
        URI uri = URI.create("https://" + host + ':' + SANDBOX.baseUri().getPort() + "/v1/json/gateways");
        try {
            return client.send(
                    HttpRequest.newBuilder(uri).header("api_key", "a-key").build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void answersWhoTrustsItsCertificate(String protocol) throws IOException {
        assertThat(SANDBOX.baseUri().toString()).startsWith("https://127.0.0.1:");
        assertThat(gateways(client(protocol), "127.0.0.1").statusCode()).isEqualTo(200);
        assertThat(gateways(client(protocol), "localhost").statusCode()).isEqualTo(200);
    }

    @Test
    void isNotTrustedByOthers() {
        assertThatThrownBy(() -> gateways(HttpClient.newHttpClient(), "127.0.0.1"))
                .isInstanceOf(SSLHandshakeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1", "TLSv1.1"})
    void speaksNoOldVersions(String protocol) {
        assertThatThrownBy(() -> gateways(client(protocol), "127.0.0.1")).isInstanceOf(SSLException.class);
    }

    @Test
    void hasACertificateOfItsOwnEachTime() {
        try (Sandbox other = Sandbox.builder().tls().start()) {
            assertThat(other.tls().certificate())
                    .isNotEqualTo(SANDBOX.sandbox().tls().certificate());
        }
    }

    @Test
    void namesTheHostThatItListensOn() throws CertificateException {
        try (Sandbox other = Sandbox.builder().host("127.0.0.2").tls().start()) {
            assertThat(other.tls().certificate().getSubjectAlternativeNames().toString())
                    .contains("localhost", "127.0.0.1", "127.0.0.2");
        }
    }

    @Test
    void isTrustedUnderEveryNameThatItMayBeCalledBy() throws CertificateException {
        try (Sandbox other = Sandbox.builder()
                .tls()
                .allowHost("sandbox.shop.test")
                .allowHost("pay.localhost.")
                .allowHost("[2001:db8::5]")
                .allowHost("203.0.113.5")
                .allowHost("of_no_certificate")
                .start()) {
            assertThat(other.tls().certificate().getSubjectAlternativeNames().stream()
                            .map(name -> name.get(1).toString()))
                    .containsExactlyInAnyOrder(
                            "localhost",
                            "127.0.0.1",
                            "0:0:0:0:0:0:0:1",
                            "sandbox.shop.test",
                            "pay.localhost",
                            "2001:db8:0:0:0:0:0:5",
                            "203.0.113.5");
        }
    }

    @Test
    void writesItsCertificateAsText() throws CertificateException {
        SandboxTls tls = SANDBOX.sandbox().tls();

        byte[] text = tls.pem().getBytes(StandardCharsets.US_ASCII);

        assertThat(CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(text)))
                .isEqualTo(tls.certificate());
        assertThat(tls.pem().lines()).allMatch(line -> line.length() <= 64);
    }

    @Test
    void sendsCustomersToAPageInsideTls() {
        // The address of the page is the API's own answer.
        assertThat(RawAnswer.post(
                                SANDBOX.sandbox().tls().sslContext().getSocketFactory(),
                                SANDBOX.baseUri(),
                                "/orders",
                                Bodies.redirect().toString())
                        .body())
                .contains("\"payment_url\":\"https://127.0.0.1:");
    }

    @Test
    void hasNothingToTrustWithoutTls() {
        try (Sandbox plain = Sandbox.start()) {
            assertThatThrownBy(plain::tls).isInstanceOf(IllegalStateException.class);
        }
    }
}
