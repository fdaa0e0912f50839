package com.multisafepay.sandbox.internal.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/** A socket that is bound without listening, so that connections are refused and no other program gets the port. */
final class ReservedPort {
    private @Nullable Socket socket;

    /** Binds the port; where the platform does not allow that, it stays free. */
    void reserve(InetSocketAddress address) {
        Socket bound = new Socket();
        try {
            bound.setReuseAddress(true);
            bound.bind(address);
            socket = bound;
        } catch (IOException notHere) {
            socket = null;
        }
    }

    void release() {
        if (socket != null) {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            socket = null;
        }
    }
}
