package com.multisafepay;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/** A server that answers with an order over TLS, with a certificate of its own making, and keeps what it could read. */
final class TlsServer implements AutoCloseable {

    private static final char[] PASSWORD = "changeit".toCharArray();

    final List<String> received = new CopyOnWriteArrayList<>();
    final List<String> protocols = new CopyOnWriteArrayList<>();
    private final SSLServerSocket server;
    private volatile boolean renegotiates;

    private TlsServer(SSLServerSocket server) {
        this.server = server;
        Thread thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    /** A key and a certificate that nobody else vouches for. */
    static KeyStore certificateFor(String name, Path folder)
            throws IOException, InterruptedException, GeneralSecurityException {
        Path file = folder.resolve(name + ".p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "server",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=dns:" + name,
                        "-keystore",
                        file.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        if (keytool.waitFor() != 0) {
            throw new IOException(Files.readString(folder.resolve("keytool.log")));
        }
        return KeyStore.getInstance(file.toFile(), PASSWORD);
    }

    /** The certificate alone, as one who trusts it has it. */
    static KeyStore trusting(KeyStore certificate) throws IOException, GeneralSecurityException {
        KeyStore trust = KeyStore.getInstance("PKCS12");
        trust.load(null, PASSWORD);
        trust.setCertificateEntry("server", certificate.getCertificate("server"));
        return trust;
    }

    static TlsServer with(KeyStore certificate, String... versions) throws IOException, GeneralSecurityException {
        return new TlsServer(socket(certificate, versions));
    }

    private static SSLServerSocket socket(KeyStore certificate, String... versions)
            throws IOException, GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(certificate, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        SSLServerSocket server = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        server.setEnabledProtocols(versions);
        return server;
    }

    /** Speaks TLS 1.3 and wants a certificate of the client, which has none. */
    static TlsServer wantingACertificate(KeyStore certificate) throws IOException, GeneralSecurityException {
        SSLServerSocket server = socket(certificate, "TLSv1.3");
        // Before the first connection is waited for: that one keeps what holds then.
        server.setNeedClientAuth(true);
        return new TlsServer(server);
    }

    /** Speaks TLS 1.2 and wants a certificate of the client, which has none, once it has read the request. */
    static TlsServer wantingACertificateLater(KeyStore certificate) throws IOException, GeneralSecurityException {
        TlsServer server = with(certificate, "TLSv1.2");
        server.renegotiates = true;
        return server;
    }

    Environment environment() {
        return Environment.of(URI.create("https://localhost:" + server.getLocalPort() + "/v1/json"));
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (SSLSocket client = (SSLSocket) server.accept()) {
                client.startHandshake();
                protocols.add(client.getSession().getProtocol());
                InputStream in = client.getInputStream();
                byte[] head = new byte[8192];
                int length = in.read(head);
                received.add(length < 0 ? "" : new String(head, 0, length, ISO_8859_1));
                if (renegotiates) {
                    client.setNeedClientAuth(true);
                    client.startHandshake();
                    in.read(head);
                }
                client.getOutputStream().write(RawServer.order());
            } catch (IOException e) {
                // The client went away, or the test is over.
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
