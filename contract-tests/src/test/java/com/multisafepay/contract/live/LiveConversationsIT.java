package com.multisafepay.contract.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.contract.corpus.RecordedBodies;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The standalone sandbox plays the test environment over TLS; another one, in a process of its own as well, stands between. */
class LiveConversationsIT {
    private static final Path JAR = Path.of("../sandbox/target/multisafepay-sandbox.jar");
    private static final Path PACTS = Path.of("target/pacts/multisafepay-domain-multisafepay-api.json");
    private static final String KEY = "key-of-the-test-environment";
    private static final String PASSWORD = "changeit";

    @TempDir
    private Path folder;

    private final KeyStore trust = KeyStore.getInstance("PKCS12");
    private final List<Process> processes = new ArrayList<>();
    private URI environment = URI.create("");
    private URI proxy = URI.create("");

    LiveConversationsIT() throws KeyStoreException {}

    @BeforeEach
    void start() throws Exception {
        Path certificate = folder.resolve("certificate.pem");
        environment = listening(List.of(), "--tls", certificate.toString(), "--api-key", KEY);
        Path trusted = folder.resolve("trusted.p12");
        trust.load(null, null);
        try (InputStream pem = Files.newInputStream(certificate);
                OutputStream file = Files.newOutputStream(trusted)) {
            trust.setCertificateEntry(
                    "environment", CertificateFactory.getInstance("X.509").generateCertificate(pem));
            trust.store(file, PASSWORD.toCharArray());
        }
        proxy = listening(
                List.of(
                        "-Djavax.net.ssl.trustStore=" + trusted,
                        "-Djavax.net.ssl.trustStorePassword=" + PASSWORD,
                        "-Djavax.net.ssl.trustStoreType=PKCS12"),
                "--proxy",
                environment.toString(),
                "--record",
                folder.resolve("recorded").toString());
    }

    @AfterEach
    void stop() throws InterruptedException {
        for (Process each : processes) {
            each.destroy();
            each.waitFor();
        }
    }

    /** Starts a sandbox, and returns its address once it listens. */
    private URI listening(List<String> jvm, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1"));
        command.addAll(jvm);
        command.addAll(List.of("-jar", JAR.toString(), "--port", "0"));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        processes.add(process);
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        return URI.create(Objects.requireNonNull(out.readLine()).replace("listening on ", ""));
    }

    private HttpClient trusting() throws GeneralSecurityException {
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trust);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, managers.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(tls).build();
    }

    @Test
    void theEnvironmentKeepsTheContractAndItsBodiesAreACorpus() throws Exception {
        LiveConversations conversations = new LiveConversations(proxy, KEY, "1").hold(PACTS);

        assertThat(environment).hasScheme("https");
        assertThat(conversations.findings()).isEmpty();
        assertThat(conversations.held())
                .hasSizeGreaterThan(30)
                .contains(
                        "create a redirect order", "create a payment link", "get a paid order", "cancel an open order");

        RecordedBodies recorded = new RecordedBodies(folder.resolve("recorded"));
        assertThat(recorded.differences()).isEmpty();
        assertThat(recorded.names()).hasSizeGreaterThan(30);
        try (Stream<Path> files = Files.walk(folder.resolve("recorded"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(file).content().doesNotContain(KEY, "4111111111111111", "198.51.100.7");
            }
        }
    }

    @Test
    void anEnvironmentThatDriftsIsNamed() throws Exception {
        HttpRequest drift = HttpRequest.newBuilder(environment.resolve("/sandbox/faults"))
                .header("api_key", KEY)
                .POST(BodyPublishers.ofString("{\"fault\":\"unknown_fields\",\"operation\":\"getMe\",\"times\":9}"))
                .build();
        assertThat(trusting().send(drift, BodyHandlers.ofString()).statusCode()).isEqualTo(200);

        assertThat(new LiveConversations(proxy, KEY, "2").hold(PACTS).findings())
                .isNotEmpty()
                .allMatch(each ->
                        each.matches("GET /me, HTTP \\d+: answer /.*: is not a member that the contract names"));
    }
}
