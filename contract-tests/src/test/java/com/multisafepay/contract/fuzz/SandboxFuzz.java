package com.multisafepay.contract.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.multisafepay.sandbox.Sandbox;
import com.multisafepay.sandbox.SandboxClock;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/** The sandbox over HTTP: whatever is asked, it answers, and never with an error of its own. */
public final class SandboxFuzz {

    private static final int CALLS_OF_ONE_SANDBOX = 2000;
    private static final int WITHIN_MILLIS = 20_000;

    private static Sandbox sandbox = sandbox();
    private static int calls;

    private SandboxFuzz() {}

    /** The method, the path with its query, the type of the body, the body. */
    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        Lines lines = new Lines(data);
        String method = lines.next().replaceAll("[^A-Z]", "");
        String target = lines.next().replaceAll("[\\x00- \\x7f-\\xff]", "");
        String type = lines.next().replaceAll("[^ -~]", "");
        byte[] body = lines.rest();
        boolean orderedFault = target.startsWith("/sandbox/faults");
        if (method.isEmpty() || !target.startsWith("/") || orderedFault) {
            return;
        }
        if (++calls % CALLS_OF_ONE_SANDBOX == 0) {
            sandbox.close();
            sandbox = sandbox();
        }
        int status = answer(method + ' ' + target, type, body);
        Promise.holds(status >= 200 && status < 500, "the sandbox answers, and not with a fault: " + status);
    }

    private static Sandbox sandbox() {
        // Addresses that notifications go to come out of the input: nobody is to be called.
        ProxySelector.setDefault(new Nowhere());
        return Sandbox.builder()
                .clock(SandboxClock.startingAt(Instant.parse("2026-06-01T12:00:00Z")))
                .start();
    }

    private static int answer(String asked, String type, byte[] body) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), sandbox.baseUri().getPort())) {
            socket.setSoTimeout(WITHIN_MILLIS);
            ByteArrayOutputStream request = new ByteArrayOutputStream();
            request.writeBytes((asked + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\napi_key: "
                            + sandbox.apiKey() + "\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length
                            + "\r\n\r\n")
                    .getBytes(ISO_8859_1));
            request.writeBytes(body);
            socket.getOutputStream().write(request.toByteArray());
            return status(new BufferedInputStream(socket.getInputStream()));
        }
    }

    private static int status(InputStream answer) throws IOException {
        String head = new String(answer.readNBytes("HTTP/1.1 200".length()), ISO_8859_1);
        answer.transferTo(java.io.OutputStream.nullOutputStream());
        return head.startsWith("HTTP/1.1 ") ? Integer.parseInt(head.substring("HTTP/1.1 ".length())) : 0;
    }

    /** A proxy that nobody listens at. */
    private static final class Nowhere extends ProxySelector {

        @Override
        public List<Proxy> select(URI uri) {
            return List.of(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(InetAddress.getLoopbackAddress(), 9)));
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            // As it is meant to.
        }
    }
}
