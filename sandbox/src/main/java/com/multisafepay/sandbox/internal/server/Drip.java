package com.multisafepay.sandbox.internal.server;

import com.multisafepay.sandbox.internal.api.ApiAnswer;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/** Sends an answer byte by byte, with a pause after each. */
final class Drip {
    private final Duration pause;
    private final Scheduler scheduler;
    private final Response response;
    private final Runnable end;

    Drip(Duration pause, Scheduler scheduler, Response response, Runnable end) {
        this.pause = pause;
        this.scheduler = scheduler;
        this.response = response;
        this.end = end;
    }

    void start(ApiAnswer answer) {
        Replies.head(answer.status(), "application/json", answer.body().length, response);
        next(answer.body(), 0);
    }

    private void next(byte[] body, int at) {
        if (at == body.length) {
            end.run();
        } else {
            response.write(
                    false,
                    ByteBuffer.wrap(body, at, 1),
                    Callback.from(() -> scheduler.schedule(() -> next(body, at + 1), pause), failed -> end.run()));
        }
    }
}
