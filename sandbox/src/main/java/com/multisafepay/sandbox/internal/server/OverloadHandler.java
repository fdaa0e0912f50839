package com.multisafepay.sandbox.internal.server;

import java.util.concurrent.Semaphore;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Turns away what there is no room for, so that a flood is asked to come again rather than left to wait or to fill the heap. */
final class OverloadHandler extends Handler.Wrapper {
    static final int MOST_CONNECTIONS = 1000;
    static final int LARGEST_BODY = 1 << 20;
    static final String TOO_MANY = "Too many calls at once";
    private static final int MOST_BYTES = 64 << 20;
    private static final String SHARE = BodyRoom.class.getName();

    private final Connector connector;
    private final Semaphore room = new Semaphore(MOST_BYTES);

    OverloadHandler(Connector connector, Handler handler) {
        super(handler);
        this.connector = connector;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (connector.getConnectedEndPoints().size() > MOST_CONNECTIONS) {
            Replies.endEarly(503, TOO_MANY, response, callback);
            return true;
        }
        BodyRoom share = new BodyRoom(room);
        request.setAttribute(SHARE, share);
        return super.handle(request, response, Callback.from(callback, share::release));
    }

    /** Returns the room that a request's body may take. */
    static BodyRoom share(Request request) {
        return (BodyRoom) request.getAttribute(SHARE);
    }
}
