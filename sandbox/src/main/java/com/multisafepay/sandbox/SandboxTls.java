package com.multisafepay.sandbox;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Objects;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * The certificate of a sandbox that serves TLS, for clients to trust: made when it started, signed by
 * itself, and good for a month for localhost, the loopback addresses, the host that it listens on
 * and that of its base URL.
 *
 * @param certificate the certificate
 */
public record SandboxTls(X509Certificate certificate) {
    private static final int LINE = 64;

    /** Checks that nothing is null. */
    public SandboxTls {
        Objects.requireNonNull(certificate, "certificate");
    }

    /**
     * The certificate as a store to trust.
     *
     * @return a new store with nothing else in it
     */
    public KeyStore trustStore() {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setCertificateEntry("multisafepay-sandbox", certificate);
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("The certificate could not be put into a store", e);
        }
    }

    /**
     * A context for clients that trusts the certificate and nothing else.
     *
     * @return a new context
     */
    public SSLContext sslContext() {
        try {
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trustStore());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The certificate could not be trusted", e);
        }
    }

    /**
     * The certificate as text, for clients that take a file.
     *
     * @return PEM
     */
    public String pem() {
        try {
            String body = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
            return "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("The certificate could not be written", e);
        }
    }
}
