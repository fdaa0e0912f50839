package com.multisafepay.sandbox.internal.server;

import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import com.multisafepay.sandbox.internal.contract.Json;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Turns away what there is no room for, so that a flood is told to come again rather than left to wait or to fill the heap. */
final class OverloadHandler extends Handler.Wrapper {
    static final int MOST_CONNECTIONS = 1000;
    static final int LARGEST_BODY = 1 << 20;
    private static final int MOST_BYTES = 64 << 20;

    private final Connector connector;
    private final Semaphore room = new Semaphore(MOST_BYTES);

    OverloadHandler(Connector connector, Handler handler) {
        super(handler);
        this.connector = connector;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        int size = size(request);
        if (connector.getConnectedEndPoints().size() > MOST_CONNECTIONS || !room.tryAcquire(size)) {
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
            response.getHeaders().put(HttpHeader.RETRY_AFTER, 1);
            byte[] body = Json.write(ApiError.error(ErrorCode.UNSPECIFIED, "Too many calls at once"));
            Replies.send(503, "application/json", body, response, callback);
            return true;
        }
        return super.handle(request, response, Callback.from(callback, () -> room.release(size)));
    }

    /** Returns the number of bytes that are read of a body; one of unknown length counts as the largest. */
    private static int size(Request request) {
        if (request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING)) {
            return LARGEST_BODY;
        }
        return (int) Math.max(0, Math.min(request.getLength(), LARGEST_BODY));
    }
}
