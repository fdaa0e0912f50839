package com.multisafepay.sandbox.internal.server;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Invocable;
import org.jspecify.annotations.Nullable;

/** Reads a body up to the limit. Bytes beyond it are read and dropped, since a client that cannot send on would not read the answer. */
final class BodyReader implements Invocable.Task {
    private static final int MOST_DROPPED = 16 * OverloadHandler.LARGEST_BODY;

    private final Request request;
    private final Consumer<byte @Nullable []> whole;
    private final ByteArrayOutputStream kept;
    private long came;
    private boolean oversize;

    private BodyReader(Request request, Consumer<byte @Nullable []> whole) {
        this.request = request;
        this.whole = whole;
        oversize = request.getLength() > OverloadHandler.LARGEST_BODY;
        kept = new ByteArrayOutputStream(oversize ? 0 : (int) Math.max(0, request.getLength()));
    }

    /** Hands on the body of a request once it came, or null where it is over the limit or broke off. */
    static void read(Request request, Consumer<byte @Nullable []> whole) {
        new BodyReader(request, whole).run();
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public void run() {
        while (came <= MOST_DROPPED) {
            Content.Chunk chunk = request.read();
            if (chunk == null) {
                request.demand(this);
                return;
            }
            if (Content.Chunk.isFailure(chunk)) {
                whole.accept(null);
                return;
            }
            take(chunk.getByteBuffer());
            chunk.release();
            if (chunk.isLast()) {
                whole.accept(oversize ? null : kept.toByteArray());
                return;
            }
        }
        whole.accept(null);
    }

    private void take(ByteBuffer part) {
        came += part.remaining();
        if (came > OverloadHandler.LARGEST_BODY) {
            oversize = true;
        }
        if (!oversize) {
            byte[] bytes = new byte[part.remaining()];
            part.get(bytes);
            kept.writeBytes(bytes);
        }
    }
}
