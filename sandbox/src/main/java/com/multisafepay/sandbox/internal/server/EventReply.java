package com.multisafepay.sandbox.internal.server;

import com.multisafepay.sandbox.internal.api.ApiAnswer;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.notification.OrderNotifier;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/** An answer that goes on: server-sent events of one order, with a comment in between that keeps the connection. */
final class EventReply implements OrderNotifier.Reader {
    private static final String COMMENT = ":\n\n";
    private static final long PAUSE_SECONDS = 15;
    private static final int MOST_WAITING = 1000;

    private final Response response;
    private final Callback callback;
    private final Scheduler scheduler;
    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private Runnable leave = () -> {};
    /** True at first, until the head can be written. */
    private boolean writing = true;

    private boolean ended;
    private boolean over;

    private EventReply(Request request, Response response, Callback callback) {
        this.response = response;
        this.callback = callback;
        this.scheduler = request.getComponents().getScheduler();
        waiting.add(COMMENT.getBytes(StandardCharsets.US_ASCII));
    }

    static void open(OrderNotifier notifications, Request request, Response response, Callback callback) {
        if (!request.getMethod().equals("GET")) {
            Replies.refuseMethod("GET", response, callback);
            return;
        }
        EventReply reply = new EventReply(request, response, callback);
        try {
            reply.leave = notifications.follow(request.getHeaders().get(HttpHeader.AUTHORIZATION), reply);
        } catch (ApiError refused) {
            Replies.send(new ApiAnswer(refused.status(), "", Json.write(refused.body())), response, callback);
            return;
        }
        response.setStatus(200);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        reply.release();
        reply.keepAlive();
    }

    private void release() {
        synchronized (this) {
            writing = false;
        }
        write();
    }

    @Override
    public void take(byte[] event) {
        synchronized (this) {
            if (waiting.size() < MOST_WAITING) {
                waiting.add(event);
            } else {
                ended = true;
            }
        }
        write();
    }

    @Override
    public void end() {
        synchronized (this) {
            ended = true;
        }
        write();
    }

    private void write() {
        byte[] next;
        boolean last;
        synchronized (this) {
            if (writing || over || (waiting.isEmpty() && !ended)) {
                return;
            }
            writing = true;
            last = waiting.isEmpty();
            over = last;
            next = last ? new byte[0] : waiting.remove();
        }
        response.write(last, ByteBuffer.wrap(next), Callback.from(() -> written(last), this::failed));
    }

    private void written(boolean last) {
        if (last) {
            leave.run();
            callback.succeeded();
        } else {
            release();
        }
    }

    private void failed(Throwable gone) {
        synchronized (this) {
            over = true;
        }
        leave.run();
        callback.failed(gone);
    }

    private void keepAlive() {
        scheduler.schedule(
                () -> {
                    if (!isOver()) {
                        take(COMMENT.getBytes(StandardCharsets.US_ASCII));
                        keepAlive();
                    }
                },
                PAUSE_SECONDS,
                TimeUnit.SECONDS);
    }

    private synchronized boolean isOver() {
        return over;
    }
}
