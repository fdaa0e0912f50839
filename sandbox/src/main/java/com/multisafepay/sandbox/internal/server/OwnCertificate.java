package com.multisafepay.sandbox.internal.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A key of the sandbox's own with a certificate for this machine, signed by itself and good for a month. The JDK makes
 * such certificates with its {@code keytool} alone, and libraries for it are many times the sandbox's size.
 */
final class OwnCertificate {
    private static final String ALIAS = "sandbox";
    private static final Pattern ADDRESS = Pattern.compile("[0-9]+(\\.[0-9]+){3}|.*:.*");
    private static final Pattern NAME = Pattern.compile("([A-Za-z0-9][A-Za-z0-9-]*\\.)*[A-Za-z0-9][A-Za-z0-9-]*");
    private static final Pattern BRACKETS_OR_LAST_DOT = Pattern.compile("[\\[\\]]|\\.$");

    private final KeyStore keys;
    private final char[] password;

    private OwnCertificate(KeyStore keys, char[] password) {
        this.keys = keys;
        this.password = password;
    }

    /** Makes a certificate for localhost, the loopback addresses, and these hosts, but for names that no certificate can hold. */
    static OwnCertificate forHosts(Collection<String> hosts) {
        String password = UUID.randomUUID().toString();
        try {
            Path folder = Files.createTempDirectory("multisafepay-sandbox");
            Path file = folder.resolve("keys.p12");
            try {
                keytool(names(hosts), file, password);
                KeyStore keys = KeyStore.getInstance("PKCS12");
                try (InputStream in = Files.newInputStream(file)) {
                    keys.load(in, password.toCharArray());
                }
                return new OwnCertificate(keys, password.toCharArray());
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The sandbox could not read its own certificate", e);
        }
    }

    private static String names(Collection<String> hosts) {
        return Stream.concat(Stream.of("localhost", "127.0.0.1", "::1"), hosts.stream())
                .map(name -> BRACKETS_OR_LAST_DOT.matcher(name).replaceAll(""))
                .distinct()
                .filter(name ->
                        ADDRESS.matcher(name).matches() || NAME.matcher(name).matches())
                .map(name -> (ADDRESS.matcher(name).matches() ? "ip:" : "dns:") + name)
                .collect(Collectors.joining(",", "SAN=", ""));
    }

    private static void keytool(String names, Path file, String password) throws IOException {
        String program =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        ProcessBuilder keytool = new ProcessBuilder(List.of(
                program,
                "-genkeypair",
                "-alias",
                ALIAS,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=MultiSafepay sandbox",
                "-ext",
                names,
                "-startdate",
                "-1d",
                "-validity",
                "32",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass:env",
                "SANDBOX_STORE"));
        keytool.environment().put("SANDBOX_STORE", password);
        Process process = keytool.redirectErrorStream(true).start();
        try (InputStream out = process.getInputStream()) {
            String told = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new IOException("keytool made no certificate: " + told);
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while keytool made a certificate", e);
        }
    }

    /** Returns the certificate, to be trusted. */
    X509Certificate certificate() {
        try {
            return (X509Certificate) keys.getCertificate(ALIAS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the context of a server with this certificate. */
    SSLContext server() {
        try {
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, password);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
