package com.multisafepay.sandbox.internal.server;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Invocable;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/** Reads a body up to the limit. Bytes beyond it are read and dropped, since a client that cannot send on would not read the answer. */
final class BodyReader implements Invocable.Task {
    private static final int MOST_DROPPED = 16 * OverloadHandler.LARGEST_BODY;
    private static final int FIRST_BYTES = 8 << 10;
    private static final long LONGEST_SECONDS = 10;

    /** The result of reading a body. */
    interface Outcome {
        /** It came; null where it is over the limit or broke off. */
        void came(byte @Nullable [] body);

        /** It was given up before its end, since there is no room for it or it took too long. */
        void ended(int status, String why);
    }

    private final Request request;
    private final BodyRoom room;
    private final Outcome outcome;
    private final AtomicBoolean over = new AtomicBoolean();
    private final ByteArrayOutputStream kept;
    private Scheduler.@Nullable Task deadline;
    private long came;
    private boolean oversize;

    private BodyReader(Request request, BodyRoom room, Outcome outcome) {
        this.request = request;
        this.room = room;
        this.outcome = outcome;
        oversize = request.getLength() > OverloadHandler.LARGEST_BODY;
        kept = new ByteArrayOutputStream(oversize ? 0 : (int) Math.max(0, Math.min(request.getLength(), FIRST_BYTES)));
    }

    /** Reads the body of a request, which takes its share of the room, and tells what became of it. */
    static void read(Request request, BodyRoom room, Outcome outcome) {
        new BodyReader(request, room, outcome).run();
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public void run() {
        while (came <= MOST_DROPPED && !over.get()) {
            Content.Chunk chunk = request.read();
            if (chunk == null) {
                awaitMore();
                return;
            }
            if (Content.Chunk.isFailure(chunk)) {
                end(() -> outcome.came(null));
                return;
            }
            boolean fits = take(chunk.getByteBuffer());
            chunk.release();
            if (!fits) {
                end(() -> outcome.ended(503, OverloadHandler.TOO_MANY));
                return;
            }
            if (chunk.isLast()) {
                end(() -> outcome.came(oversize ? null : kept.toByteArray()));
                return;
            }
        }
        end(() -> outcome.came(null));
    }

    private void awaitMore() {
        if (deadline == null) {
            deadline = request.getComponents()
                    .getScheduler()
                    .schedule(
                            () -> end(() ->
                                    outcome.ended(408, "The body did not come within " + LONGEST_SECONDS + " seconds")),
                            LONGEST_SECONDS,
                            TimeUnit.SECONDS);
        }
        request.demand(this);
    }

    /** Tells the outcome, once. */
    private void end(Runnable told) {
        if (over.compareAndSet(false, true)) {
            if (deadline != null) {
                deadline.cancel();
            }
            told.run();
        }
    }

    private boolean take(ByteBuffer part) {
        int size = part.remaining();
        came += size;
        if (came > OverloadHandler.LARGEST_BODY) {
            oversize = true;
        }
        if (oversize) {
            return true;
        }
        if (!room.take(size)) {
            return false;
        }
        byte[] bytes = new byte[size];
        part.get(bytes);
        kept.writeBytes(bytes);
        return true;
    }
}
