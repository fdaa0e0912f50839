package com.multisafepay.internal.transport;

import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.TryLaterException;
import com.multisafepay.internal.Sleeper;
import com.multisafepay.internal.transport.FeignApi.EventStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.hc.core5.concurrent.Cancellable;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream until its deadline. Where it breaks off or ends, it is opened again after the pause that the server asked for, at first a
 * second, and longer each time that nothing comes of it.
 */
final class EventReader implements EventStream {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
    private static final int FIRST_SERVER_ERROR = 500;
    private static final String LAST_ID = "Last-Event-ID";

    private final EventConnections connections;
    private final URI address;
    private final Map<String, String> headers;
    private final Deadline deadline;
    private final Sleeper sleeper;
    private @Nullable EventParser parser;
    private @Nullable IOException failure;
    private @Nullable String lastId;
    private Duration pause = FIRST_PAUSE;
    private boolean everOpened;
    private volatile boolean closed;
    private volatile @Nullable Cancellable connection;

    EventReader(
            EventConnections connections,
            URI address,
            Map<String, String> headers,
            Deadline deadline,
            Sleeper sleeper) {
        this.connections = connections;
        this.address = address;
        this.headers = new LinkedHashMap<>(headers);
        this.deadline = deadline;
        this.sleeper = sleeper;
    }

    @Override
    public @Nullable Event next() throws InterruptedException {
        CallCanceller.Pending pending = CallCanceller.SHARED.cancelAt(deadline, this::breakOff);
        try {
            while (!over()) {
                Event event = attempt();
                if (event != null) {
                    return event;
                }
                parser = null;
                breakOff();
                if (!over()) {
                    Duration left = deadline.left();
                    sleeper.sleep(pause.compareTo(left) < 0 ? pause : left);
                    pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
                }
            }
            if (!everOpened && !closed) {
                throw new TryLaterException("The stream of events could not be opened in time", failure);
            }
            return null;
        } finally {
            pending.done();
        }
    }

    private boolean over() throws InterruptedException {
        if (Thread.interrupted()) {
            breakOff();
            throw new InterruptedException("interrupted while it waited for an event");
        }
        return closed || deadline.passed();
    }

    /** Returns the next event of a connection, made where there is none; null where it broke off, or could not be made. */
    private @Nullable Event attempt() {
        try {
            EventParser reading = parser;
            if (reading == null) {
                reading = open();
                parser = reading;
            }
            Event event = reading == null ? null : reading.next();
            if (reading != null) {
                lastId = reading.lastId().orElse(lastId);
                if (event != null) {
                    pause = reading.retry().orElse(FIRST_PAUSE);
                }
            }
            return event;
        } catch (IOException e) {
            failure = e;
            return null;
        }
    }

    private @Nullable EventParser open() throws IOException {
        if (lastId == null || lastId.isEmpty()) {
            headers.remove(LAST_ID);
        } else {
            headers.put(LAST_ID, lastId);
        }
        EventConnections.Opened opened = connections.open(address, headers, deadline, made -> {
            connection = made;
            if (closed) {
                made.cancel();
            }
        });
        int status = opened.status();
        if (status == 200 && opened.type().toLowerCase(Locale.ROOT).startsWith("text/event-stream")) {
            everOpened = true;
            return new EventParser(opened.body());
        }
        breakOff();
        if (status == 204) {
            closed = true;
            return null;
        }
        if (status == 401 || status == 403) {
            throw new CredentialsRefusedException(
                    "The token of the stream of events was refused: HTTP " + status, null);
        }
        if (status == 429 || status >= FIRST_SERVER_ERROR) {
            throw new IOException("HTTP " + status);
        }
        throw new AnswerNotUnderstoodException(
                "HTTP " + status + " of type " + opened.type() + " is no stream of events", null, null);
    }

    /** From any thread; the reading thread drops the parser itself. */
    private boolean breakOff() {
        Cancellable open = connection;
        return open != null && open.cancel();
    }

    @Override
    public void close() {
        closed = true;
        breakOff();
    }
}
