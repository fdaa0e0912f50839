package com.multisafepay.internal;

import org.jspecify.annotations.Nullable;

/** Reads a stream of server-sent events, connecting again where it breaks off. One thread reads; any thread closes. */
public interface ServerSentEvents extends AutoCloseable {

    /**
     * An event of a stream.
     *
     * @param name the kind of event, {@code message} where the stream names none
     * @param data its lines, parted by line feeds
     */
    record Event(String name, String data) {}

    /**
     * Waits for the next event.
     *
     * @return the event; null where the time is over, the stream was closed or the server wants nobody to come again
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    @Nullable
    Event next() throws InterruptedException;

    /** Gives up the connection; whoever waits for an event gets none. */
    @Override
    void close();
}
