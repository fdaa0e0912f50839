package com.multisafepay.contract.outcome;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.tls.Certificate;
import org.bouncycastle.tls.CertificateEntry;
import org.bouncycastle.tls.DefaultTlsServer;
import org.bouncycastle.tls.ProtocolVersion;
import org.bouncycastle.tls.SignatureAndHashAlgorithm;
import org.bouncycastle.tls.TlsCredentialedSigner;
import org.bouncycastle.tls.TlsServerProtocol;
import org.bouncycastle.tls.crypto.TlsCertificate;
import org.bouncycastle.tls.crypto.TlsCryptoParameters;
import org.bouncycastle.tls.crypto.impl.jcajce.JcaDefaultTlsCredentialedSigner;
import org.bouncycastle.tls.crypto.impl.jcajce.JcaTlsCrypto;
import org.bouncycastle.tls.crypto.impl.jcajce.JcaTlsCryptoProvider;

/** A TLS server of Bouncy Castle's that reads a whole request, sends the first part of an answer or nothing, and then an alert of any kind. */
final class AlertingServer implements AutoCloseable {

    final List<String> requests = new CopyOnWriteArrayList<>();
    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final JcaTlsCrypto crypto =
            new JcaTlsCryptoProvider().setProvider(new BouncyCastleProvider()).create(new SecureRandom());
    private final PrivateKey key;
    private final X509Certificate certificate;
    private final ProtocolVersion version;

    /** Ends a connection: by an alert, or none where the number is negative, after a part of an answer. */
    record End(int alert, String answer) {}

    AlertingServer(PrivateKey key, X509Certificate certificate, ProtocolVersion version, End end) throws IOException {
        this.key = key;
        this.certificate = certificate;
        this.version = version;
        Thread thread = new Thread(() -> {
            while (!server.isClosed()) {
                try (Socket client = server.accept()) {
                    serve(client, end);
                } catch (IOException e) {
                    // The client went away, or the test is over.
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve(Socket client, End end) throws IOException {
        Protocol tls = new Protocol(client);
        tls.accept(new Server());
        requests.add(request(tls.getInputStream()));
        if (!end.answer().isEmpty()) {
            tls.getOutputStream().write(end.answer().getBytes(US_ASCII));
        }
        if (end.alert() < 0) {
            client.setSoLinger(true, 0);
        } else {
            tls.alert((short) end.alert());
        }
    }

    /** Reads a head, and after that of a POST a JSON object without others in it. */
    private static String request(InputStream in) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        String end = "\r\n\r\n";
        while (!read.toString(US_ASCII).endsWith(end)) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("the request ended early");
            }
            read.write(next);
            if (read.toString(US_ASCII).endsWith("\r\n\r\n")
                    && read.toString(US_ASCII).startsWith("POST")) {
                end = "}";
            }
        }
        return read.toString(US_ASCII);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private static final class Protocol extends TlsServerProtocol {

        Protocol(Socket client) throws IOException {
            super(client.getInputStream(), client.getOutputStream());
        }

        void alert(short description) throws IOException {
            if (description == 0) {
                raiseAlertWarning(description, "");
            } else {
                raiseAlertFatal(description, "", null);
            }
        }
    }

    private final class Server extends DefaultTlsServer {

        Server() {
            super(crypto);
        }

        @Override
        protected ProtocolVersion[] getSupportedVersions() {
            return version.only();
        }

        @Override
        public TlsCredentialedSigner getCredentials() throws IOException {
            return getRSASignerCredentials();
        }

        @Override
        protected TlsCredentialedSigner getRSASignerCredentials() throws IOException {
            TlsCertificate own = crypto.createCertificate(encoded());
            Certificate chain = version.equals(ProtocolVersion.TLSv13)
                    ? new Certificate(new byte[0], new CertificateEntry[] {new CertificateEntry(own, null)})
                    : new Certificate(new TlsCertificate[] {own});
            return new JcaDefaultTlsCredentialedSigner(
                    new TlsCryptoParameters(context),
                    crypto,
                    key,
                    chain,
                    SignatureAndHashAlgorithm.rsa_pss_rsae_sha256);
        }

        private byte[] encoded() throws IOException {
            try {
                return certificate.getEncoded();
            } catch (GeneralSecurityException e) {
                throw new IOException(e);
            }
        }
    }
}
