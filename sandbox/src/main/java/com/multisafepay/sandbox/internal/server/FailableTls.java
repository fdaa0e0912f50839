package com.multisafepay.sandbox.internal.server;

import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** TLS with a certificate, whose next handshakes can be made to fail: nothing to prove oneself with is at hand then. */
final class FailableTls extends SslContextFactory.Server {
    private final AtomicInteger toFail = new AtomicInteger();
    private final SSLContext withoutKey;

    FailableTls(OwnCertificate own) {
        setSslContext(own.server());
        try {
            withoutKey = SSLContext.getInstance("TLS");
            withoutKey.init(new KeyManager[0], null, null);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets so many more of the next handshakes fail. */
    void fail(int times) {
        toFail.addAndGet(times);
    }

    /** Lets all handshakes succeed again. */
    void heal() {
        toFail.set(0);
    }

    @Override
    public SSLEngine newSSLEngine(InetSocketAddress address) {
        if (toFail.getAndUpdate(left -> Math.max(0, left - 1)) == 0) {
            return super.newSSLEngine(address);
        }
        SSLEngine engine = withoutKey.createSSLEngine();
        engine.setUseClientMode(false);
        return engine;
    }
}
