package com.multisafepay.sandbox.internal.server;

import com.multisafepay.sandbox.internal.api.ApiAnswer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IteratingCallback;

/** Sends an answer with 32 MiB of padding in it, in pieces and without saying how long it gets. */
final class Padding extends IteratingCallback {
    private static final int PIECES = 512;

    private final byte[] padding = padding();
    private final Response response;
    private final Callback callback;
    private byte[] rest = new byte[0];
    private int sent;

    Padding(Response response, Callback callback) {
        this.response = response;
        this.callback = callback;
    }

    private static byte[] padding() {
        byte[] piece = new byte[1 << 16];
        Arrays.fill(piece, (byte) 'x');
        return piece;
    }

    /** Sends a JSON object that way: the padding is a member of it. */
    void send(ApiAnswer answer) {
        Replies.head(answer.status(), "application/json", -1, response);
        rest = ("\"," + new String(answer.body(), StandardCharsets.UTF_8).substring(1))
                .getBytes(StandardCharsets.UTF_8);
        iterate();
    }

    @Override
    protected Action process() {
        int piece = sent++;
        if (piece > PIECES + 1) {
            return Action.SUCCEEDED;
        }
        if (piece == 0) {
            response.write(false, ByteBuffer.wrap("{\"padding\":\"".getBytes(StandardCharsets.UTF_8)), this);
        } else if (piece <= PIECES) {
            response.write(false, ByteBuffer.wrap(padding), this);
        } else {
            response.write(true, ByteBuffer.wrap(rest), this);
        }
        return Action.SCHEDULED;
    }

    @Override
    protected void onCompleteSuccess() {
        callback.succeeded();
    }

    @Override
    protected void onCompleteFailure(Throwable cause) {
        callback.failed(cause);
    }
}
